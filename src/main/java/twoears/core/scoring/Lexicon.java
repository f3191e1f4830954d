package twoears.core.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twoears.core.language.Language;
import twoears.core.language.Passage;
import twoears.core.language.PhrasePattern;
import twoears.core.language.PhrasePattern.Word;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Vocabulary;
import twoears.core.language.WordSet;

/** What a language's lexicon files say, compiled to be looked for in one pass. */
final class Lexicon {
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
    final List<List<WordSet>> feelings = new ArrayList<>();
    private final WordSet none;
    private final WordSet negation;
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

    private Lexicon(Language language, List<LexiconFile> files) {
        this.language = language;
        Map<String, List<String>> listed = new HashMap<>();
        Map<String, List<List<Word>>> members = new LinkedHashMap<>();
        // Patterns take several times the memory of what is made of them: nothing here may hold on to the rules.
        List<SignalRule> rules = new ArrayList<>();
        for (LexiconFile file : files) {
            rules.addAll(file.signals());
            file.classes().forEach((name, words) -> members.computeIfAbsent(name, n -> new ArrayList<>()).addAll(words));
            file.lists().forEach((name, words) -> listed.computeIfAbsent(name, n -> new ArrayList<>()).addAll(words));
        }
        ruleCount = rules.size();
        kinds = new SignalKinds(rules);
        Vocabulary.Builder words = new Vocabulary.Builder(language);
        lists = new HashMap<>();
        listed.forEach((name, entries) -> lists.put(name, WordSet.of(words, entries)));
        classes = new HashMap<>();
        members.forEach((name, entries) -> classes.put(name, WordSet.ofWords(words, entries.stream().filter(m -> m.size() == 1).map(m -> m.get(0)).toList())));
        members.getOrDefault("feeling", List.of()).stream().filter(m -> m.size() > 1)
                .forEach(m -> feelings.add(m.stream().map(w -> WordSet.ofWords(words, List.of(w))).toList()));
        none = WordSet.of(words, List.of());
        small = new HashSet<>(listed.getOrDefault("small", List.of()));
        entries = new ArrayList<>();
        customerEntries = new ArrayList<>();
        // In a vocabulary of its own: the patterns are looked at before this one is complete.
        negation = WordSet.of(new Vocabulary.Builder(), listed.getOrDefault("negation", List.of()));
        PhraseTrie.Builder replies = collect(words, members, rules, false, entries);
        PhraseTrie.Builder customers = collect(words, members, rules, true, customerEntries);
        vocabulary = words.build();
        trie = replies.build();
        customerTrie = customers.build();
    }

    private PhraseTrie.Builder collect(Vocabulary.Builder words, Map<String, List<List<Word>>> members, List<SignalRule> rules, boolean customer,
            List<Entry> into) {
        PhraseTrie.Builder builder = new PhraseTrie.Builder(words, small);
        members.forEach(builder::wordClass);
        for (int r = 0; r < rules.size(); r++) {
            SignalRule rule = rules.get(r);
            if (rule.name().startsWith("customer-") == customer) {
                Scopes scopes = Scopes.of(rule, kinds);
                add(builder, scopes, r, Weight.WEAK, rule.weak(), into);
                add(builder, scopes, r, Weight.STRONG, rule.strong(), into);
                add(builder, scopes, r, Weight.EXCEPT, rule.except(), into);
            }
        }
        return builder;
    }

    private void add(PhraseTrie.Builder builder, Scopes rule, int number, Weight weight, List<PhrasePattern> patterns,
            List<Entry> into) {
        for (PhrasePattern pattern : patterns) {
            builder.add(pattern, into.size());
            into.add(new Entry(rule, number, weight, negates(pattern)));
        }
    }

    private boolean negates(PhrasePattern pattern) {
        for (PhrasePattern.Part part : pattern.parts()) {
            if (part instanceof PhrasePattern.Part.Choice choice && negates(choice)) {
                return true;
            }
        }
        return false;
    }

    private boolean negates(PhrasePattern.Part.Choice choice) {
        for (List<Word> alternative : choice.alternatives()) {
            for (Word word : alternative) {
                if (negation.has(word.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Reads the files of a language; the ones that every language shares are among them.
     *
     * @throws IllegalStateException when a file that was shipped is faulty, which is a bug
     */
    static Lexicon load(Language language) {
        return load(language, Optional.empty());
    }

    /** @param more what a team adds; its words come on top of the others */
    static Lexicon load(Language language, Optional<LexiconFile> more) {
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
        return new Lexicon(language, files);
    }

    /** Whether there are files for this language. */
    static boolean exists(Language language) {
        return Lexicon.class.getResource(FOLDER + language.code() + "/files") != null;
    }

    static List<String> fileNames(Language language) {
        return exists(language)
                ? Stream.of(resource(language.code() + "/files").split("\n")).map(String::strip).filter(l -> !l.isEmpty()).toList()
                : List.of();
    }

    static String resource(String path) {
        try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + path)) {
            if (in == null) {
                throw new IllegalStateException("the program's own file " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's own file " + path, e);
        }
    }

    /** A text that others than this reply's are held against too: a line of the conversation, what an agent may give. */
    Passage passage(String text) {
        return text.length() > KEPT ? Passage.of(text, vocabulary) : passages.of(text, t -> Passage.of(t, vocabulary));
    }

    WordSet list(String name) {
        return lists.getOrDefault(name, none);
    }

    WordSet wordClass(String name) {
        return classes.getOrDefault(name, none);
    }
}
