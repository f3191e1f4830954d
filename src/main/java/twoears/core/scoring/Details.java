package twoears.core.scoring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.language.Language;
import twoears.core.language.Span;
import twoears.core.language.Words;

/** What is particular about a piece of evidence, in words: "You said 24 hours; the fact says 3 banking days." */
final class Details {
    /** Asked for with nearly every piece of evidence, by one language at a time. */
    private static final Map<Language, Details> KNOWN = new ConcurrentHashMap<>();

    private final Words words;
    private final Map<String, String> patterns = new ConcurrentHashMap<>();

    private Details(Language language) {
        words = Words.of("scoring", language);
    }

    static Details in(Language language) {
        Details known = KNOWN.get(language);
        return known != null ? known : KNOWN.computeIfAbsent(language, Details::new);
    }

    /** The signal's own words with {0} for what it is about and {1} for the quote; what it is about where it has none. */
    String of(Addend addend, String reply) {
        return of(addend.signal(), addend.about(), addend.span(), reply);
    }

    /** The same for what is about that part of the reply, however it came about. */
    String of(String signal, String about, Span quote, String reply) {
        if (about.isEmpty()) {
            return "";
        }
        if (isWord(about) && words.has(signal + ".detail." + about)) {
            return words.text(signal + ".detail." + about);
        }
        String pattern = pattern(signal);
        String told = pattern.isEmpty() ? about : pattern.replace("{0}", about);
        return !pattern.isEmpty() && told.contains("{1}") ? told.replace("{1}", quote.of(reply)) : told;
    }

    private String pattern(String signal) {
        String known = patterns.get(signal);
        if (known != null) {
            return known;
        }
        String pattern = words.has(signal + ".detail") ? words.text(signal + ".detail") : "";
        patterns.put(signal, pattern);
        return pattern;
    }

    /** Only single small words have texts of their own; figures and sentences, which are by far the most, need not be looked up. */
    private static boolean isWord(String about) {
        for (int i = 0; i < about.length(); i++) {
            char c = about.charAt(i);
            if (c != '-' && (c < 'a' || c > 'z')) {
                return false;
            }
        }
        return true;
    }
}
