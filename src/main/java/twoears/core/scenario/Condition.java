package twoears.core.scenario;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * When something happens. Several conditions must all hold; the names within one are alternatives.
 *
 * <p>What each is held against is the conversation right after a reply was judged.
 */
public sealed interface Condition {
    /** The last reply showed one of these signals. */
    record Reply(Set<String> signals) implements Condition {}

    /** The last reply showed none of these signals. */
    record NotReply(Set<String> signals) implements Condition {}

    /** One of these listen keys was heard in the last reply. */
    record Heard(Set<String> keys) implements Condition {}

    /** None of these listen keys was heard in the last reply. */
    record NotHeard(Set<String> keys) implements Condition {}

    record Calm(Bound bound) implements Condition {}

    record Trust(Bound bound) implements Condition {}

    /** One of these facts was told to the customer, in this reply or an earlier one. */
    record Told(Set<String> facts) implements Condition {}

    /** One of these facts was looked up. */
    record LookedUp(Set<String> facts) implements Condition {}

    /** One of these hidden things has come out. */
    record Revealed(Set<String> hidden) implements Condition {}

    /** One of these steps was reached before or is the present one. */
    record Visited(Set<String> steps) implements Condition {}

    /** So many replies were given, this one included. */
    record Turns(Bound bound) implements Condition {}

    /** One of these flags is set. */
    record Flag(Set<String> flags) implements Condition {}

    /** A number with a floor ("at least N") or a ceiling ("at most N"). */
    record Bound(boolean atLeast, int number) {
        public boolean holds(int value) {
            return atLeast ? value >= number : value <= number;
        }
    }

    /** One answer a kind, so that a new kind of condition breaks every caller at compile time. */
    default <T> T match(Function<Reply, T> reply, Function<NotReply, T> notReply, Function<Heard, T> heard,
            Function<NotHeard, T> notHeard, Function<Calm, T> calm, Function<Trust, T> trust, Function<Told, T> told,
            Function<LookedUp, T> lookedUp, Function<Revealed, T> revealed, Function<Visited, T> visited,
            Function<Turns, T> turns, Function<Flag, T> flag) {
        if (this instanceof Reply c) {
            return reply.apply(c);
        } else if (this instanceof NotReply c) {
            return notReply.apply(c);
        } else if (this instanceof Heard c) {
            return heard.apply(c);
        } else if (this instanceof NotHeard c) {
            return notHeard.apply(c);
        } else if (this instanceof Calm c) {
            return calm.apply(c);
        } else if (this instanceof Trust c) {
            return trust.apply(c);
        } else if (this instanceof Told c) {
            return told.apply(c);
        } else if (this instanceof LookedUp c) {
            return lookedUp.apply(c);
        } else if (this instanceof Revealed c) {
            return revealed.apply(c);
        } else if (this instanceof Visited c) {
            return visited.apply(c);
        } else if (this instanceof Turns c) {
            return turns.apply(c);
        } else {
            return flag.apply((Flag) this);
        }
    }

    /** As {@link #match} with a yes or no for each kind, for where conditions are asked many times. */
    interface Holding {
        boolean reply(Reply condition);

        boolean notReply(NotReply condition);

        boolean heard(Heard condition);

        boolean notHeard(NotHeard condition);

        boolean calm(Calm condition);

        boolean trust(Trust condition);

        boolean told(Told condition);

        boolean lookedUp(LookedUp condition);

        boolean revealed(Revealed condition);

        boolean visited(Visited condition);

        boolean turns(Turns condition);

        boolean flag(Flag condition);
    }

    /** Whether this one holds. */
    default boolean holds(Holding holding) {
        if (this instanceof Reply c) {
            return holding.reply(c);
        } else if (this instanceof NotReply c) {
            return holding.notReply(c);
        } else if (this instanceof Heard c) {
            return holding.heard(c);
        } else if (this instanceof NotHeard c) {
            return holding.notHeard(c);
        } else if (this instanceof Calm c) {
            return holding.calm(c);
        } else if (this instanceof Trust c) {
            return holding.trust(c);
        } else if (this instanceof Told c) {
            return holding.told(c);
        } else if (this instanceof LookedUp c) {
            return holding.lookedUp(c);
        } else if (this instanceof Revealed c) {
            return holding.revealed(c);
        } else if (this instanceof Visited c) {
            return holding.visited(c);
        } else if (this instanceof Turns c) {
            return holding.turns(c);
        } else {
            return holding.flag((Flag) this);
        }
    }

    /** All of these must hold; an empty list always does. */
    record All(List<Condition> conditions) {
        public static final All ALWAYS = new All(List.of());

        public All {
            conditions = List.copyOf(conditions);
        }

        public boolean isEmpty() {
            return conditions.isEmpty();
        }
    }
}
