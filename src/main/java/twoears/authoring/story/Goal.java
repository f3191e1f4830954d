package twoears.authoring.story;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import twoears.core.conversation.Lead;
import twoears.core.conversation.Point.Finish;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/**
 * Something in a scenario that a conversation can get to.
 *
 * @param id of the step, of the step that has the rule, or of the ending
 * @param rule number of the rule at its step, from 0; −1 for other goals
 */
public record Goal(Kind kind, String id, int rule) {
    /** What can be reached. */
    public enum Kind {
        STEP,
        RULE,
        ENDING
    }

    public static Goal step(String id) {
        return new Goal(Kind.STEP, id, -1);
    }

    public static Goal rule(String step, int rule) {
        return new Goal(Kind.RULE, step, rule);
    }

    public static Goal ending(String id) {
        return new Goal(Kind.ENDING, id, -1);
    }

    /** All that there is, in the order of the file. */
    public static List<Goal> of(Scenario scenario) {
        var goals = new ArrayList<Goal>();
        for (Step step : scenario.steps()) {
            goals.add(step(step.id()));
            for (int i = 0; i < step.rules().size(); i++) {
                goals.add(rule(step.id(), i));
            }
        }
        for (Ending ending : scenario.endings()) {
            goals.add(ending(ending.id()));
        }
        return goals;
    }

    /** What one turn got to. */
    public static List<Goal> reachedBy(Turn turn, Lead lead) {
        var goals = new ArrayList<Goal>();
        goals.add(step(turn.before().step()));
        if (lead.kind() == Lead.Kind.RULE) {
            goals.add(rule(turn.before().step(), lead.rule()));
        }
        turn.after().finish().map(Finish::ending).filter(e -> !e.isEmpty()).ifPresent(e -> goals.add(ending(e)));
        return goals;
    }

    void tell(Consumer<String> toStep, Consumer<String> toEnding, ObjIntConsumer<String> toRule) {
        switch (kind) {
            case STEP -> toStep.accept(id);
            case ENDING -> toEnding.accept(id);
            case RULE -> toRule.accept(id, rule);
        }
    }
}
