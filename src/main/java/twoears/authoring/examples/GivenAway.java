package twoears.authoring.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Plan;
import twoears.core.scenario.Step;

/**
 * Whether the best choice can be picked without reading: by its length or its place. Told only where chance would hardly
 * bring about so many, so that a short scenario is left in peace.
 */
final class GivenAway {
    /** Fewer to choose from give nothing away. */
    private static final int FEWEST_CHOICES = 3;

    /** Points by which the best choice must lead, to be the best beyond doubt (our judgement). */
    private static final int LEAD = 5;

    /** A choice this much longer than any other is seen at a glance (our judgement). */
    private static final double LONGER = 1.2;

    /** How likely it may be that chance alone did it, over all places. */
    private static final double UNLIKELY = 0.02;

    /** Steps looked at; of more, evenly spread ones tell as much. */
    private static final int MOST_STEPS = 40;

    private final Plan plan;
    private final Trial trial;
    private final Problems problems;

    /** A step and where its best choice stands. */
    private record Best(Step step, int place) {
        int count() {
            return step.choices().size();
        }
    }

    GivenAway(Plan plan, Trial trial, Problems problems) {
        this.plan = plan;
        this.trial = trial;
        this.problems = problems;
    }

    void tell() {
        List<Step> steps = looked();
        var best = new ArrayList<Best>();
        for (int i = 0; i < steps.size(); i++) {
            if (!canStillBe(best, steps.subList(i, steps.size()))) {
                return;
            }
            best(steps.get(i)).ifPresent(best::add);
        }
        if (!best.isEmpty()) {
            tellIf(best, "length", GivenAway::isLongest, 1, "");
            int places = best.stream().mapToInt(Best::count).max().orElse(0);
            for (int place = 0; place < places; place++) {
                int here = place;
                tellIf(best, "place", b -> b.place() == here, places, Integer.toString(place + 1));
            }
        }
    }

    private List<Step> looked() {
        List<Step> steps = plan.scenario().steps().stream().filter(s -> s.choices().size() >= FEWEST_CHOICES).toList();
        int every = Math.max(1, steps.size() / MOST_STEPS);
        return IntStream.range(0, steps.size()).filter(i -> i % every == 0).mapToObj(steps::get).toList();
    }

    /** Whether what is to come can make of this something that is told, at its best; judging costs the most of all. */
    private static boolean canStillBe(List<Best> best, List<Step> toCome) {
        List<Step> withLongest = toCome.stream().filter(GivenAway::hasLongest).toList();
        long longest = best.stream().filter(GivenAway::isLongest).count();
        Map<Integer, Long> byPlace = best.stream().collect(Collectors.groupingBy(Best::place, Collectors.counting()));
        long inPlace = byPlace.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return canBe(best, longest, withLongest, 1) || canBe(best, inPlace, toCome, FEWEST_CHOICES);
    }

    /** @param more steps that could give their best choice away too; no chance is smaller than that all of these do, and no others count */
    private static boolean canBe(List<Best> best, long given, List<Step> more, int kinds) {
        List<Step> all = Stream.concat(best.stream().map(Best::step), more.stream()).toList();
        long most = given + more.size();
        return isShareTold(most, all.size()) && atLeast(most, all) * kinds < UNLIKELY;
    }

    private static boolean hasLongest(Step step) {
        return IntStream.range(0, step.choices().size()).anyMatch(i -> isLongest(new Best(step, i)));
    }

    private static boolean isShareTold(long given, long of) {
        return given * 4 >= of * 3;
    }

    private Optional<Best> best(Step step) {
        int[] scores = step.choiceTexts().stream().mapToInt(c -> trial.of(step, c).scorecard().overall()).toArray();
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            first = scores[i] > scores[first] ? i : first;
        }
        for (int i = 0; i < scores.length; i++) {
            if (i != first && scores[first] - scores[i] < LEAD) {
                return Optional.empty();
            }
        }
        return Optional.of(new Best(step, first));
    }

    private static boolean isLongest(Best best) {
        List<String> choices = best.step().choiceTexts();
        int length = choices.get(best.place()).length();
        for (int i = 0; i < choices.size(); i++) {
            if (i != best.place() && length < choices.get(i).length() * LONGER) {
                return false;
            }
        }
        return true;
    }

    private void tellIf(List<Best> best, String variant, Predicate<Best> gives, int kinds, String place) {
        List<Best> given = best.stream().filter(gives).toList();
        if (isShareTold(given.size(), best.size()) && atLeast(given.size(), best.stream().map(Best::step).toList()) * kinds < UNLIKELY) {
            Step first = given.get(0).step();
            problems.addAs(Code.CHOICES_GIVEN_AWAY, variant, plan.parts().get(first.id()).choices().get(given.get(0).place()),
                    Integer.toString(given.size()), Integer.toString(best.size()), place);
        }
    }

    /** How likely chance is to pick the best choice so often, where each of a step's choices is as likely as the others. */
    private static double atLeast(long times, List<Step> steps) {
        double[] exactly = new double[steps.size() + 1];
        exactly[0] = 1;
        for (Step step : steps) {
            double chance = 1.0 / step.choices().size();
            for (int i = steps.size(); i > 0; i--) {
                exactly[i] = exactly[i] * (1 - chance) + exactly[i - 1] * chance;
            }
            exactly[0] *= 1 - chance;
        }
        double sum = 0;
        for (int i = (int) times; i < exactly.length; i++) {
            sum += exactly[i];
        }
        return sum;
    }
}
