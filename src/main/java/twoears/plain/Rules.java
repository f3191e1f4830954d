package twoears.plain;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.language.Language;
import twoears.core.language.Words;

/** What the rubric's rules are called, why they count and what to try: {@code NAME.title}, {@code .why}, {@code .try}. */
public final class Rules {
    private final Optional<Words> words;

    /** Asked for with every signal of every reply, by several threads. */
    private final Map<String, Optional<String>> found = new ConcurrentHashMap<>();

    public Rules(Language language) {
        words = find(language);
    }

    private static Optional<Words> find(Language language) {
        try {
            return Optional.of(Words.of("scoring", language));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }

    /** The rule's own name, as words, where it has no title. */
    public String title(String signal) {
        return text(signal, "title").orElseGet(() -> asWords(signal));
    }

    private static String asWords(String signal) {
        String words = signal.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Empty where nothing is written. */
    public String why(String signal) {
        return text(signal, "why").orElse("");
    }

    /** Empty where nothing is written. */
    public String tryThis(String signal) {
        return text(signal, "try").orElse("");
    }

    private Optional<String> text(String signal, String part) {
        return found.computeIfAbsent(signal + "." + part, key -> words.filter(w -> w.has(key)).map(w -> w.text(key)));
    }
}
