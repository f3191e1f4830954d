package twoears.core.conversation;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import twoears.core.scenario.Condition;
import twoears.core.scoring.Reading;

/** Whether an authored condition holds right after a reply. */
record Conditions(Point point, Reading reply, Set<String> lookedUp, int turns) {
    boolean hold(Condition.All all) {
        for (Condition condition : all.conditions()) {
            if (!holds(condition)) {
                return false;
            }
        }
        return true;
    }

    private boolean holds(Condition condition) {
        return condition.match(
                c -> c.signals().stream().anyMatch(reply::has),
                c -> c.signals().stream().noneMatch(reply::has),
                c -> meet(c.keys(), reply.heard()),
                c -> !meet(c.keys(), reply.heard()),
                c -> c.bound().holds(point.mood().calm()),
                c -> c.bound().holds(point.mood().trust()),
                c -> meet(c.facts(), point.told()),
                c -> meet(c.facts(), lookedUp),
                c -> meet(c.hidden(), point.revealed()),
                c -> meet(c.steps(), point.visited()),
                c -> c.bound().holds(turns),
                c -> meet(c.flags(), point.flags()));
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }
}
