package twoears.core.language;

import java.util.Arrays;

/**
 * The edges of a phrase tree by node and word number: one look-up gives all nodes to go on to. Edges of the same node and
 * number are linked, in the order in which the patterns were added.
 */
final class PhraseEdges {
    static final int ROOT = 0;
    private static final int NONE = -1;

    private final int numbers;
    /** By node: the numbers that lead on, each as one of 64 bits; most questions end here. */
    private final long[] leaving;
    /** From the root, by number: the first edge. */
    private final int[] beginning;
    /** From other nodes: a key and the first edge, by turns, so that both come with one look at the memory. */
    private final int[] slots;
    private final int mask;
    private final int[] targets;
    private final int[] links;
    private int size;

    /**
     * @param numbers how many word numbers there are
     * @param most how many edges will be added
     */
    PhraseEdges(int nodes, int numbers, int most) {
        Math.multiplyExact(nodes + 1, numbers);
        this.numbers = numbers;
        leaving = new long[nodes];
        beginning = new int[numbers];
        int room = Integer.highestOneBit(Math.max(4, most * 2)) * 2;
        slots = new int[2 * room];
        mask = room - 1;
        targets = new int[most];
        links = new int[most];
        Arrays.fill(beginning, NONE);
        Arrays.fill(slots, NONE);
    }

    /** Adds an edge before those of the same node and number. */
    void addFirst(int node, int number, int target) {
        leaving[node] |= 1L << number;
        targets[size] = target;
        if (node == ROOT) {
            links[size] = beginning[number];
            beginning[number] = size++;
        } else {
            int slot = slot(node * numbers + number);
            links[size] = slots[slot + 1];
            slots[slot] = node * numbers + number;
            slots[slot + 1] = size++;
        }
    }

    /** Where the key stands, or would. */
    private int slot(int key) {
        int at = key * 0x9E3779B9 >>> 7 & mask;
        while (slots[2 * at] != key && slots[2 * at] != NONE) {
            at = at + 1 & mask;
        }
        return 2 * at;
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
        return node == ROOT ? beginning[number] : slots[slot(node * numbers + number) + 1];
    }

    /** The next edge of the same node and number, or -1. */
    int next(int edge) {
        return links[edge];
    }

    int target(int edge) {
        return targets[edge];
    }
}
