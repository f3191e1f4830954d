package twoears.core.scoring;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.scoring.Signal.Strength;

/**
 * What the customer told of their own life and no fact of the case knows: the cake on the lap, the walk that was practised. A
 * reply that takes it up has heard a person; the case's own words could stand in a form.
 */
final class LifeSignals {
    private static final int SEVERAL = 2;

    private LifeSignals() {}

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (!scene.hasContext() || scene.facts.isEmpty() || seen.has("echo")) {
            return;
        }
        Passage passage = reply.passage;
        Set<String> taken = new TreeSet<>();
        @Nullable Sentence best = null;
        for (Sentence sentence : passage.sentences()) {
            int before = taken.size();
            if (reply.anyIn(ReplyText.OWN, sentence) && !isSpoilt(sentence, seen)) {
                take(reply, scene, sentence, taken);
            }
            best = best == null && taken.size() > before ? sentence : best;
        }
        if (best != null) {
            seen.add("hears-life", taken.size() >= SEVERAL ? Strength.STRONG : Strength.WEAK, best.span(), String.join(", ", taken));
        }
    }

    private static void take(ReplyText reply, Scene scene, Sentence sentence, Set<String> taken) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            boolean theirs = reply.is(i, ReplyText.OWN) && !reply.is(i, ReplyText.NUMBER | ReplyText.NAME | ReplyText.TIME) && !reply.passage.isQuoted(i);
            if (theirs && scene.said.told.has(reply.passage, i) && !isOfTheCase(reply.passage, i, scene)) {
                taken.add(scene.said.told.word(scene.said.told.find(reply.passage, i)));
            }
        }
    }

    private static boolean isOfTheCase(Passage passage, int word, Scene scene) {
        for (FactContent fact : scene.facts) {
            if (fact.subject().has(passage, word)) {
                return true;
            }
        }
        return false;
    }

    /** Taken up for another end, or counted already: a feeling named beside it is worth more for it. */
    private static boolean isSpoilt(Sentence sentence, Sightings seen) {
        for (int i = 0; i < seen.size(); i++) {
            boolean spoils = seen.get(i).isIn(SignalGroup.SPOILS) || seen.get(i).isIn(SignalGroup.CANNABLE) || seen.get(i).isIn(SignalGroup.CANNED);
            if (spoils && seen.get(i).span().overlaps(sentence.span())) {
                return true;
            }
        }
        return false;
    }
}
