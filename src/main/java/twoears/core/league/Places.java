package twoears.core.league;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks of lines that move, each found in a few steps however many there are: a tree of counts (Fenwick, "A new data structure for
 * cumulative frequency tables", 1994).
 */
final class Places {
    private final Comparator<Tally> better;

    /** Of each set of equals one, the best first. */
    private final List<Tally> levels = new ArrayList<>();

    private final int[] counts;

    /** @param all that a line may come to be worth */
    Places(Comparator<Tally> better, List<? extends Tally> all) {
        this.better = better;
        for (Tally tally : all.stream().sorted(better).toList()) {
            if (levels.isEmpty() || better.compare(levels.get(levels.size() - 1), tally) != 0) {
                levels.add(tally);
            }
        }
        counts = new int[levels.size() + 1];
    }

    void add(Tally tally) {
        count(tally, 1);
    }

    void remove(Tally tally) {
        count(tally, -1);
    }

    private void count(Tally tally, int by) {
        for (int i = level(tally) + 1; i < counts.length; i += i & -i) {
            counts[i] += by;
        }
    }

    /** One more than there are better ones. */
    int rank(Tally tally) {
        int rank = 1;
        for (int i = level(tally); i > 0; i -= i & -i) {
            rank += counts[i];
        }
        return rank;
    }

    private int level(Tally tally) {
        return Collections.binarySearch(levels, tally, better);
    }
}
