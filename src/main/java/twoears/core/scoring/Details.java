package twoears.core.scoring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.language.Language;
import twoears.core.language.Words;

/** What is particular about a piece of evidence, in words: "You said 24 hours; the fact says 3 banking days." */
final class Details {
    private static final Map<String, String> PATTERNS = new ConcurrentHashMap<>();
    /** Asked for with nearly every piece of evidence. */
    private static final Map<Language, Words> WORDS = new ConcurrentHashMap<>();

    private Details() {}

    /** The signal's own words with {0} for what it is about and {1} for the quote; what it is about where it has none. */
    static String of(Addend addend, String reply, Language language) {
        return addend.about().isEmpty() ? "" : of(addend.signal(), addend.about(), addend.span().of(reply), language);
    }

    /** The same for what is about the quote, however it came about. */
    static String of(String signal, String about, String quote, Language language) {
        if (about.isEmpty()) {
            return "";
        }
        Words words = words(language);
        String own = signal + ".detail." + about;
        if (words.has(own)) {
            return words.text(own);
        }
        String pattern = PATTERNS.computeIfAbsent(language.code() + signal, k -> pattern(signal, language));
        return pattern.isEmpty() ? about : pattern.replace("{0}", about).replace("{1}", quote);
    }

    private static Words words(Language language) {
        return WORDS.computeIfAbsent(language, l -> Words.of("scoring", l));
    }

    private static String pattern(String signal, Language language) {
        Words words = words(language);
        String key = signal + ".detail";
        return words.has(key) ? words.text(key) : "";
    }
}
