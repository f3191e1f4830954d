package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import twoears.core.language.ImageReader;
import twoears.core.language.ImageWriter;
import twoears.core.language.Language;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Vocabulary;
import twoears.core.language.WordSet;
import twoears.core.scoring.Lexicon.Entry;
import twoears.core.scoring.Lexicon.Weight;

/**
 * A compiled lexicon as it is kept in the program's jar: to read and compile a language's files anew would take most of the
 * time to the first score. Written and read by the same build, so that it needs no version; the same files give the same
 * image.
 */
public final class LexiconImage {
    private static final Weight[] WEIGHTS = Weight.values();

    private LexiconImage() {}

    /** What the build has to keep for a language; nothing for one that has no files. */
    public static Optional<byte[]> of(Language language) {
        return Lexicon.exists(language) ? Optional.of(write(Lexicon.compile(language, Optional.empty()))) : Optional.empty();
    }

    /** Where in the jar it is to lie. */
    public static String path(Language language) {
        return Lexicon.path(language.code() + "/" + Lexicon.IMAGE).substring(1);
    }

    static byte[] write(Lexicon lexicon) {
        ImageWriter image = new ImageWriter();
        lexicon.vocabulary.write(image);
        lexicon.kinds.write(image);
        image.number(lexicon.ruleCount);
        lexicon.trie.write(image);
        entries(lexicon.entries, image);
        lexicon.customerTrie.write(image);
        entries(lexicon.customerEntries, image);
        sets(lexicon.lists, image);
        sets(lexicon.classes, image);
        feelings(lexicon.feelings, image);
        image.number(lexicon.small.size());
        new TreeSet<>(lexicon.small).forEach(image::text);
        return image.bytes();
    }

    static Lexicon read(byte[] bytes, Language language) {
        ImageReader image = new ImageReader(bytes);
        Vocabulary vocabulary = Vocabulary.read(image, language);
        SignalKinds kinds = new SignalKinds(image);
        int rules = image.number();
        PhraseTrie trie = PhraseTrie.read(image, vocabulary);
        List<Entry> entries = entries(image, kinds);
        PhraseTrie customerTrie = PhraseTrie.read(image, vocabulary);
        List<Entry> customerEntries = entries(image, kinds);
        return new Lexicon(language, vocabulary, kinds, rules, trie, entries, customerTrie, customerEntries, sets(image, vocabulary),
                sets(image, vocabulary), feelings(image, vocabulary), texts(image));
    }

    /** The entries of a rule stand together, behind what they have in common. */
    private static void entries(List<Entry> entries, ImageWriter image) {
        image.number(entries.size());
        int rule = -1;
        for (Entry entry : entries) {
            image.number(entry.ruleNumber());
            if (entry.ruleNumber() != rule) {
                entry.rule().write(image);
            }
            rule = entry.ruleNumber();
            image.number(entry.weight().ordinal());
            image.number(entry.negates() ? 1 : 0);
        }
    }

    private static List<Entry> entries(ImageReader image, SignalKinds kinds) {
        int size = image.number();
        List<Entry> entries = new ArrayList<>(size);
        int last = -1;
        @Nullable Scopes scopes = null;
        for (int i = 0; i < size; i++) {
            int rule = image.number();
            scopes = scopes == null || rule != last ? Scopes.read(image, kinds) : scopes;
            last = rule;
            entries.add(new Entry(scopes, rule, WEIGHTS[image.number()], image.number() == 1));
        }
        return entries;
    }

    private static void sets(Map<String, WordSet> sets, ImageWriter image) {
        image.number(sets.size());
        new TreeMap<>(sets).forEach((name, set) -> {
            image.text(name);
            set.write(image);
        });
    }

    private static Map<String, WordSet> sets(ImageReader image, Vocabulary vocabulary) {
        Map<String, WordSet> sets = new HashMap<>();
        for (int left = image.number(); left > 0; left--) {
            sets.put(image.text(), WordSet.read(image, vocabulary));
        }
        return sets;
    }

    private static void feelings(List<List<WordSet>> feelings, ImageWriter image) {
        image.number(feelings.size());
        for (List<WordSet> words : feelings) {
            image.number(words.size());
            words.forEach(w -> w.write(image));
        }
    }

    private static List<List<WordSet>> feelings(ImageReader image, Vocabulary vocabulary) {
        List<List<WordSet>> feelings = new ArrayList<>();
        for (int left = image.number(); left > 0; left--) {
            List<WordSet> words = new ArrayList<>();
            for (int more = image.number(); more > 0; more--) {
                words.add(WordSet.read(image, vocabulary));
            }
            feelings.add(words);
        }
        return feelings;
    }

    private static Set<String> texts(ImageReader image) {
        Set<String> texts = new HashSet<>();
        for (int left = image.number(); left > 0; left--) {
            texts.add(image.text());
        }
        return texts;
    }
}
