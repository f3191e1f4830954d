package twoears.core.language;

/**
 * The nodes of a phrase tree as numbers one after the other: a node is the place where its numbers begin. A few numbers a
 * node and no objects, so that the tree of a whole language stays in the processor's nearest memory.
 *
 * <p>At a node stands a head, which has the number of its edges and whether classes, gaps and ends follow; then what each
 * edge asks for and where it leads; then, where the head says so and each after their count: a class and a target for each
 * edge of a class, the targets of gaps, the patterns that end here. An edge asks for a symbol; where only one word carries
 * that, for the word's number, below zero as {@code ~number}.
 *
 * <p>A node with many edges has none written here. It would take long to look through them; each word knows instead where it
 * leads to from every such node.
 */
final class PhraseLayout {
    static final int ROOT = 0;
    /** Bits of a head: what is to be done at a node besides following its edges. */
    static final int ENDS = 1;
    static final int CLASSES = 2;
    static final int GAPS = 4;
    /** The number of edges stands above these. */
    static final int EDGES = 3;

    /** Stands in the place of the number of edges where they are many. */
    static final int MANY = Integer.MAX_VALUE >>> EDGES;

    final int[] nodes;
    /** By word number: where its crossings begin; they end where the next word's begin. */
    final int[] crossingsFrom;
    /** A node with many edges, ascending, and a target, by turns; the root's come first. */
    final int[] crossings;

    PhraseLayout(int[] nodes, int[] crossingsFrom, int[] crossings) {
        this.nodes = nodes;
        this.crossingsFrom = crossingsFrom;
        this.crossings = crossings;
    }

    /** The first place from {@code from} on where this node's crossings stand, or would. */
    int crossing(int node, int from, int to) {
        int low = from / 2;
        int high = to / 2;
        while (low < high) {
            int middle = low + high >>> 1;
            if (crossings[2 * middle] < node) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return 2 * low;
    }
}
