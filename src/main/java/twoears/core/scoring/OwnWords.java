package twoears.core.scoring;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.WordSet;

/**
 * The words that are the customer's own: the things, figures and names of this case, without everyday words. An ending
 * more or less is the same word.
 */
final class OwnWords {
    private static final int SHORTEST = 4;
    /** Endings that may differ. */
    private static final int ENDING = 3;
    /** More are not needed to tell whether a reply is about this case. */
    private static final int MOST = 400;

    private static final int MOST_ALIKE = 8;

    private final Set<String> figures = new HashSet<>();
    private String[] words = new String[16];
    /** By word: its first four letters. */
    private long[] beginnings = new long[16];
    /** One of 64 bits for each beginning, so that most words of a reply need not be held against any of these. */
    private long filter;
    private int count;

    void add(Passage passage, WordSet everyday) {
        add(passage, 0, passage.size() - 1, everyday);
    }

    void add(Passage passage, int first, int last, WordSet everyday) {
        for (int i = first; i <= last && size() < MOST; i++) {
            String word = passage.word(i);
            String figure = figure(passage, i);
            if (!figure.isEmpty()) {
                figures.add(figure);
            } else if (word.length() >= SHORTEST && !everyday.has(passage, i)) {
                add(word);
            }
        }
    }

    private void add(String word) {
        long beginning = beginning(word);
        int alike = 0;
        for (int i = 0; i < count; i++) {
            alike += beginnings[i] == beginning ? 1 : 0;
            if (beginnings[i] == beginning && words[i].equals(word)) {
                return;
            }
        }
        if (alike < MOST_ALIKE) {
            if (count == words.length) {
                words = Arrays.copyOf(words, 2 * count);
                beginnings = Arrays.copyOf(beginnings, 2 * count);
            }
            words[count] = word;
            beginnings[count++] = beginning;
            filter |= bit(beginning);
        }
    }

    private static long beginning(String word) {
        return (long) word.charAt(0) << 48 | (long) word.charAt(1) << 32 | (long) word.charAt(2) << 16 | word.charAt(3);
    }

    private static long bit(long beginning) {
        return 1L << (beginning * 0x9E3779B97F4A7C15L >>> 58);
    }

    /** A number in figures, whether it was spelled or not. */
    private static String figure(Passage passage, int i) {
        if (passage.isNumber(i)) {
            return passage.word(i);
        }
        double spelled = Quantities.spelled(passage, i);
        return Double.isNaN(spelled) ? "" : Long.toString(Math.round(spelled));
    }

    int size() {
        return count + figures.size();
    }

    boolean has(Passage passage, int i) {
        return !of(passage, i).isEmpty();
    }

    /** The customer's word that this one is; empty for none. */
    String of(Passage passage, int i) {
        String figure = figure(passage, i);
        if (!figure.isEmpty()) {
            return figures.contains(figure) ? figure : "";
        }
        String word = passage.word(i);
        return word.length() < SHORTEST ? "" : of(word);
    }

    private String of(String word) {
        long beginning = beginning(word);
        if ((filter & bit(beginning)) == 0) {
            return "";
        }
        for (int i = 0; i < count; i++) {
            if (beginnings[i] == beginning && isSame(words[i], word)) {
                return words[i];
            }
        }
        return "";
    }

    /** How many of these a sentence has, figures written as such not counted. */
    int distinctIn(Passage passage, Sentence sentence) {
        return distinctIn(passage, sentence.first(), sentence.last());
    }

    int distinctIn(Passage passage, int first, int last) {
        Set<String> shared = Set.of();
        for (int i = first; i <= last; i++) {
            String own = passage.isNumber(i) ? "" : of(passage, i);
            if (!own.isEmpty()) {
                shared = shared.isEmpty() ? new HashSet<>() : shared;
                shared.add(own);
            }
        }
        return shared.size();
    }

    private static boolean isSame(String a, String b) {
        int common = SHORTEST;
        int shorter = Math.min(a.length(), b.length());
        while (common < shorter && a.charAt(common) == b.charAt(common)) {
            common++;
        }
        return common >= shorter - 1 && Math.max(a.length(), b.length()) - common <= ENDING;
    }
}
