package twoears.core.scoring;

import twoears.core.language.Language;
import twoears.core.language.Words;

/**
 * What a piece of evidence means, in a coach's voice.
 *
 * @param title what it is called
 * @param why what it did
 * @param tryThis what to try
 */
public record Explanation(String title, String why, String tryThis) {
    /** In the language of whoever reads it; English where that language has no words for it yet. */
    public static Explanation of(Evidence evidence, Language reader) {
        return of(evidence.signal(), reader);
    }

    /** The explanation of a signal by its name. */
    public static Explanation of(String signal, Language reader) {
        Words words = Words.of("scoring", reader);
        return new Explanation(text(words, signal + ".title", signal), text(words, signal + ".why", ""), text(words, signal + ".try", ""));
    }

    private static String text(Words words, String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
