package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import twoears.core.language.PhrasePattern.Part;
import twoears.core.language.PhrasePattern.Word;

/**
 * Many phrase patterns compiled into one tree of words, so that all of them are looked for in one pass. The work for a
 * text is linear in its length: every start has a bounded number of steps.
 */
public final class PhraseTrie {
    /** Words that a gap spans at most. */
    public static final int GAP = 5;

    private final Vocabulary vocabulary;
    private final PhraseLayout tree;
    private final String[] classes;
    private final int small;

    private PhraseTrie(Vocabulary vocabulary, PhraseLayout tree, String[] classes, int small) {
        this.vocabulary = vocabulary;
        this.tree = tree;
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
        return find(passage, List.of(), new byte[passage.size()]);
    }

    /**
     * Occurrences of all patterns, by where they begin.
     *
     * @param names of the classes whose members this passage has, eight at most
     * @param members by word of the passage: the bit {@code 1 << n} for each class that it belongs to, by its place in the names
     */
    public List<Hit> find(Passage passage, List<String> names, byte[] members) {
        int[] bits = new int[classes.length];
        for (int c = 0; c < classes.length; c++) {
            int place = names.indexOf(classes[c]);
            bits[c] = place < 0 ? 0 : 1 << place;
        }
        PhraseSearch search = new PhraseSearch(tree, small, passage, known(passage), members, bits);
        search.run();
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

    public void write(ImageWriter image) {
        image.number(classes.length);
        for (String name : classes) {
            image.text(name);
        }
        image.number(small);
        image.numbers(tree.nodes);
        image.numbers(tree.crossingsFrom);
        image.numbers(tree.crossings);
    }

    /** @param vocabulary the one that the tree was built with */
    public static PhraseTrie read(ImageReader image, Vocabulary vocabulary) {
        String[] classes = new String[image.number()];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = image.text();
        }
        int small = image.number();
        return new PhraseTrie(vocabulary, new PhraseLayout(image.numbers(), image.numbers(), image.numbers()), classes, small);
    }

    /** Collects patterns; {@link #build} makes the trie. */
    public static final class Builder {
        private final Vocabulary.Builder words;
        private final PhraseNode root = new PhraseNode();
        private final Map<String, Integer> classes = new TreeMap<>();
        private final Map<String, List<Word>> wordClasses = new HashMap<>();
        /** Members of several words, by the class they are in. */
        private final Map<String, List<List<Word>>> turns = new HashMap<>();
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
        public Builder wordClass(String name, List<List<Word>> members) {
            wordClasses.put(name, members.stream().filter(m -> m.size() == 1).map(m -> m.get(0)).toList());
            turns.put(name, members.stream().filter(m -> m.size() > 1).toList());
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
                after.add(after(nodes, withTurns(choice.alternatives())));
                add(after, parts, at + 1, number);
            } else {
                add(List.of(afterGap(nodes)), parts, at + 1, number);
            }
        }

        /** Beside each alternative with a class in it, the same with that class's members of several words in its place. */
        private List<List<Word>> withTurns(List<List<Word>> alternatives) {
            List<List<Word>> all = new ArrayList<>(alternatives);
            for (int a = 0; a < all.size(); a++) {
                List<Word> words = all.get(a);
                for (int w = 0; w < words.size(); w++) {
                    Word word = words.get(w);
                    for (List<Word> turn : word.kind() == Word.Kind.CLASS ? turns.getOrDefault(word.text(), List.of()) : List.<List<Word>>of()) {
                        List<Word> with = new ArrayList<>(words.subList(0, w));
                        with.addAll(turn);
                        with.addAll(words.subList(w + 1, words.size()));
                        all.add(with);
                    }
                }
            }
            return all;
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
            return new PhraseTrie(vocabulary, PhraseCompiler.compile(words.carriers(), root, classes), classes.keySet().toArray(new String[0]), small);
        }
    }
}
