package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twoears.core.language.Passage;
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

    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Set<String> figures = new HashSet<>();
    private int size;

    void add(Passage passage, WordSet everyday) {
        for (int i = 0; i < passage.size() && size < MOST; i++) {
            String word = passage.word(i);
            String figure = figure(passage, i);
            if (!figure.isEmpty()) {
                size += figures.add(figure) ? 1 : 0;
            } else if (word.length() >= SHORTEST && !everyday.has(word)) {
                List<String> bucket = byBeginning.computeIfAbsent(word.substring(0, SHORTEST), k -> new ArrayList<>(2));
                if (bucket.size() < 8 && !bucket.contains(word)) {
                    bucket.add(word);
                    size++;
                }
            }
        }
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
        return size;
    }

    boolean has(Passage passage, int i) {
        return !of(passage, i).isEmpty();
    }

    /** The customer's word that this one is; empty for none. */
    String of(Passage passage, int i) {
        String word = passage.word(i);
        String figure = figure(passage, i);
        if (!figure.isEmpty()) {
            return figures.contains(figure) ? figure : "";
        }
        if (word.length() < SHORTEST) {
            return "";
        }
        for (String own : byBeginning.getOrDefault(word.substring(0, SHORTEST), List.of())) {
            if (isSame(own, word)) {
                return own;
            }
        }
        return "";
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
