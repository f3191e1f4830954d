package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    private static final int NONE = -1;

    /** By figure: its number among the words. */
    private final Map<String, Integer> figures = new HashMap<>();
    private String[] words = new String[16];
    /** By word: its first four letters; none of a figure. */
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
                addFigure(figure);
            } else if (word.length() >= SHORTEST && !everyday.has(passage, i)) {
                add(word, passage.beginning(i));
            }
        }
    }

    private void addFigure(String figure) {
        if (!figures.containsKey(figure)) {
            figures.put(figure, count);
            append(figure, 0);
        }
    }

    private void add(String word, long beginning) {
        int alike = 0;
        for (int i = 0; i < count; i++) {
            alike += beginnings[i] == beginning ? 1 : 0;
            if (beginnings[i] == beginning && words[i].equals(word)) {
                return;
            }
        }
        if (alike < MOST_ALIKE) {
            append(word, beginning);
            filter |= bit(beginning);
        }
    }

    private void append(String word, long beginning) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
            beginnings = Arrays.copyOf(beginnings, 2 * count);
        }
        words[count] = word;
        beginnings[count++] = beginning;
    }

    static long bit(long beginning) {
        return beginning == 0 ? 0 : 1L << (beginning * 0x9E3779B97F4A7C15L >>> 58);
    }

    /** Whether none of the words with these bits can be one of these. */
    boolean hasNoneOf(long bits) {
        return figures.isEmpty() && (filter & bits) == 0;
    }

    /** A number in figures, whether it was spelled or not. */
    private static String figure(Passage passage, int i) {
        return passage.isNumber(i) ? passage.word(i) : Quantities.spelled(passage, i);
    }

    int size() {
        return count;
    }

    boolean has(Passage passage, int i) {
        return find(passage, i) > NONE;
    }

    /** One of these by its number. */
    String word(int number) {
        return words[number];
    }

    /** The number of the one that this word is; below 0 for none. */
    int find(Passage passage, int i) {
        long beginning = passage.beginning(i);
        if (beginning != 0) {
            return (filter & bit(beginning)) == 0 ? NONE : find(passage.word(i), beginning);
        }
        return figures.isEmpty() ? NONE : figures.getOrDefault(figure(passage, i), NONE);
    }

    private int find(String word, long beginning) {
        for (int i = 0; i < count; i++) {
            if (beginnings[i] == beginning && isSame(words[i], word)) {
                return i;
            }
        }
        return NONE;
    }

    /** How many of these a sentence has, figures written as such not counted. */
    int distinctIn(Passage passage, Sentence sentence) {
        return distinctIn(passage, sentence.first(), sentence.last());
    }

    int distinctIn(Passage passage, int first, int last) {
        Distinct found = new Distinct();
        for (int i = first; i <= last; i++) {
            found.add(passage.isNumber(i) ? NONE : find(passage, i));
        }
        return found.count();
    }

    /** These of them, in alphabetical order. */
    String listed(Distinct numbers) {
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (numbers.has(i)) {
                listed.add(words[i]);
            }
        }
        Collections.sort(listed);
        return String.join(", ", listed);
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
