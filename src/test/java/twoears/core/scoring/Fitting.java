package twoears.core.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;

/**
 * Where the weights of {@code rubric.txt} and {@code tone.txt} would go to agree better with people: {@code Fitting FOLDER}
 * with sets of texts that people judged. Logistic regression, one model a dimension: over the sets at once, each set and each
 * side of it weighing the same, with an intercept a set, and over the project's own pairs that may be used, of which one is
 * better. Every weight is held near what the files say, so that few or odd texts move little. Prints what would move.
 */
public final class Fitting {
    /** Points on the rubric's scale that make one unit of log odds (our judgement). */
    private static final double POINTS_A_LOGIT = 8;
    /** Points by which a weight may be off (standard deviation, our judgement): of what support practice says, and of tone. */
    private static final double JUDGED_MAY_MOVE = 4;
    private static final double TONE_MAY_MOVE = 2;
    /** What a whole set counts, in pairs. */
    private static final double SET_WEIGHS = 100;
    private static final double LEAST_TOLD = 0.5;

    /** Worth so many points a unit: fitted to readability alone, and left as they are here. */
    private static final Set<String> MEASURES = Set.of("sentence-length", "long-words", "word-length", "rare-words");

    private final Scorer scorer = Scorer.load();
    private final Dimension dimension;
    private final Map<Weight, Integer> places = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private int sets;

    private Fitting(Dimension dimension) {
        this.dimension = dimension;
    }

    public static void main(String[] arguments) throws IOException {
        List<Agreement.Task> tasks = Agreement.tasks(Path.of(arguments[0]));
        for (Dimension dimension : Dimension.values()) {
            Fitting fitting = new Fitting(dimension);
            for (Agreement.Task task : tasks) {
                if (task.dimension() == dimension) {
                    fitting.add(task);
                }
            }
            for (Language language : Language.values()) {
                for (Pairs.Pair pair : Pairs.read(language)) {
                    if (pair.dimension() == dimension && !pair.held()) {
                        fitting.add(pair);
                    }
                }
            }
            fitting.print(fitting.fitted());
        }
    }

    /** One weight of the files, found again by its value. */
    private record Weight(String signal, double given, boolean tone) {
        double mayMove() {
            return tone ? TONE_MAY_MOVE : JUDGED_MAY_MOVE;
        }
    }

    /**
     * What one text, or the better one of a pair less the worse one, has of each weight.
     *
     * @param set number of its set; below 0 for a pair, which has no intercept
     */
    private record Row(Map<Integer, Double> units, boolean good, double counts, int set) {}

    private void add(Agreement.Task task) {
        long goods = task.texts().stream().filter(Agreement.Judged::good).count();
        for (Agreement.Judged text : task.texts()) {
            Map<Integer, Double> units = new HashMap<>();
            read(text.situation(), text.reply(), 1, units);
            double side = text.good() ? goods : task.texts().size() - goods;
            rows.add(new Row(units, text.good(), SET_WEIGHS / 2 / side, sets));
        }
        sets++;
    }

    private void add(Pairs.Pair pair) {
        Map<Integer, Double> units = new HashMap<>();
        read(pair.situation(), pair.better(), 1, units);
        read(pair.situation(), pair.worse(), -1, units);
        rows.add(new Row(units, true, 1, -1));
    }

    private void read(Situation situation, String reply, int sign, Map<Integer, Double> into) {
        for (Sum sum : scorer.working(situation, reply).sums()) {
            if (sum.dimension() == dimension) {
                for (Addend addend : sum.addends()) {
                    if (MEASURES.contains(addend.signal())) {
                        continue;
                    }
                    Weight weight = new Weight(addend.signal(), addend.given(), addend.tone());
                    int place = places.computeIfAbsent(weight, w -> places.size());
                    into.merge(place, sign * addend.raw() / addend.given(), Double::sum);
                }
            }
        }
    }

    /** Newton's steps from where the weights stand; the intercepts follow the weights. */
    private double[] fitted() {
        int size = places.size();
        double[] w = new double[size + sets];
        places.forEach((weight, place) -> w[place] = weight.given());
        double[] held = w.clone();
        for (int round = 0; round < 15; round++) {
            double[] gradient = new double[w.length];
            double[][] hessian = new double[w.length][w.length];
            places.forEach((weight, place) -> {
                double hold = 1 / (weight.mayMove() * weight.mayMove());
                gradient[place] -= hold * (w[place] - held[place]);
                hessian[place][place] += hold;
            });
            for (int set = 0; set < sets; set++) {
                hessian[size + set][size + set] += 1e-9;
            }
            for (Row row : rows) {
                step(row, w, gradient, hessian);
            }
            double[] step = new CholeskyDecomposition(new Array2DRowRealMatrix(hessian, false)).getSolver()
                    .solve(new ArrayRealVector(gradient, false)).toArray();
            for (int i = 0; i < w.length; i++) {
                w[i] += step[i];
            }
        }
        return w;
    }

    private void step(Row row, double[] w, double[] gradient, double[][] hessian) {
        Map<Integer, Double> units = new HashMap<>(row.units());
        if (row.set() >= 0) {
            units.put(places.size() + row.set(), 1.0);
        }
        double z = 0;
        for (Map.Entry<Integer, Double> unit : units.entrySet()) {
            z += w[unit.getKey()] * unit.getValue();
        }
        double p = 1 / (1 + Math.exp(-z / POINTS_A_LOGIT));
        double error = row.counts() * ((row.good() ? 1 : 0) - p) / POINTS_A_LOGIT;
        double curve = row.counts() * Math.max(1e-6, p * (1 - p)) / (POINTS_A_LOGIT * POINTS_A_LOGIT);
        for (Map.Entry<Integer, Double> one : units.entrySet()) {
            gradient[one.getKey()] += error * one.getValue();
            for (Map.Entry<Integer, Double> other : units.entrySet()) {
                hessian[one.getKey()][other.getKey()] += curve * one.getValue() * other.getValue();
            }
        }
    }

    private void print(double[] fitted) {
        places.forEach((weight, place) -> {
            if (Math.abs(fitted[place] - weight.given()) >= LEAST_TOLD) {
                System.out.printf(Locale.ROOT, "%-20s %-9s %6.1f -> %6.1f%n", weight.signal(), dimension.name().toLowerCase(Locale.ROOT),
                        weight.given(), fitted[place]);
            }
        });
    }
}
