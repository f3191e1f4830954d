package twoears.authoring.examples;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

/** Texts judged as the first reply to a step, by somebody who has looked everything up. Each is judged once. */
final class Trial {
    private final Scenario scenario;
    private final Judge judge;
    private final Set<String> facts;
    private final Map<String, Map<String, Judgement>> judged = new HashMap<>();

    Trial(Scenario scenario, Judge judge) {
        this.scenario = scenario;
        this.judge = judge;
        this.facts = scenario.facts().stream().map(Fact::id).collect(Collectors.toUnmodifiableSet());
    }

    Judgement of(Step step, String reply) {
        return judged.computeIfAbsent(step.id(), id -> new HashMap<>()).computeIfAbsent(reply, text -> judge.judge(situation(step), text));
    }

    private Situation situation(Step step) {
        Mood mood = scenario.customer().mood();
        return new Situation(scenario.language(), scenario.channel(), Optional.of(scenario), List.of(step.says().at(mood)), List.of(),
                Optional.of(mood), scenario.facts(), facts, Set.of());
    }

    /** A text outside of any conversation, so that no word in it is excused by an earlier one. */
    Judgement alone(String text) {
        return judge.judge(new Situation(scenario.language(), scenario.channel(), Optional.empty(), List.of(), List.of(), Optional.empty(),
                List.of(), Set.of(), Set.of()), text);
    }
}
