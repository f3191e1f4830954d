package twoears.authoring.story;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Plan;
import twoears.authoring.story.Moment.Move;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Line;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/** Tells what in a valid scenario can be proved to be of no use, and what is missing for the debrief. */
public final class StoryCheck {
    private static final int ROUND = 1_000;

    /** Replies of a way that somebody may want to give one by one (our judgement); the way to a note is left out where it is longer. */
    private static final int LONGEST_WAY = 40;

    /** Lines named in one sentence. */
    private static final int MOST_LINES = 5;

    private final Plan plan;
    private final Scenario scenario;
    private final Problems problems;
    private final Ways ways;
    private final Set<Goal> goals;
    private final Search search;
    private final Telling telling;

    private StoryCheck(Plan plan, Problems problems) {
        this.plan = plan;
        this.scenario = plan.scenario();
        this.problems = problems;
        this.ways = Ways.through(plan.scenario());
        this.goals = goals();
        this.telling = new Telling(plan, problems);
        this.search = Search.through(new World(scenario), goals);
    }

    public static void tell(Plan plan, Problems problems) {
        var check = new StoryCheck(plan, problems);
        check.unreached();
        check.lateRules();
        check.endless();
        check.unusedFacts();
        check.unusedPhrases();
        // After all that is certain, which a large story would leave no room for.
        check.notReached();
        check.missingExamples();
    }

    private void unreached() {
        boolean isAboveReached = true;
        for (Step step : scenario.steps()) {
            if (!ways.leadsTo(step)) {
                tellUnreached(Code.UNREACHED_STEP, plan.steps().get(step.id()), step.id(), isAboveReached ? "elsewhere" : "above");
            }
            isAboveReached = ways.leadsTo(step);
        }
        for (Ending ending : scenario.endings()) {
            if (!ways.leadsTo(ending)) {
                tellUnreached(Code.UNREACHED_ENDING, plan.endings().get(ending.id()), ending.id(), ending.when().isPresent() ? "when" : "no-when");
            }
        }
    }

    /** @param variant of the sentence where no rule goes there */
    private void tellUnreached(Code code, Place place, String id, String variant) {
        String lines = scenario.steps().stream().flatMap(s -> linesTo(id, s)).distinct().limit(MOST_LINES).collect(Collectors.joining(", "));
        problems.addAs(code, lines.isEmpty() ? variant : variant + "-rules", place, id, lines);
    }

    private Stream<String> linesTo(String goal, Step step) {
        List<Place> places = plan.rules().getOrDefault(step.id(), List.of());
        return IntStream.range(0, step.rules().size()).filter(i -> step.rules().get(i).go().equals(goal))
                .mapToObj(i -> Integer.toString(places.get(i).line()));
    }

    /** Rules of reachable steps that another rule or an ending always comes before. */
    private void lateRules() {
        for (Step step : scenario.steps()) {
            List<Place> places = plan.rules().getOrDefault(step.id(), List.of());
            for (int i = 0; ways.leadsTo(step) && i < step.rules().size(); i++) {
                tellIfLate(step, i, places);
            }
        }
    }

    private void tellIfLate(Step step, int rule, List<Place> places) {
        Optional<Integer> first = ways.comesTooLate(step, rule);
        Optional<Ending> ending = ways.endsBefore(step.rules().get(rule).when());
        if (first.isPresent()) {
            tellLate("earlier", step, places.get(rule), Integer.toString(places.get(first.get()).line()));
        } else if (ending.isPresent()) {
            tellLate("ending", step, places.get(rule), ending.get().id());
        } else if (!ways.mayHold(step.rules().get(rule).when())) {
            tellLate("never", step, places.get(rule));
        }
    }

    /** With the way to its step, where the author can see that another comes first. */
    private void tellLate(String variant, Step step, Place rule, String... details) {
        List<Move> way = search.wayTo(Goal.step(step.id())).filter(w -> w.size() <= LONGEST_WAY).orElse(List.of());
        problems.addOnWay(Code.UNREACHED_RULE, variant, rule, telling.stops(way), details);
    }

    /** All that is not proved to be out of reach. */
    private Set<Goal> goals() {
        Set<Goal> goals = new LinkedHashSet<>();
        for (Step step : scenario.steps()) {
            if (ways.leadsTo(step)) {
                goals.add(Goal.step(step.id()));
                IntStream.range(0, step.rules().size()).filter(i -> isOpen(step, i)).forEach(i -> goals.add(Goal.rule(step.id(), i)));
            }
        }
        scenario.endings().stream().filter(ways::leadsTo).forEach(e -> goals.add(Goal.ending(e.id())));
        return goals;
    }

