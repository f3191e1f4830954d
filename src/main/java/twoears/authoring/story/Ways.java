package twoears.authoring.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/**
 * Where a conversation may get to, taken generously: any reply, any mood and any look-up is thought possible, so that
 * what is out of reach here is out of reach for everyone. Flags, hidden things and visits count only once there is a way
 * to them.
 */
final class Ways {
    private final Scenario scenario;
    private final Set<String> steps = new HashSet<>();
    private final Set<String> endings = new HashSet<>();
    private final Set<String> flags = new HashSet<>();
    private final Set<String> revealed = new HashSet<>();
    /** Steps from which no later round can find more. */
    private final Set<String> settled = new HashSet<>();

    private Ways(Scenario scenario) {
        this.scenario = scenario;
        steps.add(scenario.steps().first().id());
    }

    static Ways through(Scenario scenario) {
        var ways = new Ways(scenario);
        while (ways.goFurther()) {
            // Each round opens what the last one made possible, until a round opens nothing.
        }
        return ways;
    }

    private boolean goFurther() {
        int before = size();
        scenario.hidden().stream().filter(h -> mayHold(h.when())).map(Hidden::id).forEach(revealed::add);
        scenario.endings().stream().filter(e -> e.when().map(this::mayHold).orElse(false)).map(Ending::id).forEach(endings::add);
        Deque<String> open = new ArrayDeque<>(steps);
        open.removeAll(settled);
        while (!open.isEmpty()) {
            goOn(scenario.steps().find(open.pop()).orElseThrow(), open);
        }
        return size() > before;
    }

    private void goOn(Step step, Deque<String> open) {
        boolean isSettled = true;
        for (int i = 0; i < step.rules().size(); i++) {
            Step.Rule rule = step.rules().get(i);
            if (!mayHold(rule.when())) {
                isSettled = false;
            } else if (comesTooLate(step, i).isEmpty()) {
                flags.addAll(rule.sets());
                reach(rule.go(), open);
            }
        }
        if (!alwaysLeaves(step)) {
            goBelow(step, open);
        }
        if (isSettled) {
            settled.add(step.id());
        }
    }

    private int size() {
        return steps.size() + endings.size() + flags.size() + revealed.size();
    }

    private void reach(String goal, Deque<String> open) {
        if (scenario.ending(goal).isPresent()) {
            endings.add(goal);
        } else if (steps.add(goal)) {
            open.push(goal);
        }
    }

    /** The step below, and those below it as long as they are said only once and may have been. */
    private void goBelow(Step step, Deque<String> open) {
        Optional<Step> next = scenario.steps().below(step);
        next.ifPresent(s -> reach(s.id(), open));
        while (next.isPresent() && next.get().once()) {
            next = scenario.steps().below(next.get());
            next.ifPresent(s -> reach(s.id(), open));
        }
    }

    List<Step.Rule> rulesThatMayHold(Step step) {
        var rules = new ArrayList<Step.Rule>();
        for (int i = 0; i < step.rules().size(); i++) {
            if (mayHold(step.rules().get(i).when()) && comesTooLate(step, i).isEmpty()) {
                rules.add(step.rules().get(i));
            }
        }
        return rules;
    }

    /** The place among the step's rules of one that always holds when this one would. */
    Optional<Integer> comesTooLate(Step step, int rule) {
        for (int i = 0; i < rule; i++) {
            if (isAlwaysOpen(step.rules().get(i)) && Implies.holds(step.rules().get(rule).when(), step.rules().get(i).when())) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The ending that is always reached first when this condition would hold. */
    Optional<Ending> endsBefore(Condition.All when) {
        return scenario.endings().stream().filter(e -> e.when().map(w -> Implies.holds(when, w)).orElse(false)).findFirst();
    }

    private boolean alwaysLeaves(Step step) {
        return step.rules().stream().anyMatch(r -> r.when().isEmpty() && isAlwaysOpen(r));
    }

    /** A rule to a step that is said only once is passed over the second time. */
    private boolean isAlwaysOpen(Step.Rule rule) {
        return scenario.steps().find(rule.go()).map(s -> !s.once()).orElse(true);
    }

    /** False only where what is asked for excludes itself or can't have happened. */
    boolean mayHold(Condition.All all) {
        for (Condition condition : all.conditions()) {
            if (!mayHold(condition)) {
                return false;
            }
        }
        return !isContradiction(all);
    }

    private boolean mayHold(Condition condition) {
        return condition.match(c -> true, c -> true, c -> true, c -> true, c -> true, c -> true, c -> true, c -> true,
                c -> meet(c.hidden(), revealed),
                c -> meet(c.steps(), steps),
                c -> c.bound().atLeast() || c.bound().number() >= 1,
                c -> meet(c.flags(), flags));
    }

    /** All that is asked for is ruled out by its neighbour. */
    private static boolean isContradiction(Condition.All all) {
        @Nullable Set<String> reply = null;
        @Nullable Set<String> notReply = null;
        @Nullable Set<String> heard = null;
        @Nullable Set<String> notHeard = null;
        for (Condition condition : all.conditions()) {
            if (condition instanceof Condition.Reply c) {
                reply = c.signals();
            } else if (condition instanceof Condition.NotReply c) {
                notReply = c.signals();
            } else if (condition instanceof Condition.Heard c) {
                heard = c.keys();
            } else if (condition instanceof Condition.NotHeard c) {
                notHeard = c.keys();
            }
        }
        return isRuledOut(reply, notReply) || isRuledOut(heard, notHeard);
    }

    private static boolean isRuledOut(@Nullable Set<String> wanted, @Nullable Set<String> unwanted) {
        return wanted != null && unwanted != null && unwanted.containsAll(wanted);
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }

    boolean leadsTo(Step step) {
        return steps.contains(step.id());
    }

    boolean leadsTo(Ending ending) {
        return endings.contains(ending.id());
    }

    /** Whether some ending may come after any reply; a customer who may lose all calm without an ending for it walks away. */
    boolean endsAnywhere() {
        return scenario.endings().stream().anyMatch(e -> e.when().map(this::mayHold).orElse(false))
                || scenario.endings().stream().noneMatch(e -> e.outcome() == Outcome.LOST);
    }

    boolean mayGoBelow(Step step) {
        return !alwaysLeaves(step);
    }
}
