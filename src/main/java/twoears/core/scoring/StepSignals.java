package twoears.core.scoring;

import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Steps told one after the other, each a sentence or clause that begins with what is to be done. */
final class StepSignals {
    private static final int FEWEST = 2;
    private static final int MANY = 3;

    private StepSignals() {}

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (!scene.hasContext() || seen.has("jumbled")) {
            return;
        }
        int steps = 0;
        Span first = new Span(0, 0);
        for (Sentence sentence : reply.passage.sentences()) {
            if (isStep(reply.passage, sentence, scene.lexicon)) {
                first = steps == 0 ? sentence.span() : first;
                steps++;
            }
        }
        if (steps >= FEWEST) {
            seen.add("ordered-steps", steps >= MANY ? Strength.STRONG : Strength.WEAK, first);
        }
    }

    /** "Open the app.", "Then open the app." */
    static boolean isStep(Passage passage, Sentence sentence, Lexicon lexicon) {
        WordSet imperatives = lexicon.list("imperatives");
        int first = sentence.first();
        boolean led = first < sentence.last() && lexicon.list("leads").has(passage, first) && imperatives.has(passage, first + 1);
        return !sentence.isQuestion() && sentence.size() > 1 && (imperatives.has(passage, first) || led);
    }
}
