package twoears.authoring.story;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Condition.Bound;

/** Whether one condition can't hold without another holding too. Says no where it isn't certain. */
final class Implies {
    private Implies() {}

    /** Whenever all of {@code these} hold, all of {@code those} do. */
    static boolean holds(Condition.All these, Condition.All those) {
        return those.conditions().stream().allMatch(b -> these.conditions().stream().anyMatch(a -> holds(a, b)));
    }

    private static boolean holds(Condition a, Condition b) {
        return b.match(
                c -> alternatives(a, Condition.Reply.class, Condition.Reply::signals, c.signals()),
                c -> exclusions(a, Condition.NotReply.class, Condition.NotReply::signals, c.signals()),
                c -> alternatives(a, Condition.Heard.class, Condition.Heard::keys, c.keys()),
                c -> exclusions(a, Condition.NotHeard.class, Condition.NotHeard::keys, c.keys()),
                c -> bound(a, Condition.Calm.class, Condition.Calm::bound, c.bound()),
                c -> bound(a, Condition.Trust.class, Condition.Trust::bound, c.bound()),
                c -> alternatives(a, Condition.Told.class, Condition.Told::facts, c.facts()),
                c -> alternatives(a, Condition.LookedUp.class, Condition.LookedUp::facts, c.facts()),
                c -> alternatives(a, Condition.Revealed.class, Condition.Revealed::hidden, c.hidden()),
                c -> alternatives(a, Condition.Visited.class, Condition.Visited::steps, c.steps()),
                c -> bound(a, Condition.Turns.class, Condition.Turns::bound, c.bound()),
                c -> alternatives(a, Condition.Flag.class, Condition.Flag::flags, c.flags()));
    }

    /** One of few implies one of more. */
    private static <C extends Condition> boolean alternatives(Condition a, Class<C> kind, Function<C, Set<String>> names, Collection<String> more) {
        return as(a, kind).map(c -> more.containsAll(names.apply(c))).orElse(false);
    }

    /** None of many implies none of fewer. */
    private static <C extends Condition> boolean exclusions(Condition a, Class<C> kind, Function<C, Set<String>> names, Collection<String> fewer) {
        return as(a, kind).map(c -> names.apply(c).containsAll(fewer)).orElse(false);
    }

    private static <C extends Condition> boolean bound(Condition a, Class<C> kind, Function<C, Bound> bound, Bound weaker) {
        return as(a, kind).map(bound).map(b -> b.atLeast() == weaker.atLeast() && weaker.holds(b.number())).orElse(false);
    }

    private static <C extends Condition> Optional<C> as(Condition condition, Class<C> kind) {
        return kind.isInstance(condition) ? Optional.of(kind.cast(condition)) : Optional.empty();
    }
}
