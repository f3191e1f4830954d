package twoears.authoring.story;

import java.util.Collection;
import java.util.stream.Collectors;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Condition.Bound;

/** Conditions as their author wrote them. */
public final class InWords {
    private InWords() {}

    /** Such as {@code reply: blame, dismissal; calm: at most 30}; empty where nothing is asked. */
    public static String of(Condition.All all) {
        return all.conditions().stream().map(InWords::of).collect(Collectors.joining("; "));
    }

    private static String of(Condition condition) {
        return condition.match(
                c -> names("reply", c.signals()),
                c -> names("not-reply", c.signals()),
                c -> names("heard", c.keys()),
                c -> names("not-heard", c.keys()),
                c -> bound("calm", c.bound()),
                c -> bound("trust", c.bound()),
                c -> names("told", c.facts()),
                c -> names("looked-up", c.facts()),
                c -> names("revealed", c.hidden()),
                c -> names("visited", c.steps()),
                c -> bound("turns", c.bound()),
                c -> names("flag", c.flags()));
    }

    private static String names(String key, Collection<String> names) {
        return key + ": " + String.join(", ", names);
    }

    private static String bound(String key, Bound bound) {
        return key + ": at " + (bound.atLeast() ? "least " : "most ") + bound.number();
    }
}
