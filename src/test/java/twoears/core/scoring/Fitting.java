package twoears.core.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import twoears.core.scenario.Dimension;

/**
 * Fits the weights of {@code tone.txt} to texts that people have judged: {@code Fitting FOLDER [RIDGE]}. Logistic
 * regression, one model a dimension over all of its sets at once, each set and each side of it weighing the same, with an
 * intercept a set. What the rubric gives by judgement enters as it is; only the tone's weights move. Prints the agreement
 * on texts that were left out (five folds), and the new lines.
 */
public final class Fitting {
    /** Points on the rubric's scale that make one unit of log odds (our judgement). */
    private static final double POINTS_A_LOGIT = 6;
    private static final double MOST_POINTS = 7;
    /** Sets that weigh more than the others, since most of a reply's tone is of their kind (our judgement). */
    private static final Map<String, Double> HEAVIER = Map.of("unhealthy_comments", 2.5, "receptiveness", 1.5);

    private final Rubric judged;
    private final List<Rubric.Rule> fitted;
    private final double ridge;

    private Fitting(Rubric judged, Rubric tone, double ridge) {
        this.judged = judged;
        this.ridge = ridge;
        fitted = tone.rules().values().stream().flatMap(List::stream).sorted((a, b) -> a.signal().compareTo(b.signal())).toList();
    }

    public static void main(String[] arguments) throws Exception {
        Rubric judged = RubricReader.read("rubric.txt", Lexicon.resource("rubric.txt"));
        Rubric tone = RubricReader.read("tone.txt", Lexicon.resource("tone.txt"));
        double ridge = arguments.length > 1 ? Double.parseDouble(arguments[1]) : 0.01;
        Fitting fitting = new Fitting(judged, tone, ridge);
        List<Agreement.Task> tasks = Agreement.tasks(Path.of(arguments[0]));
        for (Dimension dimension : Dimension.values()) {
            fitting.fit(dimension, tasks.stream().filter(t -> t.dimension() == dimension).toList());
        }
    }

    /** One text's figures. */
    private record Row(double[] features, double offset, boolean good, double weight, int task) {}

    private void fit(Dimension dimension, List<Agreement.Task> tasks) {
        List<Rubric.Rule> rules = fitted.stream().filter(r -> r.dimension() == dimension).toList();
        if (rules.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        for (int t = 0; t < tasks.size(); t++) {
            rows.addAll(rows(rules, dimension, tasks.get(t), t));
        }
        double[] all = train(rows, rules.size(), tasks.size());
        crossValidate(rows, rules.size(), tasks);
        for (int i = 0; i < rules.size(); i++) {
            Rubric.Rule rule = rules.get(i);
            double points = Math.max(-MOST_POINTS, Math.min(MOST_POINTS, all[i] * POINTS_A_LOGIT));
            if (Math.abs(points) >= 0) {
                System.out.printf(Locale.ROOT, "%-20s %-9s %5.1f %5.1f %d %s%n", rule.signal(), dimension.name().toLowerCase(Locale.ROOT), points, points, rule.most(), "always");
            }
        }
    }

    private List<Row> rows(List<Rubric.Rule> rules, Dimension dimension, Agreement.Task task, int number) {
        Reader reader = new Reader(Lexicon.load(twoears.core.language.Language.EN));
        Worths worths = new Worths(judged);
        long goods = task.texts().stream().filter(Agreement.Judged::good).count();
        List<Row> rows = new ArrayList<>();
        for (Agreement.Judged text : task.texts()) {
            Scene scene = new Scene(text.situation(), reader.lexicon());
            Reading reading = reader.read(scene, text.reply());
            Map<String, Integer> counts = new HashMap<>();
            reading.signals().forEach(s -> counts.merge(s.name(), 1, Integer::sum));
            double[] features = new double[rules.size()];
            for (int i = 0; i < features.length; i++) {
                int count = Math.min(rules.get(i).most(), counts.getOrDefault(rules.get(i).signal(), 0));
                features[i] = 2 - 2 * Math.pow(0.5, count);
            }
            double points = Summing.raw(worths, scene, reading, text.reply(), dimension);
            double weight = HEAVIER.getOrDefault(task.name(), 1.0) / (text.good() ? goods : task.texts().size() - goods);
            rows.add(new Row(features, points / POINTS_A_LOGIT, text.good(), weight, number));
        }
        return rows;
    }

    private void crossValidate(List<Row> rows, int size, List<Agreement.Task> tasks) {
        double[] scores = new double[rows.size()];
        for (int fold = 0; fold < 5; fold++) {
            List<Row> kept = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (i % 5 != fold) {
                    kept.add(rows.get(i));
                }
            }
            double[] w = train(kept, size, tasks.size());
            for (int i = fold; i < rows.size(); i += 5) {
                scores[i] = logit(rows.get(i), w, size);
            }
        }
        for (int t = 0; t < tasks.size(); t++) {
            int task = t;
            List<Integer> own = java.util.stream.IntStream.range(0, rows.size()).filter(i -> rows.get(i).task() == task).boxed().toList();
            double[] s = own.stream().mapToDouble(i -> scores[i]).toArray();
            double[] before = own.stream().mapToDouble(i -> rows.get(i).offset()).toArray();
            boolean[] good = new boolean[s.length];
            for (int i = 0; i < good.length; i++) {
                good[i] = rows.get(own.get(i)).good();
            }
            System.out.printf(Locale.ROOT, "# %s: %.3f on texts left out; %.3f by judgement alone%n", tasks.get(t).name(), Agreement.auc(s, good), Agreement.auc(before, good));
        }
    }

