package twoears.authoring.story;

import java.util.function.Consumer;
import java.util.function.ObjIntConsumer;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Step;

/**
 * Something that a conversation may get to.
 *
 * @param id of the step, the ending, or the step whose rule it is
 * @param rule place of the rule among its step's; -1 for none
 */
record Goal(Kind kind, String id, int rule) {
    enum Kind {
        STEP,
        ENDING,
        RULE
    }

    static Goal step(Step step) {
        return new Goal(Kind.STEP, step.id(), -1);
    }

    static Goal ending(Ending ending) {
        return new Goal(Kind.ENDING, ending.id(), -1);
    }

    static Goal rule(Step step, int rule) {
        return new Goal(Kind.RULE, step.id(), rule);
    }

    void tell(Consumer<String> toStep, Consumer<String> toEnding, ObjIntConsumer<String> toRule) {
        switch (kind) {
            case STEP -> toStep.accept(id);
            case ENDING -> toEnding.accept(id);
            case RULE -> toRule.accept(id, rule);
        }
    }
}
