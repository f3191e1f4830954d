package twoears.core.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private long lengths;
    private int longest;
    /** By the first two letters: the lengths of the known beginnings that have them; most words need not be looked at. */
    private final long[] openings = new long[OPENINGS];

    /** @param words how many whole words and how many beginnings will be added */
    private Vocabulary(Language language, int words, int stems) {
        this.language = language;
        whole = new WordTable(words);
        beginnings = new WordTable(stems);
    }

    private void addBeginning(Known stem) {
        char[] letters = stem.letters;
        lengths |= length(letters.length);
        longest = letters.length < Long.SIZE - 1 ? Math.max(longest, letters.length) : Integer.MAX_VALUE;
        if (letters.length > 1) {
            openings[opening(letters[0], letters[1])] |= length(letters.length);
        }
        beginnings.put(stem);
    }

    private static long length(int letters) {
        return 1L << Math.min(Long.SIZE - 1, letters);
    }

    private void addWhole(Known word) {
        whole.put(word);
    }

    private static Known whole(String word, int[] symbols, int number, Map<String, QuantityWord> quantities, Language language) {
        String[] parts = quantities.isEmpty() || language != Language.EN ? NO_PARTS : Contractions.parts(word);
        return new Known(word, word, symbols, number, quantities.getOrDefault(word, QuantityWord.NONE), parts);
    }

    private static Known stem(String letters, int[] symbols, int number) {
        return new Known(letters, "", symbols, number, QuantityWord.NONE, NO_PARTS);
    }

    /** All but what the language itself gives: its words for amounts and times and its short forms. */
    public void write(ImageWriter image) {
        image.number(whole.all().size());
        image.number(beginnings.all().size());
        beginnings.all().forEach(k -> write(k, image));
        whole.all().forEach(k -> write(k, image));
    }

    private static void write(Known known, ImageWriter image) {
        image.text(new String(known.letters));
        image.numbers(known.symbols);
        image.number(known.number);
    }

    public static Vocabulary read(ImageReader image, Language language) {
        Map<String, QuantityWord> quantities = QuantityWords.of(language).words;
        int words = image.number();
        int stems = image.number();
        Vocabulary vocabulary = new Vocabulary(language, words, stems);
        for (int i = 0; i < stems; i++) {
            vocabulary.addBeginning(stem(image.text(), image.numbers(), image.number()));
        }
        for (int i = 0; i < words; i++) {
            vocabulary.addWhole(whole(image.text(), image.numbers(), image.number(), quantities, language));
        }
        return vocabulary;
    }

    /** A language's words for amounts and times and its short forms, and no symbols. */
    static Vocabulary of(Language language) {
        synchronized (PLAIN) {
            return PLAIN.computeIfAbsent(language, l -> new Builder(l).build());
        }
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
        private final Vocabulary into;
        /** By number; none has 0. */
        final List<Known> numbered = new ArrayList<>(List.of(Known.NOTHING));

        Numbering(Builder from) {
            this.from = from;
            into = new Vocabulary(from.language, from.whole.size(), from.stems.size());
        }

        Vocabulary run() {
            List<String> stems = new ArrayList<>(from.stems.keySet());
            // Shorter ones first: what they carry is carried by those that begin with them.
            stems.sort((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b));
            for (String stem : stems) {
                int[] symbols = plus(from.stems.get(stem), into.beginning(stem).symbols);
                into.addBeginning(numbered(stem(stem, symbols, next(symbols))));
            }
            for (Map.Entry<String, int[]> word : from.whole.entrySet()) {
                int[] symbols = plus(word.getValue(), into.beginning(word.getKey()).symbols);
                into.addWhole(numbered(whole(word.getKey(), symbols, next(symbols), from.quantities, from.language)));
            }
            return into;
        }

        private int next(int[] symbols) {
            return symbols.length == 0 ? 0 : numbered.size();
        }

        private Known numbered(Known known) {
            if (known.number > 0) {
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
        private final Map<String, int[]> whole = new HashMap<>();
        private final Map<String, int[]> stems = new HashMap<>();
        /** Of sets of several words, by what they consist of; of single ones, which are by far the most, by kind and word. */
        private final Map<String, Integer> sets = new HashMap<>();
        private final Map<Word.Kind, Map<String, Integer>> singles = new EnumMap<>(Word.Kind.class);
        private int symbols;
        private @Nullable Vocabulary built;
        private @Nullable Carriers carriers;

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

        /** The symbol of this set of words, a new one if it is new. */
        public int symbol(List<Word> words) {
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
                    case STEM -> with(stems, word.text(), symbol);
                    case CLASS -> { }
                }
            }
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
                Numbering numbering = new Numbering(this);
                vocabulary = numbering.run();
                built = vocabulary;
                carriers = new Carriers(numbering.numbered, symbols);
            }
            return vocabulary;
        }

        /** Of the vocabulary that was built. */
        Carriers carriers() {
            return Objects.requireNonNull(carriers);
        }
    }
}
