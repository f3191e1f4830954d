package twoears.authoring.rehearsal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import twoears.authoring.rehearsal.Route.Stop;
import twoears.authoring.story.Conditions;
import twoears.authoring.story.Goal;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.conversation.Event.FactLookedUp;
import twoears.core.conversation.Lead;
import twoears.core.conversation.Point;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/**
 * Goes every way through a scenario that its conditions can tell apart: whatever could be said, taken in whatever manner,
 * and played as it would be for a trainee.
 * Situations whose moods lie in the same tenth are taken for one. Nearest first, so that routes are short.
 */
final class Walk {
    private static final int TENTH = 10;

    private final Scenario scenario;
    private final int mostSituations;
    private final Map<String, List<Reply>> replies = new HashMap<>();
    private final Set<Situation> seen = new HashSet<>();
    private final Deque<Found> open = new ArrayDeque<>();
    private final Map<Goal, Route> routes = new LinkedHashMap<>();
    private final Set<Goal> wanted;
    private final boolean countsTurns;

    private Walk(Scenario scenario, int mostSituations) {
        this.scenario = scenario;
        this.mostSituations = mostSituations;
        wanted = new HashSet<>(Goal.of(scenario));
        countsTurns = asks(scenario, Condition.Turns.class);
    }

    /** A reply without words, and the event that it is. */
    private record Reply(Stop stop, TraineeReplied event) {}

    /** Where a conversation stands, as far as it matters for what can follow. */
    private record Situation(String step, int calm, int trust, Set<String> flags, Set<String> told, Set<String> revealed,
            Set<String> visited, boolean isPrepared, int turns) {}

    /** A conversation that got somewhere, and by what reply. */
    private record Found(Conversation now, @Nullable Found from, @Nullable Stop by) {}

    /**
     * What came of it.
     *
     * @param isWhole whether nothing was left to look at
     */
    record Outcome(Map<Goal, Route> routes, int situations, boolean isWhole) {
        Outcome {
            routes = Collections.unmodifiableMap(new LinkedHashMap<>(routes));
        }
    }

    static Outcome through(Scenario scenario, int mostSituations) {
        return new Walk(scenario, mostSituations).run();
    }

    private Outcome run() {
        Conversation begun = Player.begun(scenario, 1);
        visit(new Found(begun, null, null));
        if (asks(scenario, Condition.LookedUp.class)) {
            visit(new Found(prepared(begun), null, null));
        }
        while (!open.isEmpty() && !wanted.isEmpty() && seen.size() < mostSituations) {
            goOn(open.pop());
        }
        return new Outcome(routes, seen.size(), open.isEmpty() || wanted.isEmpty());
    }

    private static Conversation prepared(Conversation begun) {
        Conversation now = begun;
        for (Fact fact : begun.scenario().facts()) {
            now = now.after(new FactLookedUp(begun.start().at(), fact.id()));
        }
        return now;
    }

    private void goOn(Found here) {
        for (Reply reply : repliesAt(here.now().step())) {
            Conversation after = here.now().after(reply.event());
            Found found = new Found(after, here, reply.stop());
            var turn = after.line().get(after.line().size() - 1);
            Goal.reachedBy(turn, Lead.of(here.now(), turn)).forEach(g -> reach(g, found));
            if (!after.hasEnded()) {
                visit(found);
            }
        }
    }

    private List<Reply> repliesAt(Step step) {
        return replies.computeIfAbsent(step.id(),
                id -> new Shapes(scenario).at(step).stream().map(s -> new Reply(s, Shapes.reply(s))).toList());
    }

    private void visit(Found found) {
        reach(Goal.step(found.now().now().step()), found);
        if (seen.add(situation(found.now()))) {
            open.add(found);
        }
    }

    private void reach(Goal goal, Found found) {
        if (wanted.remove(goal)) {
            var stops = new ArrayList<Stop>();
            for (Found at = found; at != null && at.by() != null; at = at.from()) {
                stops.add(0, at.by());
            }
            routes.put(goal, new Route(stops));
        }
    }

    private Situation situation(Conversation now) {
        Point point = now.now();
        return new Situation(point.step(), point.mood().calm() / TENTH, point.mood().trust() / TENTH, Set.copyOf(point.flags()),
                Set.copyOf(point.told()), Set.copyOf(point.revealed()), remembered(point.visited()), !now.lookedUp().isEmpty(),
                countsTurns ? now.line().size() : 0);
    }

    /** The visits that anything hangs on. */
    private Set<String> remembered(Set<String> visited) {
        var some = new LinkedHashSet<String>();
        for (String step : visited) {
            if (isRemembered(step)) {
                some.add(step);
            }
        }
        return some;
    }

    private boolean isRemembered(String step) {
        return scenario.steps().find(step).map(Step::once).orElse(false) || visitsAsked().contains(step);
    }

    private @Nullable Set<String> visits;

    private Set<String> visitsAsked() {
        Set<String> known = visits;
        if (known == null) {
            known = new HashSet<>();
            for (Condition condition : Conditions.of(scenario).toList()) {
                if (condition instanceof Condition.Visited v) {
                    known.addAll(v.steps());
                }
            }
            visits = known;
        }
        return known;
    }

    private static boolean asks(Scenario scenario, Class<? extends Condition> kind) {
        return Conditions.of(scenario).anyMatch(kind::isInstance);
    }
}
