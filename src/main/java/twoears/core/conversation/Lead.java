package twoears.core.conversation;

import java.util.List;
import java.util.Optional;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/**
 * What led on from a step after a reply.
 *
 * @param rule number of the step's rule, from 0; −1 unless it was a rule
 */
public record Lead(Kind kind, int rule) {
    /** What can lead on. */
    public enum Kind {
        /** One of the step's rules held. */
        RULE,
        /** The condition of an ending held, which comes before every rule. */
        ENDING,
        /** No rule held, and the step below followed. */
        BELOW,
        /** No rule held and there was nothing below, so that the ending followed from the mood. */
        RAN_OUT,
        /** The customer's calm was used up. */
        WALKED_AWAY,
        /** Nothing was said, and the customer waits for an answer. */
        WAITED
    }

    /** @param before the conversation that the turn was the next one of */
    public static Lead of(Conversation before, Turn turn) {
        Scenario scenario = before.scenario();
        Point after = turn.after();
        Point asked = new Point(turn.before().step(), List.of(), after.mood(), turn.before().flags(), after.told(), after.revealed(),
                turn.before().visited(), turn.before().times(), Optional.empty());
        var conditions = new Conditions(asked, turn.judgement().reading(), before.lookedUp(), turn.number());
        boolean byCondition = scenario.endings().stream().map(Ending::when).anyMatch(w -> w.isPresent() && conditions.hold(w.get()));
        if (byCondition) {
            return new Lead(Kind.ENDING, -1);
        } else if (Unfolding.hasWaited(turn.before(), after)) {
            return new Lead(Kind.WAITED, -1);
        }
        var unfolding = new Unfolding(scenario, new Voice(before.start().seed()));
        List<Step.Rule> rules = before.step().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (leadsTo(rules.get(i).go(), after) && unfolding.isOpen(asked, rules.get(i)) && conditions.hold(rules.get(i).when())) {
                return new Lead(Kind.RULE, i);
            }
        }
        return new Lead(withoutRule(turn), -1);
    }

    private static boolean leadsTo(String goal, Point after) {
        return after.finish().map(f -> f.ending().equals(goal)).orElse(after.step().equals(goal));
    }

    private static Kind withoutRule(Turn turn) {
        if (turn.after().finish().isEmpty()) {
            return Kind.BELOW;
        }
        return turn.after().mood().calm() <= Unfolding.WALKS_AWAY ? Kind.WALKED_AWAY : Kind.RAN_OUT;
    }
}
