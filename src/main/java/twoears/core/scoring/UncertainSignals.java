package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantity;
import twoears.core.language.Questions.Asks;
import twoears.core.language.Questions.Question;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** What a fact says nobody knows: said to be so, or assured all the same. */
final class UncertainSignals {
    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final List<FactContent> unsure = new ArrayList<>();

    private UncertainSignals(ReplyText reply, Scene scene) {
        this.reply = reply;
        passage = reply.passage;
        this.scene = scene;
        for (FactContent fact : scene.facts) {
            if (fact.unsure() && isRelevant(fact)) {
                unsure.add(fact);
            }
        }
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (!scene.hasContext() || scene.facts.isEmpty()) {
            return;
        }
        UncertainSignals reading = new UncertainSignals(reply, scene);
        if (!reading.unsure.isEmpty()) {
            reading.read(seen);
        }
        if (!seen.has("false-certainty") && reading.asksWhetherOrWhen()) {
            reading.readUsual(seen);
        }
    }

    /** A plain fact is given because it matters here; one of a scenario's many must be about what is asked. */
    private boolean isRelevant(FactContent fact) {
        Passage asked = scene.asked;
        return scene.situation.scenario().isEmpty() || asked.size() > 0 && fact.subject().distinctIn(asked, 0, asked.size() - 1) >= 2;
    }

    private void read(Sightings seen) {
        for (Sentence sentence : passage.sentences()) {
            if (!sentence.isQuestion() && Unsure.isIn(passage, sentence, scene.lexicon) && isAboutIt(sentence)) {
                seen.add("admits-unknown", Strength.STRONG, sentence.span());
                return;
            }
        }
        for (Sentence sentence : passage.sentences()) {
            if (!sentence.isQuestion() && (assures(sentence) || dates(sentence)) && !isOwnAct(sentence, seen)) {
                seen.add("false-certainty", Strength.STRONG, sentence.span());
                return;
            }
        }
    }

    /** What is usual or expected, told as if it were sure: its figure without a hedge, or words that assure. */
    private void readUsual(Sightings seen) {
        for (FactContent fact : scene.facts) {
            for (Sentence sentence : passage.sentences()) {
                if (fact.usual() && !sentence.isQuestion() && tellsAsSure(sentence, fact)) {
                    seen.add("false-certainty", Strength.WEAK, sentence.span());
                    return;
                }
            }
        }
    }

    private boolean asksWhetherOrWhen() {
        for (Question question : scene.questions) {
            if (question.asks() == Asks.WHETHER || question.asks() == Asks.TIME || question.asks() == Asks.AMOUNT) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsAsSure(Sentence sentence, FactContent fact) {
        if (isHedged(sentence)) {
            return false;
        }
        for (Quantity told : reply.quantities) {
            boolean here = told.first() >= sentence.first() && told.last() <= sentence.last();
            if (here && fact.says(told) && !reply.is(told.first(), ReplyText.OWN)) {
                return true;
            }
        }
        return assures(sentence, fact);
    }

    private boolean assures(Sentence sentence, FactContent fact) {
        WordSet assures = scene.lexicon.list("assures");
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (assures.has(passage, i) && !reply.isNegated(i, i, false) && !reply.isConditional(i)) {
                return reply.distinctIn(sentence, fact.subject()) > 0;
            }
        }
        return false;
    }

    private boolean isHedged(Sentence sentence) {
        WordSet hedges = scene.lexicon.list("hedge");
        WordSet usual = scene.lexicon.list("usual");
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (hedges.has(passage, i) || usual.has(passage, i) || reply.is(i, ReplyText.CONDITION) || reply.is(i, ReplyText.NEGATOR)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAboutIt(Sentence sentence) {
        for (FactContent fact : unsure) {
            if (reply.distinctIn(sentence, fact.subject()) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean assures(Sentence sentence) {
        WordSet assures = scene.lexicon.list("assures");
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (assures.has(passage, i) && !reply.isNegated(i, i, false) && !reply.isConditional(i)) {
                return reply.anyOwn(sentence) || isAboutIt(sentence);
            }
        }
        return false;
    }

    /** A time is given where a when was asked, nobody knows, and no fact holds it. */
    private boolean dates(Sentence sentence) {
        for (Quantity time : reply.quantities) {
            boolean here = time.first() >= sentence.first() && time.last() <= sentence.last();
            if (here && time.isTime() && asksWhen() && !isKnown(time) && !reply.is(time.first(), ReplyText.OWN)) {
                return true;
            }
        }
        return false;
    }

    private boolean asksWhen() {
        for (Question question : scene.questions) {
            if (question.asks() == Asks.TIME || question.asks() == Asks.AMOUNT) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnown(Quantity time) {
        for (FactContent fact : scene.facts) {
            if (fact.says(time)) {
                return true;
            }
        }
        return false;
    }

    /** When I ring or look is mine to say. */
    private boolean isOwnAct(Sentence sentence, Sightings seen) {
        for (int i = 0; i < seen.size() && seen.hasAny(SignalGroup.COMMITMENT); i++) {
            if (seen.get(i).isIn(SignalGroup.COMMITMENT) && seen.get(i).span().start() == sentence.span().start()) {
                return true;
            }
        }
        WordSet self = scene.lexicon.list("self");
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (self.has(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
