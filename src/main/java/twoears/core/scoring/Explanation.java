package twoears.core.scoring;

import java.util.List;
import java.util.Locale;
import twoears.core.language.Words;

/**
 * What a piece of evidence means, in a coach's voice: the words {@code NAME.title}, {@code .why} and {@code .try}, and
 * {@code .gained.why} or {@code .lost.why} where what earns points in one place costs some in another.
 *
 * @param title what it is called
 * @param why what it did; empty where nothing is written
 * @param tryThis what to try; empty where nothing is written
 */
public record Explanation(String title, String why, String tryThis) {
    public static Explanation of(Evidence evidence, Words words) {
        return of(evidence.signal(), evidence.isGain(), words);
    }

    /** @param words of any room, in the reader's language */
    public static Explanation of(String signal, boolean isGain, Words words) {
        Words scoring = words.of("scoring");
        String why = text(scoring, signal + ".why", "");
        return new Explanation(titled(signal, scoring), text(scoring, signal + (isGain ? ".gained.why" : ".lost.why"), why),
                text(scoring, signal + ".try", ""));
    }

    /** What signals are called, one after another. */
    public static String titles(List<String> signals, Words words) {
        Words scoring = words.of("scoring");
        return String.join(", ", signals.stream().map(signal -> titled(signal, scoring)).toList());
    }

    /** The signal's own name, as words, where it has no title. */
    private static String titled(String signal, Words scoring) {
        String name = signal.replace('-', ' ');
        return text(scoring, signal + ".title", name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    private static String text(Words words, String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
