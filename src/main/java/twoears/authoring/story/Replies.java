package twoears.authoring.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Scenario;

/** Which replies to try so that a condition holds, or no longer does. */
final class Replies {
    /** More than this for one condition finds nothing that fewer don't (our judgement). */
    private static final int MOST = 24;

    private final Scenario scenario;

    Replies(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * With each of the names that the condition takes, and such as bring out what should have come out; moods, flags and
     * what else lies in the past are not looked at.
     */
    List<Act> holding(Condition.All when) {
        return holding(when, List.of(Act.PLAIN), true);
    }

    private List<Act> holding(Condition.All when, List<Act> base, boolean withHidden) {
        List<Act> acts = base;
        for (Condition condition : when.conditions()) {
            acts = each(acts, condition, when, withHidden);
        }
        return acts;
    }

    private List<Act> each(List<Act> acts, Condition condition, Condition.All when, boolean withHidden) {
        return condition.match(
                c -> each(acts, without(c.signals(), ruledOut(when, Condition.NotReply.class, Condition.NotReply::signals)), Act::showing),
                c -> acts,
                c -> each(acts, without(c.keys(), ruledOut(when, Condition.NotHeard.class, Condition.NotHeard::keys)), Act::sounding),
                c -> acts, c -> acts, c -> acts,
                c -> each(acts, c.facts(), Act::telling),
                c -> each(acts, c.facts(), Act::lookingUp),
                c -> withHidden ? revealing(acts, c.hidden()) : acts,
                c -> acts, c -> acts, c -> acts);
    }

    private List<Act> revealing(List<Act> acts, Set<String> names) {
        var all = new ArrayList<>(acts);
        scenario.hidden().stream().filter(h -> names.contains(h.id())).forEach(h -> all.addAll(holding(h.when(), acts, false)));
        return all.size() > MOST ? all.subList(0, MOST) : all;
    }

    private static List<String> without(Set<String> names, Set<String> ruledOut) {
        return names.stream().filter(n -> !ruledOut.contains(n)).toList();
    }

    private static <C extends Condition> Set<String> ruledOut(Condition.All when, Class<C> kind, Function<C, Set<String>> names) {
        return when.conditions().stream().filter(kind::isInstance).flatMap(c -> names.apply(kind.cast(c)).stream()).collect(Collectors.toSet());
    }

    private static List<Act> each(List<Act> acts, Iterable<String> names, BiFunction<Act, String, Act> with) {
        var all = new ArrayList<Act>();
        for (Act act : acts) {
            for (String name : names) {
                if (all.size() < MOST) {
                    all.add(with.apply(act, name));
                }
            }
        }
        return all;
    }

    /** With what the condition rules out in it, so that it no longer holds. */
    List<Act> against(Condition.All when, Act act) {
        var acts = new ArrayList<Act>();
        for (Condition condition : when.conditions()) {
            if (condition instanceof Condition.NotReply not) {
                not.signals().forEach(s -> acts.add(act.showing(s)));
            } else if (condition instanceof Condition.NotHeard not) {
                not.keys().forEach(k -> acts.add(act.sounding(k)));
            } else if (condition instanceof Condition.Revealed out) {
                scenario.hidden().stream().filter(h -> out.hidden().contains(h.id())).map(Hidden::when)
                        .filter(w -> w.conditions().stream().noneMatch(Condition.Revealed.class::isInstance)).forEach(w -> acts.addAll(against(w, act)));
            }
        }
        return acts;
    }
}
