package twoears.core.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A set of words and of beginnings of words, written {@code word} and {@code stem*}. */
public final class WordSet {
    public static final WordSet EMPTY = new WordSet(Set.of(), Set.of());

    private final Set<String> whole;
    private final Set<String> stems;
    private final int shortest;
    private final int longest;

    private WordSet(Set<String> whole, Set<String> stems) {
        this.whole = whole;
        this.stems = stems;
        shortest = stems.stream().mapToInt(String::length).min().orElse(Integer.MAX_VALUE);
        longest = stems.stream().mapToInt(String::length).max().orElse(0);
    }

    public static WordSet of(Collection<String> entries) {
        Set<String> whole = new HashSet<>();
        Set<String> stems = new TreeSet<>();
        for (String entry : entries) {
            if (entry.endsWith("*")) {
                stems.add(entry.substring(0, entry.length() - 1));
            } else {
                whole.add(entry);
            }
        }
        return new WordSet(whole, stems);
    }

    public static WordSet ofWords(List<PhrasePattern.Word> words) {
        return of(words.stream().map(w -> w.kind() == PhrasePattern.Word.Kind.STEM ? w.text() + "*" : w.text()).toList());
    }

    public boolean has(String word) {
        if (whole.contains(word)) {
            return true;
        }
        for (int length = shortest; length <= Math.min(longest, word.length()); length++) {
            if (stems.contains(word.substring(0, length))) {
                return true;
            }
        }
        return false;
    }

    public int size() {
        return whole.size() + stems.size();
    }
}
