package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
    private static final boolean[] NONE = {};

    private final Vocabulary vocabulary;
    private final PhraseEdges edges;
    /** By node: the patterns that end there. */
    private final int[][] ends;
    /** By node: where a gap leads to. */
    private final int[][] gaps;
    private final String[] classes;
    private final int small;

    private PhraseTrie(Vocabulary vocabulary, PhraseCompiler compiled, String[] classes, int small) {
        this.vocabulary = vocabulary;
        this.edges = compiled.edges;
        this.ends = compiled.ends;
        this.gaps = compiled.gaps;
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
    public List<Hit> find(Passage passage, Function<String, boolean @Nullable []> members) {
        boolean[][] dynamic = new boolean[classes.length][];
        for (int c = 0; c < classes.length; c++) {
            boolean[] belong = members.apply(classes[c]);
            dynamic[c] = belong == null ? NONE : belong;
        }
        Search search = new Search(passage, known(passage), dynamic);
        for (int i = 0; i < passage.size(); i++) {
            search.from(i);
        }
        return search.hits;
    }

    private Known[] known(Passage passage) {
        if (passage.vocabulary == vocabulary) {
            return passage.known;
        }
        Known[] known = new Known[passage.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = vocabulary.of(passage.word(i));
        }
        return known;
    }

    private final class Search {
        private final Passage passage;
        private final Known[] known;
        private final boolean[][] dynamic;
        private final List<Hit> hits = new ArrayList<>();
        private int start;
        private int steps;

        Search(Passage passage, Known[] known, boolean[][] dynamic) {
            this.passage = passage;
            this.known = known;
            this.dynamic = dynamic;
        }

        void from(int first) {
            start = first;
            steps = 0;
            step(PhraseEdges.ROOT, first);
        }

        /** Goes on along all edges that the word carries, or a class that it belongs to here. */
        private void step(int node, int at) {
            int number = known[at].number;
            if (number > 0 && edges.mayLeave(node, number)) {
                along(edges.first(node, number), at);
            }
            for (int c = 0; c < dynamic.length; c++) {
                if (dynamic[c].length > 0 && dynamic[c][at] && edges.mayLeave(node, vocabulary.numbers + c)) {
                    along(edges.first(node, vocabulary.numbers + c), at);
                }
            }
        }

        private void along(int edge, int at) {
            for (int e = edge; e >= 0; e = edges.next(e)) {
                arrive(edges.target(e), edges.tasks(e), at);
            }
        }

        private void arrive(int node, int tasks, int at) {
            if ((tasks & PhraseCompiler.ENDS) != 0) {
                end(node, at);
            }
            if ((tasks & (PhraseCompiler.LEADS | PhraseCompiler.GAPS)) == 0 || ++steps > MOST_STEPS) {
                return;
            }
            if ((tasks & PhraseCompiler.LEADS) != 0 && together(at, at + 1)) {
                step(node, at + 1);
                if (known[at + 1].carries(small) && together(at + 1, at + 2)) {
                    step(node, at + 2);
                }
            }
            if ((tasks & PhraseCompiler.GAPS) != 0) {
                gaps(node, at);
            }
        }

        private void end(int node, int at) {
            for (int pattern : ends[node]) {
                hits.add(new Hit(pattern, start, at));
            }
        }

        private void gaps(int node, int at) {
            for (int gap : gaps[node]) {
                for (int next = at + 1; next <= at + 1 + GAP && together(at, next); next++) {
                    step(gap, next);
                }
            }
        }

        private boolean together(int a, int b) {
            return b < passage.size() && passage.sentenceOf(a) == passage.sentenceOf(b);
        }
    }

    /** Collects patterns; {@link #build} makes the trie. */
    public static final class Builder {
        private final Vocabulary.Builder words;
        private final PhraseNode root = new PhraseNode();
        private final Map<String, Integer> classes = new TreeMap<>();
        private final Map<String, List<Word>> wordClasses = new HashMap<>();
        private final int small;

        /** @param small words that may stand, one at a time, between two words of a pattern; no negations */
        public Builder(Set<String> small) {
            this(new Vocabulary.Builder(), small);
        }

        /** A tree whose words are looked up together with whatever else the vocabulary has. */
        public Builder(Vocabulary.Builder words, Set<String> small) {
            this.words = words;
            this.small = words.symbol(small.stream().map(w -> new Word(w, Word.Kind.WHOLE)).toList());
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
        private void add(List<PhraseNode> nodes, List<Part> parts, int at, int number) {
            if (at == parts.size()) {
                for (PhraseNode node : nodes) {
                    end(node, number);
                }
                return;
            }
            Part part = parts.get(at);
            if (part instanceof Part.Choice choice) {
                List<PhraseNode> after = new ArrayList<>(choice.optional() ? nodes : List.of());
                after.add(after(nodes, choice.alternatives()));
                add(after, parts, at + 1, number);
            } else {
                add(List.of(afterGap(nodes)), parts, at + 1, number);
            }
        }

        private PhraseNode afterGap(List<PhraseNode> nodes) {
            if (nodes.size() == 1 && nodes.get(0).isShared) {
                return nodes.get(0).sharedGap();
            }
            PhraseNode gap = new PhraseNode();
            for (PhraseNode node : nodes) {
                if (node != root) {
                    node.gap(gap);
                }
            }
            return gap;
        }

        private PhraseNode after(List<PhraseNode> nodes, List<List<Word>> alternatives) {
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
            PhraseNode meeting = new PhraseNode();
            for (PhraseNode node : nodes) {
                lead(node, single, alternatives, meeting);
            }
            return meeting;
        }

        private void lead(PhraseNode node, List<Word> single, List<List<Word>> alternatives, PhraseNode to) {
            if (hasDynamic(single)) {
                for (Word word : single) {
                    node.edge(symbol(List.of(word)), to);
                }
            } else if (!single.isEmpty()) {
                node.edge(symbol(single), to);
            }
            for (List<Word> alternative : alternatives) {
                if (alternative.size() > 1) {
                    PhraseNode n = node;
                    for (int i = 0; i + 1 < alternative.size(); i++) {
                        PhraseNode next = new PhraseNode();
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
            int symbol = this.words.symbol(members);
            if (members.size() == 1 && members.get(0).kind() == Word.Kind.CLASS) {
                classes.put(members.get(0).text(), symbol);
            }
            return symbol;
        }

        private static void end(PhraseNode node, int number) {
            for (int known : node.ends) {
                if (known == number) {
                    return;
                }
            }
            node.ends = Arrays.copyOf(node.ends, node.ends.length + 1);
            node.ends[node.ends.length - 1] = number;
        }

        public PhraseTrie build() {
            Vocabulary vocabulary = words.build();
            return new PhraseTrie(vocabulary, new PhraseCompiler(vocabulary, root, classes), classes.keySet().toArray(new String[0]), small);
        }
    }
}
