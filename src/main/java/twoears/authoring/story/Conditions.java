package twoears.authoring.story;

import java.util.stream.Stream;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/** Every condition of a scenario, wherever it stands. */
public final class Conditions {
    private Conditions() {}

    public static Stream<Condition> of(Scenario scenario) {
        Stream<Condition.All> rules = scenario.steps().stream().flatMap(s -> s.rules().stream()).map(Step.Rule::when);
        Stream<Condition.All> others = Stream.concat(scenario.hidden().stream().map(Hidden::when), scenario.endings().stream().flatMap(e -> e.when().stream()));
        return Stream.concat(rules, others).flatMap(a -> a.conditions().stream());
    }
}
