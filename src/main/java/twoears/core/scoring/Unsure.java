package twoears.core.scoring;

import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.WordSet;

/** That something is not known, decided, found or there: a word that says so, or a "not" beside one that says it is. */
final class Unsure {
    /** Words between the "not" and what is not so. */
    private static final int NEAR = 4;

    private final Passage text;
    private final WordSet unsure;
    private final WordSet settled;
    private final WordSet negation;

    private Unsure(Passage text, Lexicon lexicon) {
        this.text = text;
        unsure = lexicon.list("unsure");
        settled = lexicon.list("settled");
        negation = lexicon.list("negation");
    }

    static boolean isIn(Passage text, Lexicon lexicon) {
        for (Sentence sentence : text.sentences()) {
            if (isIn(text, sentence, lexicon)) {
                return true;
            }
        }
        return false;
    }

    static boolean isIn(Passage text, Sentence sentence, Lexicon lexicon) {
        Unsure looking = new Unsure(text, lexicon);
        int denied = -NEAR - 1;
        int told = -NEAR - 1;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (i > sentence.first() && text.isClauseBreakBefore(i)) {
                denied = -NEAR - 1;
                told = -NEAR - 1;
            }
            denied = looking.negation.has(text, i) ? i : denied;
            told = looking.settled.has(text, i) ? i : told;
            boolean together = (denied == i || told == i) && Math.abs(denied - told) <= NEAR && Math.min(denied, told) >= 0;
            if (together || looking.isUnsure(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Not missing" is there. */
    private boolean isUnsure(int i) {
        return unsure.has(text, i) && (i == 0 || !negation.has(text, i - 1));
    }
}
