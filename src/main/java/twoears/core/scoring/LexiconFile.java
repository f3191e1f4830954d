package twoears.core.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import twoears.core.language.PhrasePattern.Word;

/**
 * A lexicon file as it was read.
 *
 * @param classes words, and turns of several words, by the name that patterns use in braces
 * @param lists words by what the reader uses them for: {@code small}, {@code negation}, {@code condition}, …
 * @param faults everything that is wrong with it
 */
record LexiconFile(List<SignalRule> signals, Map<String, List<List<Word>>> classes, Map<String, List<String>> lists,
        List<Fault> faults) {
    LexiconFile {
        signals = List.copyOf(signals);
        classes = Collections.unmodifiableMap(new LinkedHashMap<>(classes));
        lists = Map.copyOf(lists);
        faults = List.copyOf(faults);
    }

    /**
     * One thing that is wrong.
     *
     * @param line and {@code column}, both from 1
     * @param problem a key of the scoring words, below {@code lexicon.}
     */
    record Fault(String file, int line, int column, String problem, String found) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column + ": " + problem + ": " + found;
        }
    }
}
