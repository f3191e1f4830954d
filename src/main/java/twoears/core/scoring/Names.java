package twoears.core.scoring;

import java.util.HashSet;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.language.Passage;

/** Names that a fact or a line of the conversation holds: of colleagues, of teams. */
final class Names {
    private static final int SHORTEST = 2;
    /** Letters of an ending: "Priyan", "Priyalle"; "Priyas". */
    private static final int FINNISH_ENDING = 4;
    private static final int ENDING = 2;

    private Names() {}

    /** Words with a capital within a sentence that are no everyday words, in small letters. */
    static Set<String> in(Passage text, Lexicon lexicon) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            boolean named = text.isCapital(i) && !text.isNumber(i) && !lexicon.list("common").has(text, i);
            if (named && text.word(i).length() >= SHORTEST) {
                names.add(text.word(i));
            }
        }
        return names;
    }

    /** Whether a word is one of these, whichever of the two has an ending. */
    static boolean has(Set<String> names, String word, Language language) {
        int most = language == Language.FI ? FINNISH_ENDING : ENDING;
        for (String name : names) {
            boolean alike = name.length() <= word.length() ? word.startsWith(name) : word.length() >= SHORTEST + 1 && name.startsWith(word);
            if (alike && Math.abs(name.length() - word.length()) <= most) {
                return true;
            }
        }
        return false;
    }
}
