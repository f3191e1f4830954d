package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import twoears.core.language.PhraseTrie.Hit;

/** One walk over a passage: from every word, all ways through the tree that its words and the classes they belong to allow. */
final class PhraseSearch {
    /** Steps from one start; far more than any honest text needs. */
    private static final int MOST_STEPS = 3000;

    private final PhraseLayout tree;
    private final int[] nodes;
    private final int[] crossingsFrom;
    private final int[] crossings;
    private final int small;
    private final int[] sentenceOf;
    private final int size;
    private final Known[] known;
    private final byte[] members;
    private final int[] classBits;
    final List<Hit> hits = new ArrayList<>();
    /** One beyond the last word of the sentence that is searched: no phrase goes on into the next. */
    private int limit;
    /** Nodes that were reached, each with the word that led there; the last is gone on from first. */
    private int[] reached = new int[64];
    private int top;

    /**
     * @param known by word: what the tree's vocabulary knows of it
     * @param members by word: the classes it belongs to here, as bits
     * @param classBits by class of the tree: its bit
     */
    PhraseSearch(PhraseLayout tree, int small, Passage passage, Known[] known, byte[] members, int[] classBits) {
        this.tree = tree;
        nodes = tree.nodes;
        crossingsFrom = tree.crossingsFrom;
        crossings = tree.crossings;
        this.small = small;
        sentenceOf = passage.sentenceOf;
        size = passage.size;
        this.known = known;
        this.members = members;
        this.classBits = classBits;
    }

    void run() {
        for (int i = 0; i < size; i++) {
            if (i == limit) {
                limit = sentenceEnd(i);
            }
            from(i);
        }
    }

    private int sentenceEnd(int first) {
        int end = first + 1;
        while (end < size && sentenceOf[end] == sentenceOf[first]) {
            end++;
        }
        return end;
    }

    /** Depth first, the first edge first: whoever takes the hits can rely on their order. */
    private void from(int first) {
        step(PhraseLayout.ROOT, first);
        int steps = 0;
        while (top > 0) {
            top -= 2;
            int node = reached[top];
            int at = reached[top + 1];
            int head = nodes[node];
            if ((head & PhraseLayout.ENDS) != 0) {
                end(node, head, first, at);
            }
            if (head > PhraseLayout.ENDS && ++steps <= MOST_STEPS) {
                goOn(node, head, at);
            }
        }
    }

    private void reach(int node, int at) {
        if (top == reached.length) {
            reached = Arrays.copyOf(reached, 2 * top);
        }
        reached[top] = node;
        reached[top + 1] = at;
        top += 2;
    }

    /** All ways on from a node, the last first: with the next word, with the one behind a small word, over a gap. */
    private void goOn(int node, int head, int at) {
        if ((head & PhraseLayout.GAPS) != 0) {
            gaps(gapsOf(node, head), at);
        }
        if ((head & ~(PhraseLayout.ENDS | PhraseLayout.GAPS)) != 0 && at + 1 < limit) {
            if (at + 2 < limit && known[at + 1].carries(small)) {
                step(node, at + 2);
            }
            step(node, at + 1);
        }
    }

    private void gaps(int gaps, int at) {
        for (int g = gaps + nodes[gaps]; g > gaps; g--) {
            for (int next = Math.min(at + 1 + PhraseTrie.GAP, limit - 1); next > at; next--) {
                step(nodes[g], next);
            }
        }
    }

    /** Along all edges that the word follows, behind them those of the classes that it belongs to here. */
    private void step(int node, int at) {
        int head = nodes[node];
        if (members[at] != 0) {
            followClasses(node, head, at);
        }
        int edges = edges(head);
        if (edges == PhraseLayout.MANY) {
            cross(node, at);
        } else {
            follow(node, edges, at);
        }
    }

    private void follow(int node, int edges, int at) {
        Known word = known[at];
        for (int e = node + 2 * edges - 1; e > node; e -= 2) {
            int wanted = nodes[e];
            if (wanted < 0 ? ~wanted == word.number : word.carries(wanted)) {
                reach(nodes[e + 1], at);
            }
        }
    }

    private void cross(int node, int at) {
        int number = known[at].number;
        int from = crossingsFrom[number];
        int to = crossingsFrom[number + 1];
        int first = node == PhraseLayout.ROOT ? from : tree.crossing(node, from, to);
        int end = first;
        while (end < to && crossings[end] == node) {
            end += 2;
        }
        for (int c = end - 2; c >= first; c -= 2) {
            reach(crossings[c + 1], at);
        }
    }

    private void followClasses(int node, int head, int at) {
        if ((head & PhraseLayout.CLASSES) == 0) {
            return;
        }
        int count = afterEdges(node, head);
        for (int e = count + 2 * nodes[count] - 1; e > count; e -= 2) {
            if ((members[at] & classBits[nodes[e]]) != 0) {
                reach(nodes[e + 1], at);
            }
        }
    }

    private void end(int node, int head, int first, int at) {
        int ends = endsOf(node, head);
        for (int e = ends + 1; e <= ends + nodes[ends]; e++) {
            hits.add(new Hit(nodes[e], first, at));
        }
    }

    private static int edges(int head) {
        return head >>> PhraseLayout.EDGES;
    }

    private static int afterEdges(int node, int head) {
        return edges(head) == PhraseLayout.MANY ? node + 1 : node + 1 + 2 * edges(head);
    }

    private int gapsOf(int node, int head) {
        int after = afterEdges(node, head);
        return (head & PhraseLayout.CLASSES) == 0 ? after : after + 1 + 2 * nodes[after];
    }

    private int endsOf(int node, int head) {
        int after = gapsOf(node, head);
        return (head & PhraseLayout.GAPS) == 0 ? after : after + 1 + nodes[after];
    }
}
