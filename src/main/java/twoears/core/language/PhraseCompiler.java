package twoears.core.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** Lays the nodes that patterns were added to out in arrays that are quick to walk, as {@link PhraseLayout} has it. */
final class PhraseCompiler {
    /** Edges that are looked through one by one. */
    private static final int FEW = 4;

    private final Carriers carriers;
    private final List<PhraseNode> nodes = new ArrayList<>();
    /** By a class's place in the order of names: its symbol. */
    private final int[] classes;
    private int[] written = {};
    private int size;

    private PhraseCompiler(Carriers carriers, PhraseNode root, Map<String, Integer> classes) {
        this.carriers = carriers;
        this.classes = classes.values().stream().mapToInt(s -> s).toArray();
        collect(root);
    }

    static PhraseLayout compile(Carriers carriers, PhraseNode root, Map<String, Integer> classes) {
        PhraseCompiler compiler = new PhraseCompiler(carriers, root, classes);
        compiler.place();
        compiler.nodes.forEach(compiler::write);
        int[] from = new int[carriers.numbers + 1];
        return new PhraseLayout(compiler.written, from, compiler.crossings(from));
    }

    /** Each pattern's nodes one behind the other, since a search goes from one to the next. */
    private void collect(PhraseNode root) {
        Deque<PhraseNode> open = new ArrayDeque<>();
        open.push(root);
        while (!open.isEmpty()) {
            PhraseNode node = open.pop();
            if (node.place < 0) {
                node.place = 0;
                nodes.add(node);
                pushAll(node.gaps, open);
                pushAll(node.next, open);
            }
        }
    }

    private static void pushAll(PhraseNode[] nodes, Deque<PhraseNode> open) {
        for (int i = nodes.length - 1; i >= 0; i--) {
            open.push(nodes[i]);
        }
    }

    /** Targets are written as places, so that all places must be known before anything is written. */
    private void place() {
        int place = 0;
        for (PhraseNode node : nodes) {
            node.place = place;
            int written = isCrowded(node) ? 0 : edges(node);
            place += 1 + 2 * written + section(2 * classEdges(node)) + section(node.gaps.length) + section(node.ends.length);
        }
        written = new int[place];
    }

    private boolean isCrowded(PhraseNode node) {
        return node.place == PhraseLayout.ROOT || edges(node) > FEW;
    }

    private static int section(int numbers) {
        return numbers == 0 ? 0 : 1 + numbers;
    }

    /** Edges that some word follows; a symbol that nothing carries leads nowhere. */
    private int edges(PhraseNode node) {
        int edges = 0;
        for (int symbol : node.symbols) {
            edges += carriers.count(symbol) > 0 ? 1 : 0;
        }
        return edges;
    }

    private int classEdges(PhraseNode node) {
        int edges = 0;
        for (int symbol : node.symbols) {
            for (int own : classes) {
                edges += own == symbol ? 1 : 0;
            }
        }
        return edges;
    }

    private void add(int number) {
        written[size++] = number;
    }

    private void write(PhraseNode node) {
        int classEdges = classEdges(node);
        boolean isCrowded = isCrowded(node);
        add((isCrowded ? PhraseLayout.MANY : edges(node)) << PhraseLayout.EDGES | (node.ends.length > 0 ? PhraseLayout.ENDS : 0)
                | (classEdges > 0 ? PhraseLayout.CLASSES : 0) | (node.gaps.length > 0 ? PhraseLayout.GAPS : 0));
        if (!isCrowded) {
            writeEdges(node);
        }
        if (classEdges > 0) {
            add(classEdges);
            writeClasses(node);
        }
        if (node.gaps.length > 0) {
            add(node.gaps.length);
            for (PhraseNode gap : node.gaps) {
                add(gap.place);
            }
        }
        if (node.ends.length > 0) {
            add(node.ends.length);
            for (int pattern : node.ends) {
                add(pattern);
            }
        }
    }

    private void writeEdges(PhraseNode node) {
        for (int i = 0; i < node.symbols.length; i++) {
            int symbol = node.symbols[i];
            int count = carriers.count(symbol);
            if (count > 0) {
                add(count == 1 ? ~carriers.number(symbol, 0) : symbol);
                add(node.next[i].place);
            }
        }
    }

    private void writeClasses(PhraseNode node) {
        for (int c = 0; c < classes.length; c++) {
            for (int i = 0; i < node.symbols.length; i++) {
                if (node.symbols[i] == classes[c]) {
                    add(c);
                    add(node.next[i].place);
                }
            }
        }
    }

    /** @param from takes where each word's begin */
    private int[] crossings(int[] from) {
        forEachCrossing((number, node, target) -> from[number + 1] += 2);
        for (int n = 1; n < from.length; n++) {
            from[n] += from[n - 1];
        }
        int[] next = from.clone();
        int[] crossings = new int[from[from.length - 1]];
        forEachCrossing((number, node, target) -> {
            crossings[next[number]++] = node;
            crossings[next[number]++] = target;
        });
        return crossings;
    }

    private interface Crossing {
        void of(int number, int node, int target);
    }

    private void forEachCrossing(Crossing crossing) {
        for (PhraseNode node : nodes) {
            for (int i = 0; i < node.symbols.length && isCrowded(node); i++) {
                for (int c = 0; c < carriers.count(node.symbols[i]); c++) {
                    crossing.of(carriers.number(node.symbols[i], c), node.place, node.next[i].place);
                }
            }
        }
    }
}
