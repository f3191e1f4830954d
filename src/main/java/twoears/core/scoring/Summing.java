package twoears.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Weights;
import twoears.core.scoring.Rubric.Lack;
import twoears.core.scoring.Rubric.Rule;
import twoears.core.scoring.Signal.Strength;

/**
 * Adds up what a reply's signals are worth. On each dimension the score is the base and the points of its evidence: what
 * is earned shrinks as it nears 100, what is lost as it nears 0, so that the shown points add up by hand.
 */
final class Summing {
    /** Any dimension below this holds the overall score down to {@link #HELD}: charm can't buy off dishonesty. */
    static final int FLOOR = 40;
    static final int HELD = 59;
    /** What a reply with a critical failure is worth at most. */
    static final int FAILED = 39;
    /** What is left of a good phrase that was used in an earlier reply. */
    private static final double AGAIN = 0.4;

    private final Rubric rubric;
    private final Scene scene;
    private final String reply;
    private final Map<Dimension, List<Entry>> raw = new EnumMap<>(Dimension.class);
    private final Map<Rule, Integer> counts = new IdentityHashMap<>();

    /** Points before they shrink. */
    private record Entry(String signal, double points, Span span, String about, boolean tone, boolean phrased) {}

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

    /** The sum of the points on one dimension before they shrink. */
    static double raw(Rubric rubric, Scene scene, Reading reading, String reply, Dimension dimension) {
        return once(gathered(rubric, scene, reading, reply).raw.get(dimension)).stream().mapToDouble(Entry::points).sum();
    }

    private static Summing gathered(Rubric rubric, Scene scene, Reading reading, String reply) {
        Summing summing = new Summing(rubric, scene, reply);
        boolean isVoid = reading.signals().stream().anyMatch(s -> rubric.voids().contains(s.name()));
        for (Signal signal : reading.signals()) {
            for (Rule rule : rubric.of(signal.name())) {
                summing.apply(rule, signal, isVoid);
            }
        }
        rubric.lacks().forEach(lack -> summing.apply(lack, reading));
        return summing;
    }

    private void apply(Rule rule, Signal signal, boolean isVoid) {
        if (!rule.when().holds(scene)) {
            return;
        }
        double points = rule.isMeasure() ? measured(rule, signal) : signal.strength() == Strength.STRONG ? rule.strong() : rule.weak();
        int before = rule.isMeasure() ? 0 : counts.merge(rule, 1, Integer::sum) - 1;
        if (before >= rule.most() || points > 0 && isVoid) {
            return;
        }
        for (int i = 0; i < before; i++) {
            points /= 2;
        }
        if (points > 0 && isSaidBefore(signal)) {
            points *= AGAIN;
        }
        if (Math.abs(points) >= 0.05) {
            boolean phrased = scene.lexicon.phrased.contains(signal.name());
            raw.get(rule.dimension()).add(new Entry(signal.name(), points, signal.span(), signal.about(), rule.tone(), phrased));
        }
    }

    private static double measured(Rule rule, Signal signal) {
        double value = Double.parseDouble(signal.about());
        return Math.max(rule.measure()[1], Math.min(rule.measure()[2], rule.weak() * (value - rule.measure()[0])));
    }

    private boolean isSaidBefore(Signal signal) {
        if (scene.situation.earlierReplies().isEmpty() || signal.span().length() < 8) {
            return false;
        }
        String words = signal.span().of(reply).toLowerCase(Locale.ROOT);
        return scene.situation.earlierReplies().stream().anyMatch(r -> r.toLowerCase(Locale.ROOT).contains(words));
    }

    private void apply(Lack lack, Reading reading) {
        if (lack.when().holds(scene) && lack.unless().stream().noneMatch(reading::has)) {
            raw.get(lack.dimension()).add(new Entry(lack.name(), lack.points(), new Span(0, 0), "", false, false));
        }
    }

    private Scorecard card(Reading reading, Weights weights) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        List<Evidence> evidence = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            List<Entry> own = once(raw.get(dimension));
            if (dimension == Dimension.HANDLING && !scene.isTense() && own.stream().noneMatch(e -> e.points() <= -8)) {
                continue;
            }
            scores.put(dimension, score(dimension, own, evidence));
        }
        evidence.sort((a, b) -> a.span().compareTo(b.span()));
        List<String> critical = reading.signals().stream().filter(s -> s.strength() == Strength.STRONG).map(Signal::name)
                .filter(rubric.critical()::contains).distinct().toList();
        return new Scorecard(scores, overall(scores, weights, !critical.isEmpty()), evidence, critical);
    }

    /** The same words count once for praise and once for blame: the weightiest of what they show. */
    private static List<Entry> once(List<Entry> entries) {
        List<Entry> byWeight = new ArrayList<>(entries);
        byWeight.sort((a, b) -> Double.compare(Math.abs(b.points()), Math.abs(a.points())));
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : byWeight) {
            boolean told = entry.phrased() && !entry.tone() && kept.stream().anyMatch(k -> k.phrased() && !k.tone()
                    && k.points() > 0 == entry.points() > 0 && k.span().overlaps(entry.span()));
            if (!told) {
                kept.add(entry);
            }
        }
        return kept;
    }

    private int score(Dimension dimension, List<Entry> own, List<Evidence> into) {
        double base = rubric.bases().get(dimension);
        double gains = shrink(own.stream().mapToDouble(e -> Math.max(0, e.points())).sum(), 100 - base);
        double losses = shrink(own.stream().mapToDouble(e -> Math.max(0, -e.points())).sum(), base);
        double sum = base;
        Tone tone = new Tone(dimension, reply);
        for (Entry e : own) {
            double points = e.points() * (e.points() > 0 ? gains : losses);
            if (e.tone() && Math.abs(points) < Tone.LITTLE) {
                tone.add(points, e.span());
            } else if (tenths(points) != 0) {
                sum += tenths(points);
                String detail = Details.of(e.signal(), e.about(), e.span().of(reply), scene.situation.language());
                into.add(new Evidence(e.signal(), dimension, tenths(points), e.span(), detail));
            }
        }
        sum += tone.into(into);
        return (int) Math.max(0, Math.min(100, Math.round(sum)));
    }

    static double tenths(double points) {
        return Math.rint(points * 10) / 10;
    }

    /** The share of {@code points} that is left when there is room for {@code room}. */
    private static double shrink(double points, double room) {
        return points <= 0 ? 1 : room * (1 - StrictMath.exp(-points / room)) / points;
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
        int overall = weight == 0 ? 0 : (int) Math.round(sum / weight);
        return failed ? Math.min(overall, FAILED) : held ? Math.min(overall, HELD) : overall;
    }
}
