package twoears.terminal;

import twoears.core.language.Words;
import twoears.core.scoring.Evidence;

/** What a rule is called, why it counts and what to try, in the reader's language. */
record Explained(String title, String why, String tryThis) {
    static Explained of(Evidence evidence, Words words) {
        Words scoring = words.of("scoring");
        String name = evidence.signal();
        return new Explained(text(scoring, name + ".title", name.replace('-', ' ')), text(scoring, name + ".why", ""), text(scoring, name + ".try", ""));
    }

    private static String text(Words words, String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
