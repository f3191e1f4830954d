package twoears.core.scoring.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.agreement.Agreement.Pair;

/**
 * Replies that people rated beside what the rubric makes of them.
 *
 * @param raters by name
 * @param measures agreement by measure, those that somebody rated
 * @param behaviours agreement by signal name, those that somebody rated; yes counts 100 and no 0
 * @param apart where people and the rubric differ by more than ten points, the largest difference first
 */
public record Calibration(int replies, List<String> raters, Map<Measure, Sides> measures, Map<String, Sides> behaviours, List<Difference> apart) {
    private static final double FAR = 10;

    /**
     * Both kinds of agreement on one thing.
     *
     * @param withRubric people's mean against the rubric
     * @param amongPeople the mean over all pairs of raters, each weighing as many replies as both rated; empty with one rater
     */
    public record Sides(Optional<Agreement> withRubric, Optional<Agreement> amongPeople) {}

    /**
     * One reply that people and the rubric see differently.
     *
     * @param people the mean of their scores
     * @param evidence what the rubric's score rests on, the heaviest first
     */
    public record Difference(Rated rated, Measure measure, double people, int rubric, List<Evidence> evidence) {
        public double size() {
            return Math.abs(people - rubric);
        }
    }

    public Calibration {
        raters = List.copyOf(raters);
        apart = List.copyOf(apart);
    }

    public static Calibration of(List<Rated> rated, Judge judge) {
        var judged = new LinkedHashMap<Rated, Judgement>();
        rated.forEach(r -> judged.put(r, judge.judge(r.situation(), r.reply())));
        List<String> raters = rated.stream().flatMap(r -> r.ratings().stream()).map(Rating::rater).distinct().sorted().toList();
        var measures = new LinkedHashMap<Measure, Sides>();
        var apart = new ArrayList<Difference>();
        for (Measure measure : Measure.values()) {
            Sides sides = sides(judged, raters, r -> score(r, measure), j -> measure.of(j.scorecard()).map(Integer::doubleValue));
            if (sides.withRubric().isPresent() || sides.amongPeople().isPresent()) {
                measures.put(measure, sides);
            }
            judged.forEach((r, j) -> difference(r, j, measure).ifPresent(apart::add));
        }
        apart.sort(Comparator.comparingDouble(Difference::size).reversed().thenComparing(d -> d.rated().id()));
        return new Calibration(rated.size(), raters, measures, behaviours(judged, raters), apart);
    }

    private static Map<String, Sides> behaviours(Map<Rated, Judgement> judged, List<String> raters) {
        var names = new TreeSet<String>();
        judged.keySet().forEach(r -> r.ratings().forEach(g -> names.addAll(g.behaviours().keySet())));
        var behaviours = new LinkedHashMap<String, Sides>();
        for (String name : names) {
            behaviours.put(name, sides(judged, raters, r -> Optional.ofNullable(r.behaviours().get(name)).map(b -> b ? 100.0 : 0.0),
                    j -> Optional.of(j.reading().signals().stream().anyMatch(s -> s.name().equals(name)) ? 100.0 : 0.0)));
        }
        return behaviours;
    }

    private static Optional<Double> score(Rating rating, Measure measure) {
        return Optional.ofNullable(rating.scores().get(measure)).map(Integer::doubleValue);
    }

    private static Sides sides(Map<Rated, Judgement> judged, List<String> raters, Function<Rating, Optional<Double>> theirs,
            Function<Judgement, Optional<Double>> ours) {
        var pairs = new ArrayList<Pair>();
        judged.forEach((r, j) -> mean(r, theirs).ifPresent(people -> ours.apply(j).ifPresent(rubric -> pairs.add(new Pair(people, rubric)))));
        var among = new ArrayList<Agreement>();
        for (int a = 0; a < raters.size(); a++) {
            for (int b = a + 1; b < raters.size(); b++) {
                List<Pair> both = both(judged, raters.get(a), raters.get(b), theirs);
                if (!both.isEmpty()) {
                    among.add(Agreement.of(both));
                }
            }
        }
        return new Sides(pairs.isEmpty() ? Optional.empty() : Optional.of(Agreement.of(pairs)), together(among));
    }

    private static Optional<Double> mean(Rated rated, Function<Rating, Optional<Double>> theirs) {
        var mean = rated.ratings().stream().flatMap(g -> theirs.apply(g).stream()).mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? Optional.of(mean.getAsDouble()) : Optional.empty();
    }

    private static List<Pair> both(Map<Rated, Judgement> judged, String one, String other, Function<Rating, Optional<Double>> theirs) {
        return judged.keySet().stream().flatMap(r -> by(r, one).flatMap(theirs)
                .flatMap(first -> by(r, other).flatMap(theirs).map(second -> new Pair(first, second))).stream()).toList();
    }

    private static Optional<Rating> by(Rated rated, String rater) {
        return rated.ratings().stream().filter(g -> g.rater().equals(rater)).findFirst();
    }

    private static Optional<Agreement> together(List<Agreement> pairs) {
        int replies = pairs.stream().mapToInt(Agreement::replies).sum();
        return replies == 0 ? Optional.empty() : Optional.of(new Agreement(replies, weighted(pairs, Agreement::order), weighted(pairs, Agreement::auc),
                weighted(pairs, a -> Optional.of(a.near())).orElseThrow()));
    }

    private static Optional<Double> weighted(List<Agreement> pairs, Function<Agreement, Optional<Double>> what) {
        double sum = 0;
        int weight = 0;
        for (Agreement pair : pairs) {
            Optional<Double> value = what.apply(pair);
            sum += value.orElse(0.0) * pair.replies();
            weight += value.isPresent() ? pair.replies() : 0;
        }
        return weight == 0 ? Optional.empty() : Optional.of(sum / weight);
    }

    private static Optional<Difference> difference(Rated rated, Judgement judgement, Measure measure) {
        Optional<Double> people = mean(rated, r -> score(r, measure));
        Optional<Integer> ours = measure.of(judgement.scorecard());
        return people.isEmpty() || ours.isEmpty() || Math.abs(people.get() - ours.get()) <= FAR ? Optional.empty()
                : Optional.of(new Difference(rated, measure, people.get(), ours.get(), evidence(judgement, measure)));
    }

    private static List<Evidence> evidence(Judgement judgement, Measure measure) {
        return judgement.scorecard().evidence().stream().filter(e -> measure.dimension().map(d -> d == e.dimension()).orElse(true))
                .sorted(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.points()))).limit(3).toList();
    }
}
