package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.language.PhrasePattern;
import twoears.core.language.PhrasePattern.Word;
import twoears.core.language.PhraseTrie;
import twoears.core.language.Vocabulary;
import twoears.core.language.WordSet;
import twoears.core.scoring.Lexicon.Entry;
import twoears.core.scoring.Lexicon.Weight;

/** Turns a language's lexicon files into what is looked for in one pass. */
final class LexiconCompiler {
    private final Language language;
    private final List<SignalRule> rules = new ArrayList<>();
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<List<Word>>> classes = new LinkedHashMap<>();
    private final Vocabulary.Builder words;
    private final SignalKinds kinds;
    private final Set<String> small;
    private final WordSet negation;

    LexiconCompiler(Language language, List<LexiconFile> files) {
        this.language = language;
        for (LexiconFile file : files) {
            rules.addAll(file.signals());
            file.classes().forEach((name, members) -> classes.computeIfAbsent(name, n -> new ArrayList<>()).addAll(members));
            file.lists().forEach((name, words) -> lists.computeIfAbsent(name, n -> new ArrayList<>()).addAll(words));
        }
        words = new Vocabulary.Builder(language);
        kinds = new SignalKinds(rules);
        small = new HashSet<>(lists.getOrDefault("small", List.of()));
        negation = WordSet.of(lists.getOrDefault("negation", List.of()));
    }

    Lexicon compile() {
        // The lists' symbols come first: they are asked for most.
        Map<String, Integer> listed = new HashMap<>();
        lists.forEach((name, entries) -> listed.put(name, words.symbol(WordSet.words(entries))));
        Map<String, Integer> classed = new HashMap<>();
        classes.forEach((name, members) -> classed.put(name, words.symbol(members.stream().filter(m -> m.size() == 1).map(m -> m.get(0)).toList())));
        List<List<Integer>> feelings = classes.getOrDefault("feeling", List.of()).stream().filter(m -> m.size() > 1)
                .map(m -> m.stream().map(w -> words.symbol(List.of(w))).toList()).toList();
        List<Entry> entries = new ArrayList<>();
        List<Entry> customerEntries = new ArrayList<>();
        PhraseTrie.Builder replies = collect(false, entries);
        PhraseTrie.Builder customers = collect(true, customerEntries);
        Vocabulary vocabulary = words.build();
        return new Lexicon(language, vocabulary, kinds, rules.size(), replies.build(), entries, customers.build(), customerEntries,
                sets(listed, vocabulary), sets(classed, vocabulary),
                feelings.stream().map(f -> f.stream().map(s -> WordSet.of(vocabulary, s)).toList()).toList(), small);
    }

    private static Map<String, WordSet> sets(Map<String, Integer> symbols, Vocabulary vocabulary) {
        Map<String, WordSet> sets = new HashMap<>();
        symbols.forEach((name, symbol) -> sets.put(name, WordSet.of(vocabulary, symbol)));
        return sets;
    }

    private PhraseTrie.Builder collect(boolean customer, List<Entry> into) {
        PhraseTrie.Builder builder = new PhraseTrie.Builder(words, small);
        classes.forEach(builder::wordClass);
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

    private void add(PhraseTrie.Builder builder, Scopes rule, int number, Weight weight, List<PhrasePattern> patterns, List<Entry> into) {
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
}
