package twoears.core.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twoears.core.language.Language;
import twoears.core.language.Passage;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Vocabulary;
import twoears.core.language.WordSet;

/** What a language's lexicon files say, compiled to be looked for in one pass. */
final class Lexicon {
    /** The name of a compiled lexicon, beside its files. */
    static final String IMAGE = "image";
    private static final String FOLDER = "/twoears/scoring/";
    /** Characters beyond which a passage is not kept. */
    private static final int KEPT = 2000;

    final Language language;
    /** What replies and customers' lines are read with. */
    final Vocabulary vocabulary;
    final PhraseTrie trie;
    /** What is looked for in the customer's words: the signals whose names begin with {@code customer-}. */
    final PhraseTrie customerTrie;
    final List<Entry> customerEntries;
    /** By pattern number: the rule it belongs to, and how it counts. */
    final List<Entry> entries;
    /** How many rules there are. */
    final int ruleCount;
    final SignalKinds kinds;
    final Map<String, WordSet> lists;
    final Map<String, WordSet> classes;
    /** Feelings told in several words, word by word. */
    final List<List<WordSet>> feelings;
    final Set<String> small;
    // By lists, not by records, whose equality the JVM makes up at its first use: that costs the first reply its time.
    final Recent<List<Object>, FactContent> facts = new Recent<>();
    final Recent<List<String>, CustomerSaid> said = new Recent<>();
    private final Recent<String, Passage> passages = new Recent<>();
    final Kept<List<String>, PhraseTrie> promises = new Kept<>();

    /** How a pattern counts for its rule. */
    enum Weight {
        WEAK,
        STRONG,
        EXCEPT
    }

    /** @param negates whether the pattern has a negation of its own, which then is part of what is meant */
    record Entry(Scopes rule, int ruleNumber, Weight weight, boolean negates) {}

    /** @param ruleCount how many rules the entries belong to */
    Lexicon(Language language, Vocabulary vocabulary, SignalKinds kinds, int ruleCount, PhraseTrie trie, List<Entry> entries,
            PhraseTrie customerTrie, List<Entry> customerEntries, Map<String, WordSet> lists, Map<String, WordSet> classes,
            List<List<WordSet>> feelings, Set<String> small) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.kinds = kinds;
        this.ruleCount = ruleCount;
        this.trie = trie;
        this.entries = entries;
        this.customerTrie = customerTrie;
        this.customerEntries = customerEntries;
        this.lists = lists;
        this.classes = classes;
        this.feelings = feelings;
        this.small = small;
    }

    static Lexicon load(Language language) {
        return load(language, Optional.empty());
    }

    /** @param more what a team adds; its words come on top of the others */
    static Lexicon load(Language language, Optional<LexiconFile> more) {
        Optional<byte[]> image = more.isEmpty() ? image(language) : Optional.empty();
        return image.map(i -> LexiconImage.read(i, language)).orElseGet(() -> compile(language, more));
    }

    /** @throws IllegalStateException when a file that was shipped is faulty, which is a bug */
    static Lexicon compile(Language language, Optional<LexiconFile> more) {
        List<LexiconFile> files = new ArrayList<>();
        for (String name : fileNames(language)) {
            String text = resource(language.code() + "/" + name);
            LexiconFile file = LexiconReader.read(language.code() + "/" + name, text, language);
            if (!file.faults().isEmpty()) {
                throw new IllegalStateException(file.faults().get(0).toString());
            }
            files.add(file);
        }
        more.ifPresent(files::add);
        return new LexiconCompiler(language, files).compile();
    }

    /**
     * What the build has made of the files, which takes a tenth of the time to read. Believed in the program's jar alone:
     * in a folder a file may have changed since.
     */
    private static Optional<byte[]> image(Language language) {
        String path = language.code() + "/" + IMAGE;
        String place = String.valueOf(Lexicon.class.getResource(path(path)));
        return place.startsWith("jar:") ? Optional.of(bytes(path)) : Optional.empty();
    }

    /** Whether there are files for this language. */
    static boolean exists(Language language) {
        return Lexicon.class.getResource(path(language.code() + "/files")) != null;
    }

    static List<String> fileNames(Language language) {
        return exists(language)
                ? Stream.of(resource(language.code() + "/files").split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList()
                : List.of();
    }

    static String resource(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    static String path(String file) {
        return FOLDER + file;
    }

    private static byte[] bytes(String path) {
        try (InputStream in = Lexicon.class.getResourceAsStream(path(path))) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's own file " + path, e);
        }
    }

    /** A text that others than this reply's are held against too: a line of the conversation, what an agent may give. */
    Passage passage(String text) {
        return text.length() > KEPT ? Passage.of(text, vocabulary) : passages.of(text, t -> Passage.of(t, vocabulary));
    }

    WordSet list(String name) {
        return lists.getOrDefault(name, WordSet.EMPTY);
    }

    WordSet wordClass(String name) {
        return classes.getOrDefault(name, WordSet.EMPTY);
    }
}
