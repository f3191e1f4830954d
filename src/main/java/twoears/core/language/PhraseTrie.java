package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import twoears.core.language.PhrasePattern.Part;
import twoears.core.language.PhrasePattern.Word;

/**
 * Many phrase patterns compiled into one tree of words, so that all of them are looked for in one pass. The work for a
 * text is linear in its length: every start has a bounded number of steps.
 */
public final class PhraseTrie {
    /** Words that a gap spans at most. */
    public static final int GAP = 5;

    /** Steps from one start; far more than any honest text needs. */
    private static final int MOST_STEPS = 3000;

    private final WordTable table;
    private final Node root;
    private final Map<String, Integer> classes;
    private final Set<String> small;

    private PhraseTrie(WordTable table, Node root, Map<String, Integer> classes, Set<String> small) {
        this.table = table;
        this.root = root;
        this.classes = classes;
        this.small = small;
    }

    /**
     * A place where a pattern occurs, in the passage's word numbers, both included.
     *
     * @param pattern the number it was added under
     */
    public record Hit(int pattern, int first, int last) {}

    /** Occurrences of all patterns, by where they begin. */
    public List<Hit> find(Passage passage) {
        return find(passage, (String name) -> null);
    }

    /**
     * Occurrences of all patterns, by where they begin.
     *
     * @param members for a class's name, which words of the passage belong to it; null where none do
     */
    public List<Hit> find(Passage passage, Function<String, boolean @org.jspecify.annotations.Nullable []> members) {
        int[][] carried = new int[passage.size()][];
        for (int i = 0; i < carried.length; i++) {
            carried[i] = table.of(passage.word(i));
        }
        classes.forEach((name, symbol) -> addClass(carried, members.apply(name), symbol));
        Search search = new Search(passage, carried);
        for (int i = 0; i < carried.length; i++) {
            if (carried[i].length > 0) {
                search.from(i);
            }
        }
        return search.hits;
    }

    private static void addClass(int[][] carried, boolean @org.jspecify.annotations.Nullable [] members, int symbol) {
        for (int i = 0; members != null && i < carried.length; i++) {
            if (members[i]) {
                int[] grown = Arrays.copyOf(carried[i], carried[i].length + 1);
                grown[carried[i].length] = symbol;
                Arrays.sort(grown);
                carried[i] = grown;
            }
        }
    }

    private final class Search {
        private final Passage passage;
        private final int[][] carried;
        private final List<Hit> hits = new ArrayList<>();
        private int start;
        private int steps;

        Search(Passage passage, int[][] carried) {
            this.passage = passage;
            this.carried = carried;
        }

        void from(int first) {
            start = first;
            steps = 0;
            for (int symbol : carried[first]) {
                for (int place = root.firstOf(symbol); place < root.symbols.length && root.symbols[place] == symbol; place++) {
                    arrive(root.next[place], first);
                }
            }
        }

        private void arrive(Node node, int at) {
            for (int pattern : node.ends) {
                hits.add(new Hit(pattern, start, at));
            }
            if (node.symbols.length == 0 && node.gaps.length == 0 || ++steps > MOST_STEPS) {
                return;
            }
            int next = at + 1;
            if (next < carried.length && together(at, next)) {
                step(node, next);
                boolean skips = small.contains(passage.word(next)) && next + 1 < carried.length && together(next, next + 1);
                if (skips && node.symbols.length > 0) {
                    step(node, next + 1);
                }
            }
            for (Node gap : node.gaps) {
                gap(gap, at);
            }
        }

        private void gap(Node node, int at) {
            for (int next = at + 1; next <= at + 1 + GAP && next < carried.length && together(at, next); next++) {
                step(node, next);
            }
        }

        private void step(Node node, int at) {
            int[] symbols = node.symbols;
            int[] here = carried[at];
            if (here.length == 0) {
                return;
            }
            for (int i = 0; i < symbols.length; i++) {
                if (contains(here, symbols[i])) {
                    arrive(node.next[i], at);
                }
            }
        }

        private boolean together(int a, int b) {
            return passage.sentenceOf(a) == passage.sentenceOf(b);
        }
    }

    private static boolean contains(int[] sorted, int symbol) {
        for (int s : sorted) {
            if (s >= symbol) {
                return s == symbol;
            }
        }
        return false;
    }

    private static final class Node {
        /** Edges in ascending order of their symbols; one symbol may lead to several nodes. */
        int[] symbols = {};
        Node[] next = {};
        int[] ends = {};
        Node[] gaps = {};
        /** Whether other patterns with the same beginning may go through here too. */
        boolean isShared;

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
        Node child(int symbol) {
            for (int i = firstOf(symbol); i < symbols.length && symbols[i] == symbol; i++) {
                if (next[i].isShared) {
                    return next[i];
                }
            }
            Node child = new Node();
            child.isShared = true;
            edge(symbol, child);
            return child;
        }

