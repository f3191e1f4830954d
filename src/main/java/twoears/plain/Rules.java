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

    /** By signal; asked for with every one of every reply, by several threads. */
    private final Map<String, Optional<String>> titles = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> whys = new ConcurrentHashMap<>();
    private final Map<String, Optional<String>> tries = new ConcurrentHashMap<>();

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
        return text(titles, signal, ".title").orElseGet(() -> asWords(signal));
    }

    private static String asWords(String signal) {
        String words = signal.replace('-', ' ');
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Empty where nothing is written. */
    public String why(String signal) {
        return text(whys, signal, ".why").orElse("");
    }

    /** Empty where nothing is written. */
    public String tryThis(String signal) {
        return text(tries, signal, ".try").orElse("");
    }

    private Optional<String> text(Map<String, Optional<String>> known, String signal, String part) {
        Optional<String> text = known.get(signal);
        return text != null ? text : known.computeIfAbsent(signal, s -> words.filter(w -> w.has(s + part)).map(w -> w.text(s + part)));
    }
}
