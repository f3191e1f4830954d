package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twoears.core.language.PhrasePattern.Word;

/**
 * All words, and beginnings of words, that something is to be done about. Whatever is asked of a word of a text is looked
 * up once, when the text is read: which symbols it carries, and what it says in an amount. A symbol stands for a set of
 * words and beginnings, such as {@code call|ring|writ*}.
 */
public final class Vocabulary {
    private static final int[] NONE = {};
    private static final String[] NO_PARTS = {};
    private static final int OPENINGS = 1024;
    private static final Map<Language, Vocabulary> PLAIN = new EnumMap<>(Language.class);

    final Language language;
    private final WordTable whole;
    private final WordTable beginnings;
    /** Which lengths a known beginning has, as bits; the last stands for all beyond. */
    private final long lengths;
    private final int longest;
    /** By the first two letters: the lengths of the known beginnings that have them; most words need not be looked at. */
    private final long[] openings;
    /** How many numbers {@link Known#number} takes. */
    final int numbers;
    /** By symbol: where the numbers of what carries it begin; they end where the next symbol's begin. */
    private final int[] carriersFrom;
    private final int[] carriers;

    private Vocabulary(Builder from) {
        language = from.language;
        whole = new WordTable(from.whole.size());
        beginnings = new WordTable(from.stems.size());
        lengths = from.lengths;
        longest = (lengths & 1L << 63) != 0 ? Integer.MAX_VALUE : 63 - Long.numberOfLeadingZeros(lengths);
        openings = new long[OPENINGS];
        Numbering numbering = new Numbering(from);
        numbering.run(this);
        numbers = numbering.numbered.size();
        carriersFrom = new int[from.symbols + 1];
        carriers = carriers(numbering.numbered);
    }

    private int[] carriers(List<Known> numbered) {
        for (Known known : numbered) {
            for (int symbol : known.symbols) {
                carriersFrom[symbol + 1]++;
            }
        }
        for (int s = 1; s < carriersFrom.length; s++) {
            carriersFrom[s] += carriersFrom[s - 1];
        }
        int[] next = carriersFrom.clone();
        int[] found = new int[carriersFrom[carriersFrom.length - 1]];
        for (Known known : numbered) {
            for (int symbol : known.symbols) {
                found[next[symbol]++] = known.number;
            }
        }
        return found;
    }

    /** A language's words for amounts and times and its short forms, and no symbols. */
    static Vocabulary of(Language language) {
        synchronized (PLAIN) {
            return PLAIN.computeIfAbsent(language, l -> new Builder(l).build());
        }
    }

    /** How many words and beginnings carry this symbol. */
    int carriers(int symbol) {
        return carriersFrom[symbol + 1] - carriersFrom[symbol];
    }

    /** The number of one of them. */
    int carrier(int symbol, int which) {
        return carriers[carriersFrom[symbol] + which];
    }

    /**
     * What is known of the word that stands here.
     *
     * @param hash what {@link String#hashCode} gives for it
     */
    Known of(Text text, int start, int end, int hash) {
        Known known = whole.find(text, start, end, hash);
        if (known != null) {
            return known;
        }
        long possible = lengths(text, start, end);
        return possible == 0 ? Known.NOTHING : beginning(text, start, Math.min(end - start, longest), possible);
    }

    /** Of the longest beginning, which carries what the shorter ones do. */
    private Known beginning(Text text, int start, int most, long possible) {
        Known last = Known.NOTHING;
        int hash = 0;
        for (int length = 1; length <= most; length++) {
            hash = 31 * hash + text.at(start + length - 1);
            if ((possible >>> Math.min(63, length) & 1) != 0) {
                Known known = beginnings.find(text, start, start + length, hash);
                last = known != null ? known : last;
            }
        }
        return last;
    }

    /** Which lengths a known beginning of this word may have, as bits. */
    private long lengths(Text text, int start, int end) {
        return lengths & 2 | (end - start > 1 ? openings[opening(text.at(start), text.at(start + 1))] : 0);
    }

    private static int opening(char first, char second) {
        return 31 * first + second & OPENINGS - 1;
    }

    Known of(String word) {
        Known known = whole.find(word, word.length(), word.hashCode());
        return known != null ? known : lengths == 0 ? Known.NOTHING : beginning(word);
    }

    private Known beginning(String word) {
        Known last = Known.NOTHING;
        int hash = 0;
        for (int i = 0; i < Math.min(longest, word.length()); i++) {
            hash = 31 * hash + word.charAt(i);
            if ((lengths >>> Math.min(63, i + 1) & 1) != 0) {
                Known known = beginnings.find(word, i + 1, hash);
                last = known != null ? known : last;
            }
        }
        return last;
    }

    /** Turns what was collected into what is looked up. */
    private static final class Numbering {
        private final Builder from;
        /** By number; none has 0. */
        final List<Known> numbered = new ArrayList<>(List.of(Known.NOTHING));

        Numbering(Builder from) {
            this.from = from;
        }

