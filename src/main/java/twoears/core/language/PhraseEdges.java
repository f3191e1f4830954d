package twoears.core.language;

import java.util.Arrays;

/**
 * The edges of a phrase tree by node and word number: one look-up gives all nodes to go on to. Edges of the same node and
 * number are linked, in the order in which the patterns were added.
 */
final class PhraseEdges {
    static final int ROOT = 0;

    private final int numbers;
    /** By node: the numbers that lead on, each as one of 64 bits; most questions end here. */
    private final long[] leaving;
    private final long[] keys;
    private final int[] heads;
    private final int[] targets;
    private final int[] links;
    private final int mask;
    private int size;

    /**
     * @param numbers how many word numbers there are
     * @param most how many edges will be added
     */
    PhraseEdges(int nodes, int numbers, int most) {
        this.numbers = numbers;
        leaving = new long[nodes];
        int room = Integer.highestOneBit(Math.max(4, most * 2)) * 2;
        keys = new long[room];
        heads = new int[room];
        mask = room - 1;
        targets = new int[most];
        links = new int[most];
        Arrays.fill(keys, -1);
    }

    /** Adds an edge before those of the same node and number. */
    void addFirst(int node, int number, int target) {
        leaving[node] |= 1L << number;
        long key = (long) node * numbers + number;
        int slot = slot(key);
        while (keys[slot] != key && keys[slot] != -1) {
            slot = slot + 1 & mask;
        }
        targets[size] = target;
        links[size] = keys[slot] == key ? heads[slot] : -1;
        keys[slot] = key;
        heads[slot] = size++;
    }

    private int slot(long key) {
        return (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
    }

    boolean leads(int node) {
        return leaving[node] != 0;
    }

    /** False where no edge leaves; true where one may. */
    boolean mayLeave(int node, int number) {
        return (leaving[node] >>> number & 1) != 0;
    }

    /** The first edge, or -1. */
    int first(int node, int number) {
        long key = (long) node * numbers + number;
        for (int slot = slot(key); keys[slot] != -1; slot = slot + 1 & mask) {
            if (keys[slot] == key) {
                return heads[slot];
            }
        }
        return -1;
    }

    /** The next edge of the same node and number, or -1. */
    int next(int edge) {
        return links[edge];
    }

    int target(int edge) {
        return targets[edge];
    }
}
