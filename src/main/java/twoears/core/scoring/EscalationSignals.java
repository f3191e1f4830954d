package twoears.core.scoring;

import org.jspecify.annotations.Nullable;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** The customer asks for someone above: they get them, or are talked out of it. */
final class EscalationSignals {
    private final ReplyText reply;
    private final Passage passage;
    private final WordSet bosses;

    private EscalationSignals(ReplyText reply, Lexicon lexicon) {
        this.reply = reply;
        passage = reply.passage;
        bosses = lexicon.list("bosses");
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (!scene.shown.contains("customer-wants-boss") || reply.passage.size() == 0) {
            return;
        }
        Sentence met = new EscalationSignals(reply, scene.lexicon).met(seen);
        if (met != null && !seen.has("offers-escalation")) {
            seen.add("offers-escalation", Strength.STRONG, met.span());
        } else if (met == null && !seen.has("offers-escalation") && !seen.has("handover-warm")) {
            seen.add("deflects-escalation", Strength.WEAK, new Span(0, 0));
        }
    }

    /** The sentence in which whoever is above does something, at a time or for the customer. */
    private @Nullable Sentence met(Sightings seen) {
        for (Sentence sentence : passage.sentences()) {
            boolean bound = reply.anyIn(ReplyText.TIME, sentence) || hasCommitment(sentence, seen);
            if (bound && !sentence.isQuestion() && !reply.anyIn(ReplyText.NEGATOR, sentence) && hasBoss(sentence)) {
                return sentence;
            }
        }
        return null;
    }

    private boolean hasBoss(Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (bosses.has(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCommitment(Sentence sentence, Sightings seen) {
        for (int i = 0; i < seen.size() && seen.hasAny(SignalGroup.COMMITMENT); i++) {
            if (seen.get(i).isIn(SignalGroup.COMMITMENT) && seen.get(i).span().overlaps(sentence.span())) {
                return true;
            }
        }
        return false;
    }
}