        void run(Vocabulary into) {
            List<String> stems = new ArrayList<>(from.stems.keySet());
            // Shorter ones first: what they carry is carried by those that begin with them.
            stems.sort((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b));
            for (String stem : stems) {
                int[] symbols = plus(from.stems.get(stem), into.beginning(stem).symbols);
                if (stem.length() > 1) {
                    into.openings[opening(stem.charAt(0), stem.charAt(1))] |= 1L << Math.min(63, stem.length());
                }
                into.beginnings.put(stem, known(stem, "", symbols, QuantityWord.NONE, NO_PARTS));
            }
            for (Map.Entry<String, int[]> word : from.whole.entrySet()) {
                String text = word.getKey();
                int[] symbols = plus(word.getValue(), into.beginning(text).symbols);
                QuantityWord quantity = from.quantities.getOrDefault(text, QuantityWord.NONE);
                into.whole.put(text, known(text, text, symbols, quantity, from.parts(text)));
            }
        }

        private Known known(String letters, String text, int[] symbols, QuantityWord quantity, String[] parts) {
            Known known = new Known(letters, text, symbols, symbols.length == 0 ? 0 : numbered.size(), quantity, parts);
            if (symbols.length > 0) {
                numbered.add(known);
            }
            return known;
        }

        /** Both, ascending, each once. */
        private static int[] plus(int[] some, int[] more) {
            int[] all = Arrays.copyOf(some, some.length + more.length);
            System.arraycopy(more, 0, all, some.length, more.length);
            Arrays.sort(all);
            int kept = 0;
            for (int i = 0; i < all.length; i++) {
                if (i == 0 || all[i] != all[i - 1]) {
                    all[kept++] = all[i];
                }
            }
            return kept == all.length ? all : Arrays.copyOf(all, kept);
        }
    }

    /** Collects the words that something is to be done about. The symbols that come first are the quickest to ask for. */
    public static final class Builder {
        private final Language language;
        private final Map<String, QuantityWord> quantities;
        private Map<String, int[]> whole = new HashMap<>();
        private Map<String, int[]> stems = new HashMap<>();
        /** Of sets of several words, by what they consist of; of single ones, which are by far the most, by kind and word. */
        private Map<String, Integer> sets = new HashMap<>();
        private Map<Word.Kind, Map<String, Integer>> singles = new EnumMap<>(Word.Kind.class);
        private int symbols;
        private long lengths;
        private @Nullable Vocabulary built;

        /** The words of the patterns that will be added, and no others. */
        public Builder() {
            language = Language.EN;
            quantities = Map.of();
        }

        /** With a language's words for amounts and times and its short forms. */
        public Builder(Language language) {
            this.language = language;
            quantities = QuantityWords.of(language).words;
            for (String word : quantities.keySet()) {
                whole.put(word, NONE);
            }
            if (language == Language.EN) {
                for (String word : Contractions.words()) {
                    whole.putIfAbsent(word, NONE);
                }
            }
        }

        private String[] parts(String word) {
            return quantities.isEmpty() || language != Language.EN ? NO_PARTS : Contractions.parts(word);
        }

        /** The symbol of this set of words, a new one if it is new. */
        int symbol(List<Word> words) {
            boolean single = words.size() == 1;
            Map<String, Integer> known = single ? singles.computeIfAbsent(words.get(0).kind(), k -> new HashMap<>()) : sets;
            String name = single ? words.get(0).text() : name(words);
            Integer symbol = known.get(name);
            if (symbol == null) {
                symbol = symbols++;
                known.put(name, symbol);
                give(words, symbol);
            }
            return symbol;
        }

        private void give(List<Word> words, int symbol) {
            for (Word word : words) {
                switch (word.kind()) {
                    case WHOLE -> with(whole, word.text(), symbol);
                    case STEM -> stem(word.text(), symbol);
                    case CLASS -> { }
                }
            }
        }

        private void stem(String text, int symbol) {
            lengths |= 1L << Math.min(63, text.length());
            with(stems, text, symbol);
        }

        private static void with(Map<String, int[]> words, String word, int symbol) {
            int[] old = words.getOrDefault(word, NONE);
            int[] grown = Arrays.copyOf(old, old.length + 1);
            grown[old.length] = symbol;
            words.put(word, grown);
        }

        private static String name(List<Word> words) {
            // Plain loops here and in all that compiles patterns: streams and regular expressions cost the first reply its time.
            String[] parts = new String[words.size()];
            for (int i = 0; i < parts.length; i++) {
                Word word = words.get(i);
                parts[i] = (char) ('0' + word.kind().ordinal()) + word.text();
            }
            Arrays.sort(parts);
            return String.join("|", parts);
        }

        /** What has been collected; the same each time, and nothing is added afterwards. */
        public Vocabulary build() {
            Vocabulary vocabulary = built;
            if (vocabulary == null) {
                vocabulary = new Vocabulary(this);
                built = vocabulary;
                // Word sets hold on to this builder, and should not hold all that it was built from.
                whole = Map.of();
                stems = Map.of();
                sets = Map.of();
                singles = Map.of();
            }
            return vocabulary;
        }
    }
}
