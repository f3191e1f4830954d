package twoears.plain;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import twoears.core.scenario.Fact;

/** Finding facts by their id, or by words: all of them where that finds something, else any. */
final class Handbook {
    private Handbook() {}

    static List<Fact> find(List<Fact> facts, String query) {
        List<Fact> called = facts.stream().filter(f -> f.id().equals(query.strip())).toList();
        return called.isEmpty() ? byWords(facts, query) : called;
    }

    private static List<Fact> byWords(List<Fact> facts, String query) {
        List<String> words = Arrays.stream(fold(query).split("[^\\p{L}\\p{N}]+")).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Fact> all = facts.stream().filter(f -> words.stream().allMatch(w -> has(f, w))).toList();
        return all.isEmpty() ? facts.stream().filter(f -> words.stream().anyMatch(w -> has(f, w))).toList() : all;
    }

    /** Whether some word of the fact begins so. */
    private static boolean has(Fact fact, String start) {
        return Stream.concat(Stream.of(fact.id(), fact.text()), fact.about().stream())
                .flatMap(t -> Arrays.stream(fold(t).split("[^\\p{L}\\p{N}]+")))
                .anyMatch(w -> w.startsWith(start));
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