    private static double logit(Row row, double[] w, int size) {
        double z = row.offset() + w[size + row.task()];
        for (int i = 0; i < size; i++) {
            z += w[i] * row.features()[i];
        }
        return z;
    }

    /** Newton's steps; the ridge holds the weights, not the intercepts. */
    private double[] train(List<Row> rows, int size, int tasks) {
        int n = size + tasks;
        double[] w = new double[n];
        for (int round = 0; round < 12; round++) {
            double[] gradient = new double[n];
            double[][] hessian = new double[n][n];
            for (Row row : rows) {
                double p = 1 / (1 + Math.exp(-logit(row, w, size)));
                double error = row.weight() * ((row.good() ? 1 : 0) - p);
                double curve = row.weight() * Math.max(1e-6, p * (1 - p));
                for (int i = 0; i < n; i++) {
                    double xi = x(row, i, size);
                    if (xi == 0) {
                        continue;
                    }
                    gradient[i] += error * xi;
                    for (int j = 0; j < n; j++) {
                        hessian[i][j] += curve * xi * x(row, j, size);
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                double hold = i < size ? ridge : 1e-6;
                gradient[i] -= hold * w[i];
                hessian[i][i] += hold;
            }
            double[] step = solve(hessian, gradient);
            for (int i = 0; i < n; i++) {
                w[i] += step[i];
            }
        }
        return w;
    }

    private static double x(Row row, int i, int size) {
        return i < size ? row.features()[i] : i - size == row.task() ? 1 : 0;
    }

    private static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int i = 0; i < n; i++) {
            int best = i;
            for (int r = i + 1; r < n; r++) {
                best = Math.abs(a[r][i]) > Math.abs(a[best][i]) ? r : best;
            }
            double[] row = a[i];
            a[i] = a[best];
            a[best] = row;
            double v = b[i];
            b[i] = b[best];
            b[best] = v;
            for (int r = i + 1; r < n; r++) {
                double factor = a[r][i] / a[i][i];
                for (int c = i; c < n; c++) {
                    a[r][c] -= factor * a[i][c];
                }
                b[r] -= factor * b[i];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = b[i];
            for (int c = i + 1; c < n; c++) {
                sum -= a[i][c] * x[c];
            }
            x[i] = sum / a[i][i];
        }
        return x;
    }
}
