package twoears.core.scoring;

import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Something is sold to a customer who wants to end it, or wants no offers. */
final class SellingSignals {
    private final Scene scene;
    private final WordSet ends;
    private final WordSet sells;
    private final WordSet negation;

    private SellingSignals(Scene scene) {
        this.scene = scene;
        ends = scene.lexicon.list("ends");
        sells = scene.lexicon.list("sells");
        negation = scene.lexicon.list("negation");
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        SellingSignals reading = new SellingSignals(scene);
        boolean wantsNone = reading.wantsNone();
        if (!wantsNone && !reading.wantsOut()) {
            return;
        }
        Passage passage = reply.passage;
        for (int i = 0; i < passage.size(); i++) {
            if (reading.sells.has(passage, i) && !reply.isNegated(i, i, false) && !passage.isQuoted(i)) {
                seen.add("sells-unasked", wantsNone ? Strength.STRONG : Strength.WEAK, passage.sentenceAt(i).span());
                return;
            }
        }
    }

    /** "No offers, please." */
    private boolean wantsNone() {
        for (Sentence sentence : scene.asked.sentences()) {
            if (has(sells, sentence) && has(negation, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** Wants to end it, and asks for no better price meanwhile. */
    private boolean wantsOut() {
        boolean ending = false;
        for (Sentence sentence : scene.asked.sentences()) {
            if (has(sells, sentence)) {
                return false;
            }
            ending |= has(ends, sentence);
        }
        return ending;
    }

    private boolean has(WordSet words, Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (words.has(scene.asked, i)) {
                return true;
            }
        }
        return false;
    }
}
