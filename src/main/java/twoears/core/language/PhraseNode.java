package twoears.core.language;

import java.util.Arrays;

/** A node of a phrase tree while patterns are being added. */
final class PhraseNode {
    /** Edges in ascending order of their symbols; one symbol may lead to several nodes. */
    int[] symbols = {};
    PhraseNode[] next = {};
    int[] ends = {};
    PhraseNode[] gaps = {};
    /** Whether other patterns with the same beginning may go through here too. */
    boolean isShared;
    /** Where it stands in the layout, once all patterns have been added; -1 before. */
    int place = -1;

    int firstOf(int symbol) {
        int low = 0;
        int high = symbols.length;
        while (low < high) {
            int middle = low + high >>> 1;
            if (symbols[middle] < symbol) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The node that every pattern with this beginning shares. */
    PhraseNode child(int symbol) {
        for (int i = firstOf(symbol); i < symbols.length && symbols[i] == symbol; i++) {
            if (next[i].isShared) {
                return next[i];
            }
        }
        PhraseNode child = new PhraseNode();
        child.isShared = true;
        edge(symbol, child);
        return child;
    }

    void edge(int symbol, PhraseNode to) {
        int at = firstOf(symbol);
        int[] grown = new int[symbols.length + 1];
        PhraseNode[] grownNext = new PhraseNode[symbols.length + 1];
        System.arraycopy(symbols, 0, grown, 0, at);
        System.arraycopy(symbols, at, grown, at + 1, symbols.length - at);
        System.arraycopy(next, 0, grownNext, 0, at);
        System.arraycopy(next, at, grownNext, at + 1, next.length - at);
        grown[at] = symbol;
        grownNext[at] = to;
        symbols = grown;
        next = grownNext;
    }

    PhraseNode sharedGap() {
        for (PhraseNode gap : gaps) {
            if (gap.isShared) {
                return gap;
            }
        }
        PhraseNode gap = new PhraseNode();
        gap.isShared = true;
        gap(gap);
        return gap;
    }

    void gap(PhraseNode to) {
        gaps = Arrays.copyOf(gaps, gaps.length + 1);
        gaps[gaps.length - 1] = to;
    }
}
