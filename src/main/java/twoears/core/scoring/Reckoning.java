package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.Quantity.Kind;

/**
 * Figures that follow from those that are known: the sum of a fee and a difference in price, six times a rate, a bill
 * in six parts. Made only for a figure that would otherwise contradict a fact.
 */
final class Reckoning {
    /** Figures beyond these are a table, of which anything could be reckoned. */
    private static final int MOST = 8;
    /** Parts of a whole beyond these are no instalments. */
    private static final int MOST_TIMES = 60;

    private final Quantity claim;
    /** What facts and the customer give of the claim's kind; those of this fact first. */
    private final List<Quantity> given = new ArrayList<>();
    private final int facts;
    private final List<Double> times = new ArrayList<>();
    private final List<Double> percents = new ArrayList<>();

    /** @param known all that facts state, those of the fact at hand first */
    private Reckoning(Quantity claim, ReplyText reply, Scene scene, List<List<Quantity>> known) {
        this.claim = claim;
        known.forEach(this::take);
        facts = given.size();
        take(Quantities.in(scene.asked));
        take(reply.quantities);
        takeTimes(reply.timesIn(reply.passage.sentenceAt(claim.first())));
        for (Sentence sentence : scene.asked.sentences()) {
            takeTimes(timesIn(scene.asked, sentence));
        }
    }

    static boolean explains(Quantity claim, ReplyText reply, Scene scene, List<List<Quantity>> known) {
        if (claim.kind() != Kind.MONEY && claim.kind() != Kind.DURATION && claim.kind() != Kind.COUNT) {
            return false;
        }
        Reckoning reckoning = new Reckoning(claim, reply, scene, known);
        return reckoning.isSum() || reckoning.isShare();
    }

    private void take(List<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            if (quantity.kind() == Kind.PERCENT) {
                percents.add(quantity.low());
            }
            boolean ofItsKind = quantity.kind() == claim.kind() && (claim.kind() != Kind.COUNT || quantity.unit().equals(claim.unit()));
            if (ofItsKind && quantity.low() > 0 && !has(quantity) && given.size() < MOST) {
                given.add(quantity);
            }
        }
    }

    /** The claim itself explains nothing, and the same figure twice no more than once. */
    private boolean has(Quantity quantity) {
        return quantity.low() == claim.low() || given.stream().anyMatch(g -> g.low() == quantity.low());
    }

    private void takeTimes(List<Double> more) {
        times.addAll(more.subList(0, Math.min(more.size(), MOST - times.size())));
    }

    /** The first whole numbers of a sentence by which something may be multiplied or divided. */
    static List<Double> timesIn(Passage passage, Sentence sentence) {
        List<Double> times = new ArrayList<>();
        for (int i = sentence.first(); i <= sentence.last() && times.size() < MOST; i++) {
            double value = Quantities.value(passage, i);
            if (value >= 2 && value <= MOST_TIMES && value == Math.rint(value)) {
                times.add(value);
            }
        }
        return times;
    }

    /** A sum or difference, of which one part at least is a fact's. */
    private boolean isSum() {
        for (int a = 0; a < facts; a++) {
            for (int b = 0; b < given.size(); b++) {
                double one = given.get(a).low();
                double other = given.get(b).low();
                if (a != b && (is(one + other) || is(Math.abs(one - other)) || isSumOfThree(a, b, one + other))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isSumOfThree(int a, int b, double two) {
        for (int c = b + 1; c < facts; c++) {
            if (c != a && is(two + given.get(c).low())) {
                return true;
            }
        }
        return false;
    }

    /** So many times a figure, so many parts of it, or a percentage on or off. */
    private boolean isShare() {
        for (Quantity quantity : given) {
            double whole = quantity.low();
            for (double n : times) {
                if (is(whole * n) || isNear(whole / n)) {
                    return true;
                }
            }
            for (double percent : percents) {
                double part = whole * percent / 100;
                if (isNear(part) || isNear(whole - part) || isNear(whole + part)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean is(double figure) {
        return Math.abs(claim.low() - figure) <= 0.001 * figure + 0.005;
    }

    /** As people round what doesn't come out even. */
    private boolean isNear(double figure) {
        return Math.abs(claim.low() - figure) <= 0.01 * figure;
    }
}
