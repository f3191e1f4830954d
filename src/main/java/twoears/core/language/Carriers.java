package twoears.core.language;

import java.util.List;

/** The words and beginnings that carry each symbol, by their numbers: asked for while phrases are laid out, and never again. */
final class Carriers {
    /** By symbol: where its carriers begin; they end where the next symbol's begin. */
    private final int[] from;
    private final int[] carriers;
    /** How many numbers words and beginnings have, from 0. */
    final int numbers;

    Carriers(List<Known> numbered, int symbols) {
        numbers = numbered.size();
        from = new int[symbols + 1];
        for (Known known : numbered) {
            for (int symbol : known.symbols) {
                from[symbol + 1]++;
            }
        }
        for (int s = 1; s < from.length; s++) {
            from[s] += from[s - 1];
        }
        int[] next = from.clone();
        carriers = new int[from[symbols]];
        for (Known known : numbered) {
            for (int symbol : known.symbols) {
                carriers[next[symbol]++] = known.number;
            }
        }
    }

    int count(int symbol) {
        return from[symbol + 1] - from[symbol];
    }

    /** The number of one of them. */
    int number(int symbol, int which) {
        return carriers[from[symbol] + which];
    }
}
