package twoears.terminal;

import twoears.core.scoring.Evidence;

/** What a rule is called, why it counts and what to try, in the reader's language. */
record Explained(String title, String why, String tryThis) {
    static Explained of(Evidence evidence) {
        return new Explained(evidence.signal().replace('-', ' '), evidence.detail(), "");
    }
}
