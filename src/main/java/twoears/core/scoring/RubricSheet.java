package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twoears.core.scenario.Dimension;

/**
 * The rubric as people read it.
 *
 * @param bases where each dimension starts, in their order
 * @param rows all that earns or costs points, by dimension, the weightiest first
 * @param stretch how many times a small distance from the base counts
 * @param critical signals that fail a reply, {@code uncorrected} those that fail a conversation unless one of {@code
 *     corrections} follows {@code within} so many replies, {@code voids} those beside which nothing well said counts
 */
public record RubricSheet(List<Double> bases, List<Row> rows, double stretch, Set<String> critical, Set<String> uncorrected,
        Set<String> corrections, int within, Set<String> voids) {
    public RubricSheet {
        bases = List.copyOf(bases);
        rows = List.copyOf(rows);
        critical = Set.copyOf(critical);
        uncorrected = Set.copyOf(uncorrected);
        corrections = Set.copyOf(corrections);
        voids = Set.copyOf(voids);
    }

    /** What sort of line it is. */
    public enum Kind {
        /** Points for a signal. */
        SIGNAL,
        /** Points per unit of what is measured. */
        MEASURE,
        /** Points lost where something is missing. */
        LACK,
        /** Points earned where two things are there together. */
        TOGETHER,
        /** Points that a whole conversation loses. */
        UNTOLD,
        /** A small weight that was fitted. */
        TONE
    }

    /**
     * One line.
     *
     * @param weak and {@code strong}: points; for a measure, points per unit and 0
     * @param most how many occurrences count in a reply
     * @param when the opportunity it takes, as the rubric's notation has it
     * @param from the figure at which a measure gives nothing; 0 for all else
     * @param source where the figure comes from; empty where it is our judgement, or fitted in the case of tone
     */
    public record Row(Kind kind, String signal, Dimension dimension, double weak, double strong, int most, String when, double from,
            String source) {
        double weight() {
            return Math.max(Math.abs(weak), Math.abs(strong));
        }
    }

    static RubricSheet of(Rubric rubric) {
        List<Row> rows = new ArrayList<>();
        rubric.rules().values().forEach(all -> all.forEach(r -> rows.add(row(r))));
        rubric.lacks().forEach(l -> rows.add(new Row(Kind.LACK, l.name(), l.dimension(), l.points(), l.points(), 1, code(l.when()), 0, l.source())));
        rubric.togethers().forEach(b -> rows.add(new Row(Kind.TOGETHER, b.name(), b.dimension(), b.points(), b.points(), 1, code(b.when()), 0, b.source())));
        rubric.untold().forEach(u -> rows.add(new Row(Kind.UNTOLD, u.name(), u.dimension(), u.points(), u.points(), 1, "always", 0, u.source())));
        rows.sort(Comparator.comparing(Row::dimension).thenComparing(r -> r.kind() == Kind.TONE).thenComparing(r -> r.weak() < 0)
                .thenComparing(r -> -r.weight()).thenComparing(Row::signal).thenComparing(Row::when));
        Rubric.Failures failures = rubric.failures();
        List<Double> bases = new ArrayList<>(rubric.bases().values());
        return new RubricSheet(bases, rows, rubric.stretch(), failures.critical(), failures.uncorrected(), failures.corrections(), failures.within(),
                failures.voids());
    }

    private static Row row(Rubric.Rule rule) {
        Kind kind = rule.isMeasure() ? Kind.MEASURE : rule.tone() ? Kind.TONE : Kind.SIGNAL;
        double from = rule.isMeasure() ? rule.measure()[0] : 0;
        return new Row(kind, rule.signal(), rule.dimension(), rule.weak(), rule.strong(), rule.most(), code(rule.when()), from, rule.source());
    }

    private static String code(Rubric.When when) {
        return when.name().toLowerCase(Locale.ROOT);
    }
}
