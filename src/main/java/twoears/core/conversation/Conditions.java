package twoears.core.conversation;

import java.util.Set;
import twoears.core.scenario.Condition;
import twoears.core.scoring.Reading;

/** Whether an authored condition holds right after a reply. */
record Conditions(Point point, Reading reply, Set<String> lookedUp, int turns) implements Condition.Holding {
    boolean hold(Condition.All all) {
        for (Condition condition : all.conditions()) {
            if (!condition.holds(this)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean reply(Condition.Reply condition) {
        return shows(condition.signals());
    }

    @Override
    public boolean notReply(Condition.NotReply condition) {
        return !shows(condition.signals());
    }

    private boolean shows(Set<String> signals) {
        for (String signal : signals) {
            if (reply.has(signal)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean heard(Condition.Heard condition) {
        return meet(condition.keys(), reply.heard());
    }

    @Override
    public boolean notHeard(Condition.NotHeard condition) {
        return !meet(condition.keys(), reply.heard());
    }

    @Override
    public boolean calm(Condition.Calm condition) {
        return condition.bound().holds(point.mood().calm());
    }

    @Override
    public boolean trust(Condition.Trust condition) {
        return condition.bound().holds(point.mood().trust());
    }

    @Override
    public boolean told(Condition.Told condition) {
        return meet(condition.facts(), point.told());
    }

    @Override
    public boolean lookedUp(Condition.LookedUp condition) {
        return meet(condition.facts(), lookedUp);
    }

    @Override
    public boolean revealed(Condition.Revealed condition) {
        return meet(condition.hidden(), point.revealed());
    }

    @Override
    public boolean visited(Condition.Visited condition) {
        return meet(condition.steps(), point.visited());
    }

    @Override
    public boolean turns(Condition.Turns condition) {
        return condition.bound().holds(turns);
    }

    @Override
    public boolean flag(Condition.Flag condition) {
        return meet(condition.flags(), point.flags());
    }

    /** The few that a condition names are looked for among those there are, which may be many. */
    private static boolean meet(Set<String> named, Set<String> there) {
        for (String name : named) {
            if (there.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
