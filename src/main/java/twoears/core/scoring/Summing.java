package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Weights;
import twoears.core.scoring.Rubric.Lack;
import twoears.core.scoring.Rubric.Rule;
import twoears.core.scoring.Rubric.Both;
import twoears.core.scoring.Signal.Strength;
import twoears.core.scoring.Worths.Worth;

/**
 * Adds up what a reply's signals are worth. On each dimension the score is the base and the points of its evidence, as
 * {@link Sum} has it: the shown points add up by hand.
 */
final class Summing {
    /** Any dimension below this holds the overall score down to {@link #HELD}: charm can't buy off dishonesty. */
    static final int FLOOR = 40;
    static final int HELD = 59;
    /** What a reply with a critical failure is worth at most: harmful, whatever else is in it. */
    static final int FAILED = 34;
    private static final Span NOWHERE = new Span(0, 0);
    private static final Comparator<Evidence> BY_PLACE = Comparator.comparing(Evidence::span);

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private final Worths worths;
    private final Scene scene;
    private final Reading reading;
    private final String reply;
    /** By signal of the reading. */
    private final Worth[] worth;
    /** By dimension. */
    private final Addends[] raw = new Addends[DIMENSIONS.length];
    /** By a worth's number: how many of its signals have been added. */
    private final int[] counts;
    private boolean isVoid;
    private boolean handles;

    private Summing(Worths worths, Scene scene, Reading reading, String reply) {
        this.worths = worths;
        this.scene = scene;
        this.reading = reading;
        this.reply = reply;
        worth = new Worth[reading.signals().size()];
        counts = new int[worths.size()];
        for (int i = 0; i < worth.length; i++) {
            worth[i] = worths.of(reading.signals().get(i).name());
            isVoid |= worth[i].voids();
            handles |= scene.lexicon.kinds.of(reading.signals().get(i).name()).isIn(SignalGroup.HANDLES);
        }
        for (Dimension dimension : DIMENSIONS) {
            raw[dimension.ordinal()] = new Addends();
        }
        gather();
    }

    static Scorecard of(Worths worths, Scene scene, Reading reading, String reply, Weights weights) {
        Summing summing = new Summing(worths, scene, reading, reply);
        return summing.card(summing.sums(), weights);
    }

    /** The same, with all that it was reckoned from. */
    static Working working(Worths worths, Scene scene, Reading reading, String reply, Weights weights) {
        Summing summing = new Summing(worths, scene, reading, reply);
        List<Sum> sums = summing.sums();
        return new Working(sums, weights, summing.card(sums, weights));
    }

    /** The sum of the points on one dimension before they shrink. */
    static double raw(Worths worths, Scene scene, Reading reading, String reply, Dimension dimension) {
        return new Summing(worths, scene, reading, reply).of(dimension).once().stream().mapToDouble(Addend::raw).sum();
    }

    private Addends of(Dimension dimension) {
        return raw[dimension.ordinal()];
    }

    private void gather() {
        for (int i = 0; i < worth.length; i++) {
            apply(worth[i], reading.signals().get(i));
        }
        for (Lack lack : worths.rubric.lacks()) {
            apply(lack);
        }
        for (Both both : worths.rubric.togethers()) {
            apply(both);
        }
    }

    private void apply(Worth worth, Signal signal) {
        int before = counts[worth.number()]++;
        boolean phrased = worth.rules().length > 0 && scene.lexicon.kinds.of(signal.name()).isIn(SignalGroup.PHRASED);
        for (Rule rule : worth.rules()) {
            if (rule.when().holds(scene)) {
                apply(rule, signal, rule.isMeasure() ? 0 : before, phrased);
            }
        }
    }

    private void apply(Rule rule, Signal signal, int before, boolean phrased) {
        double points = rule.isMeasure() ? measured(rule, signal) : signal.strength() == Strength.STRONG ? rule.strong() : rule.weak();
        if (before >= rule.most() || points > 0 && isVoid) {
            return;
        }
        Addend addend = new Addend(signal.name(), points, before, points > 0 ? timesSaid(signal) : 0, signal.span(), signal.about(),
                rule.tone(), phrased);
        if (Math.abs(addend.raw()) >= 0.05) {
            of(rule.dimension()).add(addend);
        }
    }

