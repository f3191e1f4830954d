package twoears.core.language;

import java.util.Arrays;

/**
 * The edges of a phrase tree by node and word number: one look-up gives all nodes to go on to. Edges of the same node and
 * number are linked, in the order in which the patterns were added.
 */
final class PhraseEdges {
    static final int ROOT = 0;
    private static final int NONE = -1;
    /** Bits that the tasks at a target take. */
    private static final int TASKS = 3;

    private final int numbers;
    /** By node: the numbers that lead on, each as one of 64 bits; most questions end here. */
    private final long[] leaving;
    /** From the root, by number: the first edge. */
    private final int[] beginning;
    /** From other nodes: a key and the first edge, by turns, so that both come with one look at the memory. */
    private final int[] slots;
    private final int mask;
    /** By edge: where it leads with what is to be done there, and the next edge, by turns. */
    private final int[] edges;
    private int size;

    /**
     * @param numbers how many word numbers there are
     * @param most how many edges will be added
     */
    PhraseEdges(int nodes, int numbers, int most) {
        Math.multiplyExact(nodes + 1, Math.max(numbers, 1 << TASKS));
        this.numbers = numbers;
        leaving = new long[nodes];
        beginning = new int[numbers];
        int room = Integer.highestOneBit(Math.max(4, most * 2)) * 2;
        slots = new int[2 * room];
        mask = room - 1;
        edges = new int[2 * most];
        Arrays.fill(beginning, NONE);
        Arrays.fill(slots, NONE);
    }

    /**
     * Adds an edge before those of the same node and number.
     *
     * @param tasks what is to be done at the target, as bits below 8: known here, it need not be looked up there
     */
    void addFirst(int node, int number, int target, int tasks) {
        leaving[node] |= 1L << number;
        edges[2 * size] = target << TASKS | tasks;
        if (node == ROOT) {
            edges[2 * size + 1] = beginning[number];
            beginning[number] = size++;
        } else {
            int slot = slot(node * numbers + number);
            edges[2 * size + 1] = slots[slot + 1];
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
        return edges[2 * edge + 1];
    }

    int target(int edge) {
        return edges[2 * edge] >>> TASKS;
    }

    int tasks(int edge) {
        return edges[2 * edge] & (1 << TASKS) - 1;
    }
}
