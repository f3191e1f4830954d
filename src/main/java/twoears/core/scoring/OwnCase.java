package twoears.core.scoring;

import twoears.core.language.Passage.Sentence;
import twoears.core.scoring.Signal.Strength;

/** A reply that says what is so in this case, or answers at once, is not one that could go to anybody, in whatever words. */
final class OwnCase {
    /** Words of a fact that a sentence shares with it when it is about it. */
    private static final int ABOUT = 2;

    private OwnCase() {}

    static void settle(ReplyText reply, Scene scene, Sightings seen) {
        if (seen.has("too-short") && isAnswered(seen)) {
            seen.drop("too-short");
        }
        if (seen.has("generic") && (tells(seen) || isAboutFacts(reply, scene))) {
            seen.drop("generic");
        }
    }

    private static boolean isAnswered(Sightings seen) {
        for (int i = 0; i < seen.size(); i++) {
            if (seen.get(i).kind().name().equals("answers") && seen.get(i).strength() == Strength.STRONG) {
                return true;
            }
        }
        return false;
    }

    private static boolean tells(Sightings seen) {
        for (int i = 0; i < seen.size(); i++) {
            String name = seen.get(i).kind().name();
            if (name.equals("states-fact") || name.equals("answers") && seen.get(i).strength() == Strength.STRONG) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutFacts(ReplyText reply, Scene scene) {
        for (FactContent fact : scene.facts) {
            for (Sentence sentence : reply.passage.sentences()) {
                if (fact.subject().distinctIn(reply.passage, sentence) >= ABOUT) {
                    return true;
                }
            }
        }
        return false;
    }
}
