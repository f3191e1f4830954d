package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.Quantity.Kind;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** A reply that goes ahead and leaves out what it costs, or how long it binds. */
final class CostSignals {
    /** Plain facts beyond these are a handbook, of which not all bears on this customer. */
    private static final int FEW = 4;

    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final boolean costAsked;

    private CostSignals(ReplyText reply, Scene scene) {
        this.reply = reply;
        passage = reply.passage;
        this.scene = scene;
        costAsked = hasAny(scene.asked, 0, scene.asked.size() - 1, scene.lexicon.list("catch"));
    }

    /** @param seen what else was seen: whether it goes ahead */
    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (!scene.hasContext() || scene.situation.scenario().isPresent() || scene.facts.isEmpty() || !goesAhead(seen)) {
            return;
        }
        CostSignals reading = new CostSignals(reply, scene);
        for (int i = 0; i < scene.facts.size(); i++) {
            FactContent content = scene.facts.get(i);
            if (reading.bears(content) && reading.leavesOut(content)) {
                seen.add("leaves-out-cost", Strength.STRONG, new Span(0, 0), scene.situation.facts().get(i).text());
                return;
            }
        }
    }

    private static boolean goesAhead(Sightings seen) {
        return !seen.hasAny(SignalGroup.EXCUSED)
                && (seen.has("answers") || seen.hasAny(SignalGroup.COMMITMENT) || seen.has("ownership") || seen.has("gives-steps"));
    }

    private boolean bears(FactContent fact) {
        boolean cost = fact.catches() || costAsked && hasMoney(fact.stated());
        int shared = fact.subject().distinctIn(scene.asked, 0, scene.asked.size() - 1);
        return cost && hasFigure(fact) && (costAsked || shared > 0 || scene.facts.size() <= FEW);
    }

    private static boolean hasMoney(List<Quantity> quantities) {
        return quantities.stream().anyMatch(q -> q.kind() == Kind.MONEY && q.low() > 0);
    }

    private static boolean hasFigure(FactContent fact) {
        return fact.stated().stream().anyMatch(CostSignals::counts);
    }

    private static boolean counts(Quantity figure) {
        return figure.low() > 0 && (figure.kind() == Kind.MONEY || figure.kind() == Kind.DURATION || figure.kind() == Kind.PERCENT);
    }

    /** Neither its figures, nor a sum of them, nor a sentence about it that names what it costs. */
    private boolean leavesOut(FactContent fact) {
        for (Quantity figure : fact.stated()) {
            if (counts(figure) && isTold(figure) && !isCustomers(figure)) {
                return !fact.either() && keepsAnother(fact);
            }
        }
        for (Quantity told : reply.quantities) {
            if (told.kind() == Kind.MONEY && Reckoning.explains(told, reply, scene, List.of(fact.stated()))) {
                return false;
            }
        }
        return !isNamed(fact);
    }

    /** Of two sums in one fact, one is told. */
    private boolean keepsAnother(FactContent fact) {
        for (Quantity figure : fact.stated()) {
            boolean kept = figure.kind() == Kind.MONEY && figure.low() > 0 && !isTold(figure) && !isCustomersLine(figure);
            if (kept && !isWithinASum(fact)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWithinASum(FactContent fact) {
        for (Quantity told : reply.quantities) {
            if (told.kind() == Kind.MONEY && !fact.says(told) && Reckoning.explains(told, reply, scene, List.of(fact.stated()))) {
                return true;
            }
        }
        return false;
    }

    /** What the customer said needs no telling. */
    private boolean isCustomersLine(Quantity figure) {
        for (Quantity said : Quantities.in(scene.asked)) {
            if (said.agreesWith(figure)) {
                return true;
            }
        }
        return false;
    }

    /** The customer's own figure, said back, tells nothing of the fact. */
    private boolean isCustomers(Quantity figure) {
        for (Quantity told : reply.quantities) {
            if (figure.agreesWith(told)) {
                return reply.is(told.first(), ReplyText.OWN) && reply.is(told.last(), ReplyText.OWN);
            }
        }
        return false;
    }

    private boolean isTold(Quantity figure) {
        for (Quantity told : reply.quantities) {
            if (figure.agreesWith(told)) {
                return true;
            }
        }
        return isBareNumber(figure);
    }

    /** "The fee is 70 and the difference 46": without the currency. */
    private boolean isBareNumber(Quantity figure) {
        for (Quantity told : reply.quantities) {
            if (told.kind() == Kind.COUNT && figure.kind() == Kind.MONEY && told.low() == figure.low()) {
                return true;
            }
        }
        return false;
    }

    /** Told in words; or said to cost nothing, which is held against the facts elsewhere. */
    private boolean isNamed(FactContent fact) {
        WordSet catches = scene.lexicon.list("catch");
        for (Sentence sentence : passage.sentences()) {
            int shared = reply.distinctIn(sentence, fact.subject());
            boolean about = shared >= 2 || shared == 1 && reply.anyIn(ReplyText.NEGATOR, sentence);
            if (about && hasAny(passage, sentence.first(), sentence.last(), catches)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAny(Passage text, int first, int last, WordSet words) {
        for (int i = first; i <= last; i++) {
            if (words.has(text, i)) {
                return true;
            }
        }
        return false;
    }
}