    private boolean isOpen(Step step, int rule) {
        Condition.All when = step.rules().get(rule).when();
        return ways.mayHold(when) && ways.comesTooLate(step, rule).isEmpty() && ways.endsBefore(when).isEmpty();
    }

    private void notReached() {
        // In round numbers, so that a change to how moods move does not change every sentence.
        String tries = Integer.toString(search.tries() / ROUND * ROUND);
        for (Goal goal : goals) {
            if (!problems.isFull() && !search.hasFound(goal)) {
                goal.tell(
                        step -> problems.addAs(Code.NOT_REACHED, "step", plan.steps().get(step), step, tries),
                        ending -> problems.addAs(Code.NOT_REACHED, "ending", plan.endings().get(ending), ending, tries),
                        (step, rule) -> notTaken(step, plan.rules().get(step).get(rule), tries));
            }
        }
    }

    /** With the way to its step, so that an author can see what is still wanting there. */
    private void notTaken(String step, Place rule, String tries) {
        Optional<List<Move>> way = search.wayTo(Goal.step(step)).filter(w -> w.size() <= LONGEST_WAY);
        if (way.isPresent()) {
            problems.addOnWay(Code.NOT_REACHED, "rule-here", rule, telling.stops(way.get()), tries, step, telling.of(way.get()));
        } else {
            problems.addAs(Code.NOT_REACHED, "rule", rule, tries);
        }
    }

    private void endless() {
        Set<String> circles = Circles.in(scenario, ways);
        String first = scenario.steps().first().id();
        if (circles.contains(first)) {
            problems.add(Code.ENDLESS, plan.steps().get(first));
            return;
        }
        for (String step : circles) {
            Optional<List<Move>> way = search.wayTo(Goal.step(step));
            if (way.isPresent()) {
                problems.addOnWay(Code.ENDLESS, "circle", plan.steps().get(step), telling.stops(way.get()), step, telling.of(way.get()));
                return;
            }
        }
    }

    private void unusedFacts() {
        Set<String> named = named(Condition.Told.class, Condition.Told::facts);
        named.addAll(named(Condition.LookedUp.class, Condition.LookedUp::facts));
        named.addAll(scenario.mustTell());
        List<Fact> unnamed = scenario.facts().stream().filter(f -> !named.contains(f.id())).toList();
        String spoken = unnamed.isEmpty() ? "" : everythingSaid();
        for (Fact fact : unnamed) {
            boolean isSpokenOf = Stream.concat(fact.about().stream(), Stream.of(fact.value()))
                    .anyMatch(w -> !w.isEmpty() && spoken.contains(w.toLowerCase(Locale.ROOT)));
            if (!isSpokenOf) {
                problems.add(Code.UNUSED_FACT, plan.facts().get(fact.id()), fact.id());
            }
        }
    }

    private String everythingSaid() {
        Stream<String> steps = scenario.steps().stream().flatMap(s -> Stream.of(texts(s.says()), s.strong().stream(), s.weak().stream(),
                s.choiceTexts().stream()).flatMap(t -> t));
        Stream<String> others = Stream.concat(scenario.hidden().stream().map(Hidden::says), scenario.endings().stream().flatMap(e -> e.says().stream()))
                .flatMap(StoryCheck::texts);
        return Stream.concat(steps, others).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
    }

    private static Stream<String> texts(Line line) {
        return line.all();
    }

    private void unusedPhrases() {
        Set<String> asked = named(Condition.Heard.class, Condition.Heard::keys);
        asked.addAll(named(Condition.NotHeard.class, Condition.NotHeard::keys));
        scenario.listens().keySet().stream().filter(k -> !asked.contains(k))
                .forEach(k -> problems.add(Code.UNUSED_PHRASE, plan.phrases().get(k), k));
    }

    private <C extends Condition> Set<String> named(Class<C> kind, Function<C, Set<String>> names) {
        var all = new HashSet<String>();
        Conditions.of(scenario).forEach(c -> {
            if (kind.isInstance(c)) {
                all.addAll(names.apply(kind.cast(c)));
            }
        });
        return all;
    }

    /** Told once for a scenario that has none at all: its author has not come to them yet. */
    private void missingExamples() {
        boolean hasNone = scenario.steps().stream().allMatch(s -> s.strong().isEmpty() && s.weak().isEmpty());
        if (hasNone) {
            problems.addAs(Code.MISSING_EXAMPLE, "all", plan.steps().get(scenario.steps().first().id()));
            return;
        }
        for (Step step : scenario.steps()) {
            if (step.strong().isEmpty()) {
                problems.addAs(Code.MISSING_EXAMPLE, "strong", plan.steps().get(step.id()), step.id());
            }
            if (step.weak().isEmpty()) {
                problems.addAs(Code.MISSING_EXAMPLE, "weak", plan.steps().get(step.id()), step.id());
            }
        }
    }
}
