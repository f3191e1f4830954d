package twoears.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the nodes that patterns were added to into arrays that are quick to walk. */
final class PhraseCompiler {
    /** What is to be done at a node: patterns end there, a word may lead on, a gap may. */
    static final int ENDS = 1;
    static final int LEADS = 2;
    static final int GAPS = 4;
    private static final int[] NONE = {};

    private final Vocabulary vocabulary;
    private final List<PhraseNode> nodes = new ArrayList<>();
    /** By a class's place in the order of names: its symbol. */
    private final int[] classes;
    final int[][] ends;
    final int[][] gaps;
    final PhraseEdges edges;

    PhraseCompiler(Vocabulary vocabulary, PhraseNode root, Map<String, Integer> classes) {
        this.vocabulary = vocabulary;
        this.classes = classes.values().stream().mapToInt(s -> s).toArray();
        number(root);
        for (int i = 0; i < nodes.size(); i++) {
            for (PhraseNode next : nodes.get(i).next) {
                number(next);
            }
            for (PhraseNode gap : nodes.get(i).gaps) {
                number(gap);
            }
        }
        ends = new int[nodes.size()][];
        gaps = new int[nodes.size()][];
        edges = new PhraseEdges(nodes.size(), vocabulary.numbers + this.classes.length, most());
        for (PhraseNode node : nodes) {
            compile(node);
        }
    }

    private void number(PhraseNode node) {
        if (node.number < 0) {
            node.number = nodes.size();
            nodes.add(node);
        }
    }

    private int most() {
        int most = 0;
        for (PhraseNode node : nodes) {
            for (int symbol : node.symbols) {
                most += vocabulary.carriers(symbol).length + 1;
            }
        }
        return most;
    }

    private void compile(PhraseNode node) {
        arrays(node);
        edges(node);
    }

    private int tasks(PhraseNode node) {
        return (node.ends.length > 0 ? ENDS : 0) | (leads(node) ? LEADS : 0) | (node.gaps.length > 0 ? GAPS : 0);
    }

    /** Whether any word or class leads on; a symbol that nothing carries does not. */
    private boolean leads(PhraseNode node) {
        for (int symbol : node.symbols) {
            if (vocabulary.carriers(symbol).length > 0 || isClass(symbol)) {
                return true;
            }
        }
        return false;
    }

    private boolean isClass(int symbol) {
        for (int own : classes) {
            if (own == symbol) {
                return true;
            }
        }
        return false;
    }

    private void arrays(PhraseNode node) {
        ends[node.number] = node.ends;
        gaps[node.number] = node.gaps.length == 0 ? NONE : new int[node.gaps.length];
        for (int i = 0; i < node.gaps.length; i++) {
            gaps[node.number][i] = node.gaps[i].number;
        }
    }

    private void edges(PhraseNode node) {
        // Backwards, since each edge is added before the others of its word.
        for (int i = node.symbols.length - 1; i >= 0; i--) {
            int target = node.next[i].number;
            int tasks = tasks(node.next[i]);
            for (int number : vocabulary.carriers(node.symbols[i])) {
                edges.addFirst(node.number, number, target, tasks);
            }
            for (int c = 0; c < classes.length; c++) {
                if (classes[c] == node.symbols[i]) {
                    edges.addFirst(node.number, vocabulary.numbers + c, target, tasks);
                }
            }
        }
    }
}
