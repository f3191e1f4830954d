package twoears.core.scenario;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One place in a scenario: the customer says something, the trainee replies, a rule leads on.
 *
 * @param once said and visited at most once; a rule that leads here again does not hold
 * @param strong and {@code weak}: an example reply each, shown in the debrief; empty where the trainer gave none
 * @param choices what guided play offers; empty where the step has none
 * @param rules the first that holds wins; when none holds the step below follows
 */
public record Step(String id, Line says, boolean once, Optional<String> strong, Optional<String> weak,
        List<Choice> choices, List<Rule> rules) {
    public Step {
        choices = List.copyOf(choices);
        rules = List.copyOf(rules);
    }

    public List<String> choiceTexts() {
        return choices.stream().map(Choice::text).toList();
    }

    /**
     * Where a conversation goes on.
     *
     * @param go a step's id, or an ending's
     * @param sets flags that are set when the rule is taken
     */
    public record Rule(Condition.All when, String go, Set<String> sets) {
        public Rule {
            sets = Ordered.set(sets);
        }
    }
}
