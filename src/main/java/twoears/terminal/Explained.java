package twoears.terminal;

import java.util.List;
import twoears.core.language.Words;
import twoears.core.scoring.Evidence;

/** What a rule is called, why it counts and what to try, in the reader's language. */
record Explained(String title, String why, String tryThis) {
    static Explained of(Evidence evidence, Words words) {
        Words scoring = words.of("scoring");
        String name = evidence.signal();
        return new Explained(text(scoring, name + ".title", name.replace('-', ' ')), text(scoring, name + ".why", ""), text(scoring, name + ".try", ""));
    }

    /** The names of rules, one after another. */
    static String titles(List<String> signals, Words words) {
        Words scoring = words.of("scoring");
        return String.join(", ", signals.stream().map(s -> text(scoring, s + ".title", s.replace('-', ' '))).toList());
    }

    private static String text(Words words, String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
