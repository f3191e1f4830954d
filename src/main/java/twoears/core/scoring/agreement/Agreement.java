package twoears.core.scoring.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How far two sets of scores of the same replies agree.
 *
 * @param replies how many were compared
 * @param order Spearman's rank correlation, −1 to 1; empty where one side gives all the same score
 * @param auc of a reply that the first side puts above its middle and one that it doesn't, how often the other side puts the
 *     first one higher (ties count half), 0 to 1; empty where there is no such pair
 * @param near share of replies within ten points, 0 to 1
 */
public record Agreement(int replies, Optional<Double> order, Optional<Double> auc, double near) {
    private static final double NEAR = 10;

    /** Scores of one reply by both sides. */
    public record Pair(double first, double second) {}

    /** @param pairs at least one */
    public static Agreement of(List<Pair> pairs) {
        double[] first = pairs.stream().mapToDouble(Pair::first).toArray();
        double[] second = pairs.stream().mapToDouble(Pair::second).toArray();
        double near = pairs.stream().filter(p -> Math.abs(p.first() - p.second()) <= NEAR).count() / (double) pairs.size();
        return new Agreement(pairs.size(), correlation(ranks(first), ranks(second)), auc(second, above(first)), near);
    }

    private static boolean[] above(double[] scores) {
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        double middle = (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
        boolean[] above = new boolean[scores.length];
        for (int i = 0; i < scores.length; i++) {
            above[i] = scores[i] > middle;
        }
        return above;
    }

    /** The share of good–bad pairs in which the good one stands higher; ties count half. Empty without such a pair. */
    public static Optional<Double> auc(double[] scores, boolean[] good) {
        double[] ranks = ranks(scores);
        double sum = 0;
        long goods = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += good[i] ? ranks[i] : 0;
            goods += good[i] ? 1 : 0;
        }
        long pairs = goods * (ranks.length - goods);
        return pairs == 0 ? Optional.empty() : Optional.of((sum - goods * (goods + 1) / 2.0) / pairs);
    }

    /** From 1; equal scores share the mean of their ranks. */
    private static double[] ranks(double[] scores) {
        Integer[] order = IntStream.range(0, scores.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> Double.compare(scores[a], scores[b]));
        double[] ranks = new double[scores.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && scores[order[to]] == scores[order[from]]) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + 1 + to) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static Optional<Double> correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElse(0);
        double meanB = Arrays.stream(b).average().orElse(0);
        double both = 0;
        double squaresA = 0;
        double squaresB = 0;
        for (int i = 0; i < a.length; i++) {
            both += (a[i] - meanA) * (b[i] - meanB);
            squaresA += (a[i] - meanA) * (a[i] - meanA);
            squaresB += (b[i] - meanB) * (b[i] - meanB);
        }
        return squaresA == 0 || squaresB == 0 ? Optional.empty() : Optional.of(both / Math.sqrt(squaresA * squaresB));
    }
}
