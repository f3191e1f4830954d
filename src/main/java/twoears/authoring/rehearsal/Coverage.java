package twoears.authoring.rehearsal;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.authoring.story.Goal;
import twoears.core.conversation.Lead;
import twoears.core.conversation.Point.Finish;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Outcome;

/**
 * What was reached, and how often.
 *
 * @param conversations that were played
 * @param reached conversations that got to each goal; for a rule, how often it led on. What is not in it was never reached
 * @param replies turns at each step
 * @param below how often no rule of a step held and the one below followed
 * @param revealed conversations in which each hidden thing came out
 * @param unnamed endings that followed from the mood, by their outcome
 */
public record Coverage(int conversations, Map<Goal, Integer> reached, Map<String, Integer> replies, Map<String, Integer> below,
        Map<String, Integer> revealed, Map<Outcome, Integer> unnamed) {
    public static final Coverage NONE = new Coverage(0, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    public Coverage {
        reached = Collections.unmodifiableMap(new HashMap<>(reached));
        replies = Collections.unmodifiableMap(new HashMap<>(replies));
        below = Collections.unmodifiableMap(new HashMap<>(below));
        revealed = Collections.unmodifiableMap(new HashMap<>(revealed));
        unnamed = Collections.unmodifiableMap(new HashMap<>(unnamed));
    }

    public int of(Goal goal) {
        return reached.getOrDefault(goal, 0);
    }

    /** Conversations that got to this step. */
    public int ofStep(String step) {
        return of(Goal.step(step));
    }

    /** How often this rule led on. */
    public int ofRule(String step, int rule) {
        return of(Goal.rule(step, rule));
    }

    public int ofEnding(String ending) {
        return of(Goal.ending(ending));
    }

    /** Adds runs up one by one. */
    static final class Count {
        private int conversations;
        private final Map<Goal, Integer> reached = new HashMap<>();
        private final Map<String, Integer> replies = new HashMap<>();
        private final Map<String, Integer> below = new HashMap<>();
        private final Map<String, Integer> revealed = new HashMap<>();
        private final Map<Outcome, Integer> unnamed = new HashMap<>();

        void add(Run run) {
            conversations++;
            for (String step : run.last().now().visited()) {
                reached.merge(Goal.step(step), 1, Integer::sum);
            }
            Set<String> out = run.last().now().revealed();
            out.forEach(h -> revealed.merge(h, 1, Integer::sum));
            Optional<Finish> finish = run.last().now().finish();
            finish.ifPresent(f -> ended(f.ending(), f.outcome()));
            for (int i = 0; i < run.leads().size(); i++) {
                add(run.last().line().get(i), run.leads().get(i));
            }
        }

        private void ended(String ending, Outcome outcome) {
            if (ending.isEmpty()) {
                unnamed.merge(outcome, 1, Integer::sum);
            } else {
                reached.merge(Goal.ending(ending), 1, Integer::sum);
            }
        }

        private void add(Turn turn, Lead lead) {
            String step = turn.before().step();
            replies.merge(step, 1, Integer::sum);
            if (lead.kind() == Lead.Kind.RULE) {
                reached.merge(Goal.rule(step, lead.rule()), 1, Integer::sum);
            } else if (lead.kind() == Lead.Kind.BELOW || lead.kind() == Lead.Kind.RAN_OUT) {
                below.merge(step, 1, Integer::sum);
            }
        }

        Coverage coverage() {
            return new Coverage(conversations, reached, replies, below, revealed, unnamed);
        }
    }
}