    private static double measured(Rule rule, Signal signal) {
        double value = Figures.read(signal.about());
        return Figures.hundredths(Math.max(rule.measure()[1], Math.min(rule.measure()[2], rule.weak() * (value - rule.measure()[0]))));
    }

    private int timesSaid(Signal signal) {
        if (scene.situation.earlierReplies().isEmpty() || signal.span().length() < 8) {
            return 0;
        }
        return scene.timesSaid(signal.span().of(reply).toLowerCase(Locale.ROOT));
    }

    private void apply(Lack lack) {
        if (lack.when().holds(scene) && !reading.hasAny(lack.unless())) {
            of(lack.dimension()).add(new Addend(lack.name(), lack.points(), 0, 0, NOWHERE, "", false, false));
        }
    }

    private void apply(Both both) {
        if (!isVoid && both.holds(scene, reading)) {
            of(both.dimension()).add(new Addend(both.name(), both.points(), 0, 0, NOWHERE, "", false, false));
        }
    }

    /** Handling applies on a tense case, where someone is passed on or told no, and where a reply handles a calm one badly. */
    private List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Dimension dimension : DIMENSIONS) {
            List<Addend> own = of(dimension).once();
            if (dimension != Dimension.HANDLING || scene.isTense() || handles || isHandledBadly(own)) {
                sums.add(Sum.of(dimension, worths.rubric.bases().get(dimension), own, worths.rubric.stretch()));
            }
        }
        return sums;
    }

    private static boolean isHandledBadly(List<Addend> handling) {
        for (Addend addend : handling) {
            if (addend.raw() <= -8) {
                return true;
            }
        }
        return false;
    }

    private Scorecard card(List<Sum> sums, Weights weights) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        List<Evidence> evidence = new ArrayList<>(32);
        for (Sum sum : sums) {
            scores.put(sum.dimension(), score(sum, evidence));
        }
        evidence.sort(BY_PLACE);
        List<String> critical = critical();
        return new Scorecard(scores, overall(scores, weights, !critical.isEmpty()), evidence, critical);
    }

    private List<String> critical() {
        List<String> critical = List.of();
        for (int i = 0; i < worth.length; i++) {
            Signal signal = reading.signals().get(i);
            if (worth[i].isCritical() && signal.strength() == Strength.STRONG && !critical.contains(signal.name())) {
                critical = critical.isEmpty() ? new ArrayList<>() : critical;
                critical.add(signal.name());
            }
        }
        return critical;
    }

    private int score(Sum sum, List<Evidence> into) {
        double score = sum.base();
        double gain = sum.gain();
        double loss = sum.loss();
        Tone tone = new Tone(sum.dimension(), reply);
        Details details = Details.in(scene.situation.language());
        for (Addend addend : sum.addends()) {
            double points = addend.raw() * (addend.isGain() ? gain : loss);
            if (Sum.isFolded(addend, points)) {
                tone.add(points, addend.span());
            } else {
                double tenths = Figures.tenths(points);
                if (tenths != 0) {
                    score += tenths;
                    String detail = details.of(addend, reply);
                    into.add(new Evidence(addend.signal(), sum.dimension(), tenths, addend.span(), detail));
                }
            }
        }
        score += tone.into(into);
        return Math.max(0, Math.min(100, Figures.whole(score)));
    }

    static int overall(Map<Dimension, Integer> scores, Weights weights, boolean failed) {
        double sum = 0;
        double weight = 0;
        boolean held = false;
        for (Map.Entry<Dimension, Integer> entry : scores.entrySet()) {
            sum += entry.getValue() * weights.of(entry.getKey());
            weight += weights.of(entry.getKey());
            held |= entry.getValue() < FLOOR;
        }
        int overall = weight == 0 ? 0 : Figures.whole(sum / weight);
        return failed ? Math.min(overall, FAILED) : held ? Math.min(overall, HELD) : overall;
    }
}
