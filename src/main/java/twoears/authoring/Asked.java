package twoears.authoring;

import java.util.Optional;
import twoears.authoring.format.Plan;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Condition.Bound;

/**
 * What conditions ask for, in two plans of what should be the same scenario. How calm somebody has to be may be tuned to a
 * language; what is asked for may not.
 */
final class Asked {
    private Asked() {}

    /** Whether both ask for the same, numbers left aside. */
    static boolean isSame(Condition.All here, Condition.All there) {
        return here.conditions().size() == there.conditions().size()
                && here.conditions().stream().allMatch(a -> there.conditions().stream().anyMatch(b -> isSame(a, b)));
    }

    private static boolean isSame(Condition here, Condition there) {
        boolean isSameButForNumber = here.getClass() == there.getClass() && isFloor(here).isPresent() && isFloor(here).equals(isFloor(there));
        return here.equals(there) || isSameButForNumber;
    }

    /** Of such as have a bound. */
    private static Optional<Boolean> isFloor(Condition condition) {
        Optional<Bound> bound = condition.match(c -> Optional.empty(), c -> Optional.empty(), c -> Optional.empty(), c -> Optional.empty(),
                c -> Optional.of(c.bound()), c -> Optional.of(c.bound()), c -> Optional.empty(), c -> Optional.empty(), c -> Optional.empty(),
                c -> Optional.empty(), c -> Optional.of(c.bound()), c -> Optional.empty());
        return bound.map(Bound::atLeast);
    }

    /** Whether a plan has all that is named. */
    static boolean isKnown(Condition.All when, Plan plan) {
        return when.conditions().stream().allMatch(condition -> condition.match(c -> true, c -> true,
                c -> plan.phrases().keySet().containsAll(c.keys()),
                c -> plan.phrases().keySet().containsAll(c.keys()),
                c -> true, c -> true,
                c -> plan.facts().keySet().containsAll(c.facts()),
                c -> plan.facts().keySet().containsAll(c.facts()),
                c -> plan.hidden().keySet().containsAll(c.hidden()),
                c -> plan.steps().keySet().containsAll(c.steps()),
                c -> true, c -> true));
    }
}
