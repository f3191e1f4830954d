package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Language;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.WordSet;

/**
 * What the customer told of themselves, in words that are known again whatever ending they have: the floor one sits on is the
 * floor one gets up from. Words of any case of support are not among them.
 */
final class LifeWords {
    private static final int SHORTEST = 4;
    private static final int MOST = 200;
    private static final int ENOUGH = 3;

    /** @param close whether it is about what is nearest to people: family, home, body, what befalls them */
    record Word(String text, boolean close) {}

    /** By the first letters of their stems. */
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Language language;
    private final WordSet close;
    private int size;

    LifeWords(Lexicon lexicon) {
        language = lexicon.language;
        close = lexicon.list("close");
    }

    void add(Passage told, Lexicon lexicon) {
        WordSet everyday = lexicon.list("common");
        WordSet trade = lexicon.list("trade");
        for (Sentence sentence : told.sentences()) {
            for (int i = sentence.first(); i <= sentence.last() && !sentence.isQuestion() && size < MOST; i++) {
                boolean isClose = close.has(told, i);
                boolean counts = isClose || told.length(i) >= SHORTEST && !everyday.has(told, i) && !trade.has(told, i);
                if (counts && !told.isNumber(i)) {
                    add(Stems.of(told.word(i), language), isClose);
                }
            }
        }
    }

    private void add(String stem, boolean isClose) {
        words.computeIfAbsent(key(stem), k -> new ArrayList<>()).add(new Word(stem, isClose));
        size++;
    }

    private static String key(String stem) {
        return stem.length() > SHORTEST ? stem.substring(0, SHORTEST) : stem;
    }

    /** Whether there is something that a reply could take up: one word of what is nearest, or several, that no fact has. */
    boolean tellsMoreThan(Scene scene) {
        int more = 0;
        for (List<Word> alike : words.values()) {
            for (Word word : alike) {
                more += scene.isOfFacts(word.text()) ? 0 : word.close() ? ENOUGH : 1;
                if (more >= ENOUGH) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The one that this word is; null for none. */
    @Nullable Word find(String word) {
        String stem = Stems.of(word, language);
        for (int length = Math.min(SHORTEST, stem.length()); length >= SHORTEST - 1; length--) {
            for (Word known : words.getOrDefault(stem.substring(0, length), List.of())) {
                if (Stems.isSame(known.text(), stem, language)) {
                    return known;
                }
            }
        }
        return null;
    }
}