        void edge(int symbol, Node to) {
            int at = firstOf(symbol);
            int[] grown = new int[symbols.length + 1];
            Node[] grownNext = new Node[symbols.length + 1];
            System.arraycopy(symbols, 0, grown, 0, at);
            System.arraycopy(symbols, at, grown, at + 1, symbols.length - at);
            System.arraycopy(next, 0, grownNext, 0, at);
            System.arraycopy(next, at, grownNext, at + 1, next.length - at);
            grown[at] = symbol;
            grownNext[at] = to;
            symbols = grown;
            next = grownNext;
        }

        Node sharedGap() {
            for (Node gap : gaps) {
                if (gap.isShared) {
                    return gap;
                }
            }
            Node gap = new Node();
            gap.isShared = true;
            gap(gap);
            return gap;
        }

        void gap(Node to) {
            gaps = Arrays.copyOf(gaps, gaps.length + 1);
            gaps[gaps.length - 1] = to;
        }
    }

    /** Collects patterns; {@link #build} makes the trie. */
    public static final class Builder {
        private final WordTable table = new WordTable();
        private final Node root = new Node();
        private final Map<String, Integer> classes = new java.util.TreeMap<>();
        private final Map<String, List<Word>> wordClasses = new java.util.HashMap<>();
        private final Set<String> small;

        /** @param small words that may stand, one at a time, between two words of a pattern; no negations */
        public Builder(Set<String> small) {
            this.small = Set.copyOf(small);
        }

        /** A class with fixed members; classes not named here take their members from the search. */
        public Builder wordClass(String name, List<Word> members) {
            wordClasses.put(name, List.copyOf(members));
            return this;
        }

        /** @param number what hits of this pattern will carry */
        public Builder add(PhrasePattern pattern, int number) {
            add(List.of(root), pattern.parts(), 0, number);
            return this;
        }

        /** Where a part may be reached in several ways, the ways meet again in a node of this pattern's own. */
        private void add(List<Node> nodes, List<Part> parts, int at, int number) {
            if (at == parts.size()) {
                for (Node node : nodes) {
                    end(node, number);
                }
                return;
            }
            Part part = parts.get(at);
            if (part instanceof Part.Choice choice) {
                List<Node> after = new ArrayList<>(choice.optional() ? nodes : List.of());
                after.add(after(nodes, choice.alternatives()));
                add(after, parts, at + 1, number);
            } else {
                add(List.of(afterGap(nodes)), parts, at + 1, number);
            }
        }

        private Node afterGap(List<Node> nodes) {
            if (nodes.size() == 1 && nodes.get(0).isShared) {
                return nodes.get(0).sharedGap();
            }
            Node gap = new Node();
            for (Node node : nodes) {
                if (node != root) {
                    node.gap(gap);
                }
            }
            return gap;
        }

        private Node after(List<Node> nodes, List<List<Word>> alternatives) {
            List<Word> single = new ArrayList<>();
            for (List<Word> alternative : alternatives) {
                if (alternative.size() == 1) {
                    single.add(alternative.get(0));
                }
            }
            boolean plain = single.size() == alternatives.size() && !hasDynamic(single);
            if (plain && nodes.size() == 1 && (nodes.get(0).isShared || nodes.get(0) == root)) {
                return nodes.get(0).child(symbol(single));
            }
            Node meeting = new Node();
            for (Node node : nodes) {
                lead(node, single, alternatives, meeting);
            }
            return meeting;
        }

        private void lead(Node node, List<Word> single, List<List<Word>> alternatives, Node to) {
            if (hasDynamic(single)) {
                for (Word word : single) {
                    node.edge(symbol(List.of(word)), to);
                }
            } else if (!single.isEmpty()) {
                node.edge(symbol(single), to);
            }
            for (List<Word> alternative : alternatives) {
                if (alternative.size() > 1) {
                    Node n = node;
                    for (int i = 0; i + 1 < alternative.size(); i++) {
                        Node next = new Node();
                        n.edge(symbol(List.of(alternative.get(i))), next);
                        n = next;
                    }
                    n.edge(symbol(List.of(alternative.get(alternative.size() - 1))), to);
                }
            }
        }

        private boolean hasDynamic(List<Word> words) {
            for (Word word : words) {
                if (word.kind() == Word.Kind.CLASS && !wordClasses.containsKey(word.text())) {
                    return true;
                }
            }
            return false;
        }

        private int symbol(List<Word> words) {
            List<Word> members = new ArrayList<>();
            for (Word word : words) {
                List<Word> known = word.kind() == Word.Kind.CLASS ? wordClasses.get(word.text()) : null;
                if (known != null) {
                    members.addAll(known);
                } else {
                    members.add(word);
                }
            }
            int symbol = table.symbol(members);
            if (members.size() == 1 && members.get(0).kind() == Word.Kind.CLASS) {
                classes.put(members.get(0).text(), symbol);
            }
            return symbol;
        }

        private static void end(Node node, int number) {
            for (int known : node.ends) {
                if (known == number) {
                    return;
                }
            }
            node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
            node.ends[node.ends.length - 1] = number;
        }

        public PhraseTrie build() {
            table.freeze();
            return new PhraseTrie(table, root, classes, small);
        }
    }
}
