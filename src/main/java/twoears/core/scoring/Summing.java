package twoears.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
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

    private final Rubric rubric;
    private final Scene scene;
    private final String reply;
    private final Map<Dimension, List<Addend>> raw = new EnumMap<>(Dimension.class);
    /** How many signals of each name have been added. */
    private final Map<String, Integer> counts = new HashMap<>();

    private Summing(Rubric rubric, Scene scene, String reply) {
        this.rubric = rubric;
        this.scene = scene;
        this.reply = reply;
        for (Dimension dimension : Dimension.values()) {
            raw.put(dimension, new ArrayList<>());
        }
    }

    static Scorecard of(Rubric rubric, Scene scene, Reading reading, String reply, Weights weights) {
        return gathered(rubric, scene, reading, reply).card(reading, weights);
    }

    /** The same, with all that it was reckoned from. */
    static Working working(Rubric rubric, Scene scene, Reading reading, String reply, Weights weights) {
        Summing summing = gathered(rubric, scene, reading, reply);
        return new Working(summing.sums(), weights, summing.card(reading, weights));
    }

    /** The sum of the points on one dimension before they shrink. */
    static double raw(Rubric rubric, Scene scene, Reading reading, String reply, Dimension dimension) {
        return once(gathered(rubric, scene, reading, reply).raw.get(dimension)).stream().mapToDouble(Addend::raw).sum();
    }

    private static Summing gathered(Rubric rubric, Scene scene, Reading reading, String reply) {
        Summing summing = new Summing(rubric, scene, reply);
        boolean isVoid = summing.isVoid(reading);
        for (Signal signal : reading.signals()) {
            summing.apply(signal, isVoid);
        }
        for (Lack lack : rubric.lacks()) {
            summing.apply(lack, reading);
        }
        for (Both both : rubric.togethers()) {
            summing.apply(both, reading, isVoid);
        }
        return summing;
    }

    private boolean isVoid(Reading reading) {
        for (Signal signal : reading.signals()) {
            if (rubric.failures().voids().contains(signal.name())) {
                return true;
            }
        }
        return false;
    }

    private void apply(Signal signal, boolean isVoid) {
        List<Rule> rules = rubric.of(signal.name());
        if (rules.isEmpty()) {
            return;
        }
        int before = counts.merge(signal.name(), 1, Integer::sum) - 1;
        for (Rule rule : rules) {
            if (rule.when().holds(scene)) {
                apply(rule, signal, rule.isMeasure() ? 0 : before, isVoid);
            }
        }
    }

    private void apply(Rule rule, Signal signal, int before, boolean isVoid) {
        double points = rule.isMeasure() ? measured(rule, signal) : signal.strength() == Strength.STRONG ? rule.strong() : rule.weak();
        if (before >= rule.most() || points > 0 && isVoid) {
            return;
        }
        boolean phrased = scene.lexicon.kinds.of(signal.name()).isIn(SignalGroup.PHRASED);
        Addend addend = new Addend(signal.name(), points, before, points > 0 ? timesSaid(signal) : 0, signal.span(), signal.about(),
                rule.tone(), phrased);
        if (Math.abs(addend.raw()) >= 0.05) {
            raw.get(rule.dimension()).add(addend);
        }
    }

    private static double measured(Rule rule, Signal signal) {
        double value = Double.parseDouble(signal.about());
        return Figures.hundredths(Math.max(rule.measure()[1], Math.min(rule.measure()[2], rule.weak() * (value - rule.measure()[0]))));
    }

    private int timesSaid(Signal signal) {
        if (scene.situation.earlierReplies().isEmpty() || signal.span().length() < 8) {
            return 0;
        }
        return scene.timesSaid(signal.span().of(reply).toLowerCase(Locale.ROOT));
    }

    private void apply(Lack lack, Reading reading) {
        if (lack.when().holds(scene) && !reading.hasAny(lack.unless())) {
            raw.get(lack.dimension()).add(new Addend(lack.name(), lack.points(), 0, 0, new Span(0, 0), "", false, false));
        }
    }

    private void apply(Both both, Reading reading, boolean isVoid) {
        if (!isVoid && both.holds(scene, reading)) {
            raw.get(both.dimension()).add(new Addend(both.name(), both.points(), 0, 0, new Span(0, 0), "", false, false));
        }
    }

    /** Handling applies on a tense case, and where a reply handles a calm one badly. */
    private List<Sum> sums() {
        List<Sum> sums = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Addend> own = once(raw.get(dimension));
            if (dimension != Dimension.HANDLING || scene.isTense() || isHandledBadly(own)) {
                sums.add(Sum.of(dimension, rubric.bases().get(dimension), own, rubric.stretch()));
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

    private Scorecard card(Reading reading, Weights weights) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        List<Evidence> evidence = new ArrayList<>();
        for (Sum sum : sums()) {
            scores.put(sum.dimension(), score(sum, evidence));
        }
        evidence.sort((a, b) -> a.span().compareTo(b.span()));
        List<String> critical = critical(reading);
        return new Scorecard(scores, overall(scores, weights, !critical.isEmpty()), evidence, critical);
    }

    private List<String> critical(Reading reading) {
        List<String> critical = new ArrayList<>();
        for (Signal signal : reading.signals()) {
            boolean fails = signal.strength() == Strength.STRONG && rubric.failures().critical().contains(signal.name());
            if (fails && !critical.contains(signal.name())) {
                critical.add(signal.name());
            }
        }
        return critical;
    }

    /** The same words count once for praise and once for blame: the weightiest of what they show. */
    private static List<Addend> once(List<Addend> addends) {
        List<Addend> byWeight = new ArrayList<>(addends);
        byWeight.sort((a, b) -> Double.compare(Math.abs(b.raw()), Math.abs(a.raw())));
        List<Addend> kept = new ArrayList<>();
        for (Addend addend : byWeight) {
            if (!addend.isAct() || !isTold(addend, kept)) {
                kept.add(addend);
            }
        }
        return kept;
    }

    private static boolean isTold(Addend addend, List<Addend> kept) {
        for (Addend weightier : kept) {
            if (weightier.isAct() && weightier.isGain() == addend.isGain() && weightier.span().overlaps(addend.span())) {
                return true;
            }
        }
        return false;
    }

    private int score(Sum sum, List<Evidence> into) {
        double score = sum.base();
        Tone tone = new Tone(sum.dimension(), reply);
        for (Addend addend : sum.addends()) {
            double points = sum.points(addend);
            if (sum.isFolded(addend)) {
                tone.add(points, addend.span());
            } else if (Figures.tenths(points) != 0) {
                score += Figures.tenths(points);
                String detail = Details.of(addend, reply, scene.situation.language());
                into.add(new Evidence(addend.signal(), sum.dimension(), Figures.tenths(points), addend.span(), detail));
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
