package twoears.authoring.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Plan;
import twoears.authoring.format.StepPlaces;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Persona.Knows;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;

/** Tells what a judge finds odd in the replies and lines of a valid scenario. */
public final class ExampleCheck {
    /** More than anybody writes by hand; of a larger, generated scenario evenly spread steps are compared. */
    private static final int MOST_STEPS = 400;

    private static final String JARGON = "jargon";

    private final Plan plan;
    private final Scenario scenario;
    private final Problems problems;
    private final Trial trial;

    private ExampleCheck(Plan plan, Judge judge, Problems problems) {
        this.plan = plan;
        this.scenario = plan.scenario();
        this.problems = problems;
        this.trial = new Trial(scenario, judge);
    }

    /** @param judge is asked for only when there is something to judge */
    public static void tell(Plan plan, Supplier<Judge> judge, Problems problems) {
        boolean hasReplies = plan.scenario().steps().stream().anyMatch(s -> s.strong().isPresent() || s.weak().isPresent() || !s.choices().isEmpty());
        boolean isNovice = plan.scenario().customer().persona().knows() == Knows.LITTLE;
        if (hasReplies || isNovice) {
            var check = new ExampleCheck(plan, judge.get(), problems);
            check.weakExamples();
            new GivenAway(plan, check.trial, problems).tell();
            check.unheard();
            check.jargon(isNovice);
        }
    }

    private void weakExamples() {
        Set<Dimension> trained = Trained.by(scenario.trains());
        List<Step> steps = scenario.steps().stream().filter(s -> s.strong().isPresent() && s.weak().isPresent()).toList();
        int every = 1 + (steps.size() - 1) / MOST_STEPS;
        for (int i = 0; i < steps.size(); i += every) {
            compare(steps.get(i), trained);
        }
    }

    private void compare(Step step, Set<Dimension> trained) {
        Scorecard strong = trial.of(step, step.strong().orElseThrow()).scorecard();
        Scorecard weak = trial.of(step, step.weak().orElseThrow()).scorecard();
        var worse = new ArrayList<String>();
        for (Dimension dimension : trained) {
            OptionalInt good = strong.of(dimension);
            OptionalInt bad = weak.of(dimension);
            if (good.isPresent() && bad.isPresent() && good.getAsInt() <= bad.getAsInt()) {
                String name = problems.word("dimension." + dimension.name().toLowerCase(Locale.ROOT));
                worse.add(problems.word("dimension.scores", name, Integer.toString(good.getAsInt()), Integer.toString(bad.getAsInt())));
            }
        }
        if (!worse.isEmpty()) {
            problems.add(Code.EXAMPLE_NOT_BETTER, parts(step).strong().orElse(parts(step).says()), step.id(), String.join(", ", worse));
        }
    }

    private StepPlaces parts(Step step) {
        return plan.parts().get(step.id());
    }

    /** Only where there are examples or choices that something could be heard in. */
    private void unheard() {
        Set<String> silent = new HashSet<>(scenario.listens().keySet());
        // The examples have been judged by now; choices are only where something is left to be heard.
        scenario.steps().forEach(step -> hear(step, examples(step), silent));
        scenario.steps().forEach(step -> hear(step, step.choiceTexts(), silent));
        boolean hasReplies = scenario.steps().stream().anyMatch(s -> !examples(s).isEmpty() || !s.choices().isEmpty());
        scenario.listens().keySet().stream().filter(k -> hasReplies && silent.contains(k))
                .forEach(k -> problems.add(Code.UNHEARD_PHRASE, plan.phrases().get(k), k));
    }

    private void hear(Step step, List<String> replies, Set<String> silent) {
        for (String reply : replies) {
            if (!silent.isEmpty()) {
                silent.removeAll(trial.of(step, reply).reading().heard());
            }
        }
    }

    private static List<String> examples(Step step) {
        return Stream.concat(step.strong().stream(), step.weak().stream()).toList();
    }

    private void jargon(boolean isNovice) {
        for (Step step : isNovice ? scenario.steps().stream().toList() : List.<Step>of()) {
            step.says().all().forEach(line -> jargon(step, line));
        }
    }

    private void jargon(Step step, String line) {
        for (Signal signal : trial.alone(line).reading().signals()) {
            if (signal.name().equals(JARGON)) {
                problems.add(Code.NOVICE_JARGON, parts(step).says(), line.substring(signal.span().start(), signal.span().end()));
            }
        }
    }
}
