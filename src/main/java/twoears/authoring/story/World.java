package twoears.authoring.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.MoodMove;
import twoears.core.language.Span;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;

/**
 * A scenario made quick to walk: what {@code core.conversation} does with a reply, for replies that are thought of. A test
 * holds the two against each other.
 */
final class World {
    /** Calm at which a customer leaves though the scenario has no ending for it; as in play. */
    private static final int WALKS_AWAY = 3;

    private static final Map<Act.Tone, Scorecard> CARDS = Stream.of(Act.Tone.values()).collect(Collectors.toMap(t -> t, World::card));

    /** Whether a condition holds right after a reply. */
    private interface Test {
        boolean holds(Moment after, Act act);
    }

    private record Way(Test when, int step, String ending, BitSet sets) {}

    private record Coming(Test when, int mark) {}

    private record End(Test when, String id) {}

    private final Scenario scenario;
    private final Map<String, Integer> marks = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final List<List<Way>> ways = new ArrayList<>();
    private final List<Coming> hidden;
    private final List<End> endings;
    private final int[] visit;
    private final boolean[] once;
    private final int[] reveals;
    private final boolean walksAway;
    /** By identity, since whoever searches tries the same few over and over; equal ones come out equal. */
    private final Map<Act, Reckoned> reckoned = new IdentityHashMap<>();

    World(Scenario scenario) {
        this.scenario = scenario;
        int size = scenario.steps().size();
        visit = new int[size];
        once = new boolean[size];
        for (Step step : scenario.steps()) {
            int place = places.size();
            places.put(step.id(), place);
            once[place] = step.once();
            if (step.once()) {
                mark("visited", step.id());
            }
        }
        // What no condition asks for leaves no mark, so every condition is looked at first.
        Map<Condition.All, Test> tests = new IdentityHashMap<>();
        scenario.steps().stream().flatMap(s -> s.rules().stream()).map(Step.Rule::when).forEach(w -> tests.put(w, test(w)));
        scenario.hidden().forEach(h -> tests.put(h.when(), test(h.when())));
        endings = scenario.endings().stream().filter(e -> e.when().isPresent())
                .map(e -> new End(test(e.when().orElseThrow()), e.id())).toList();
        hidden = scenario.hidden().stream().filter(h -> marks.containsKey("revealed " + h.id()))
                .map(h -> new Coming(Objects.requireNonNull(tests.get(h.when())), mark("revealed", h.id()))).toList();
        reveals = scenario.hidden().stream().mapToInt(h -> marks.getOrDefault("revealed " + h.id(), -1)).toArray();
        walksAway = scenario.endings().stream().noneMatch(e -> e.outcome() == Outcome.LOST);
        for (Step step : scenario.steps()) {
            visit[place(step.id())] = marks.getOrDefault("visited " + step.id(), -1);
            ways.add(step.rules().stream().map(r -> way(r, Objects.requireNonNull(tests.get(r.when())))).toList());
        }
    }

    private Way way(Step.Rule rule, Test when) {
        var sets = new BitSet();
        rule.sets().stream().filter(f -> marks.containsKey("flag " + f)).forEach(f -> sets.set(mark("flag", f)));
        boolean isStep = places.containsKey(rule.go());
        return new Way(when, isStep ? places.get(rule.go()) : -1, isStep ? "" : rule.go(), sets);
    }

    private int mark(String kind, String name) {
        return marks.computeIfAbsent(kind + " " + name, k -> marks.size());
    }

    int place(String step) {
        Integer place = places.get(step);
        return place == null ? -1 : place;
    }

    Scenario scenario() {
        return scenario;
    }

    private Test test(Condition.All all) {
        List<Test> tests = all.conditions().stream().map(this::test).toList();
        return (after, act) -> {
            for (Test test : tests) {
                if (!test.holds(after, act)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Test test(Condition condition) {
        return condition.<Test>match(
                c -> (after, act) -> meet(c.signals(), act.signals()),
                c -> (after, act) -> !meet(c.signals(), act.signals()),
                c -> (after, act) -> meet(c.keys(), act.heard()),
                c -> (after, act) -> !meet(c.keys(), act.heard()),
                c -> (after, act) -> c.bound().holds(after.mood().calm()),
                c -> (after, act) -> c.bound().holds(after.mood().trust()),
                c -> marked("told", c.facts()),
                c -> marked("looked-up", c.facts()),
                c -> marked("revealed", c.hidden()),
                c -> marked("visited", c.steps()),
                c -> (after, act) -> c.bound().holds(after.turns()),
                c -> marked("flag", c.flags()));
    }

    private Test marked(String kind, Collection<String> names) {
        var any = new BitSet();
        names.forEach(n -> any.set(mark(kind, n)));
        return (after, act) -> after.marks().intersects(any);
    }

    private static boolean meet(Collection<String> some, Collection<String> others) {
        return !Collections.disjoint(some, others);
    }

    Moment beginning() {
        var seen = new BitSet();
        visit(seen, 0);
        return new Moment(0, scenario.customer().mood(), seen, 0, null, null);
    }

    private void visit(BitSet seen, int step) {
        if (visit[step] >= 0) {
            seen.set(visit[step]);
        }
    }

    /**
     * What follows a reply.
     *
     * @param moment null when it has ended
     * @param rule place of the rule that was taken; -1 where none was
     * @param ending id; empty where it goes on, or ended by the mood
     */
    record Next(@Nullable Moment moment, int rule, String ending) {}

    Next after(Moment before, Act act) {
        Reckoned what = reckoned(act);
        Mood mood = what.move().from(before.mood());
        var seen = (BitSet) before.marks().clone();
        seen.or(what.marks());
        var moved = new Moment(before.step(), mood, seen, before.turns() + 1, before, act);
        reveal(moved, act);
        for (End end : endings) {
            if (end.when().holds(moved, act)) {
                return new Next(null, -1, end.id());
            }
        }
        return walksAway && mood.calm() <= WALKS_AWAY ? new Next(null, -1, "") : goOn(moved, act);
    }

    /** All that come out in the same turn are held against what was known before any of them did. */
    private void reveal(Moment moved, Act act) {
        if (hidden.isEmpty()) {
            return;
        }
        var out = new BitSet();
        for (Coming coming : hidden) {
            if (coming.when().holds(moved, act)) {
                out.set(coming.mark());
            }
        }
        moved.marks().or(out);
    }

    private Next goOn(Moment moved, Act act) {
        List<Way> here = ways.get(moved.step());
        for (int i = 0; i < here.size(); i++) {
            Way way = here.get(i);
            if ((way.step() < 0 || isFree(moved, way.step())) && way.when().holds(moved, act)) {
                moved.marks().or(way.sets());
                return way.step() < 0 ? new Next(null, i, way.ending()) : new Next(at(moved, way.step()), i, "");
            }
        }
        int below = moved.step() + 1;
        while (below < once.length && !isFree(moved, below)) {
            below++;
        }
        return new Next(below < once.length ? at(moved, below) : null, -1, "");
    }

    /**
     * Whether it has not come out and something asks whether it has.
     *
     * @param thing place of the hidden thing in the scenario
     */
    boolean isHiding(Moment now, int thing) {
        return reveals[thing] >= 0 && !now.marks().get(reveals[thing]);
    }

    private boolean isFree(Moment now, int step) {
        return !once[step] || !now.marks().get(visit[step]);
    }

    private Moment at(Moment moved, int step) {
        visit(moved.marks(), step);
        return new Moment(step, moved.mood(), moved.marks(), moved.turns(), moved.before(), moved.act());
    }

    /** As a judge would say it, so that the same reply can be given in play. */
    Judgement judgement(Act act) {
        return judged(act, act.heard(), act.told());
    }

    private Reckoned reckoned(Act act) {
        Reckoned before = reckoned.get(act);
        if (before == null) {
            before = reckon(act);
            reckoned.put(act, before);
        }
        return before;
    }

    private Reckoned reckon(Act act) {
        var asked = new BitSet();
        act.told().stream().filter(f -> marks.containsKey("told " + f)).forEach(f -> asked.set(mark("told", f)));
        act.lookedUp().stream().filter(f -> marks.containsKey("looked-up " + f)).forEach(f -> asked.set(mark("looked-up", f)));
        // What is heard and told in it moves no mood.
        return new Reckoned(MoodMove.of(scenario.customer().persona(), judged(act, Set.of(), Set.of())), asked);
    }

    private static Judgement judged(Act act, Set<String> heard, Set<String> told) {
        List<Signal> signals = act.signals().isEmpty() ? List.of() : act.signals().stream().map(s -> Signal.of(s, Strength.WEAK, new Span(0, 0))).toList();
        return new Judgement(new Reading(signals, heard, told, 1), Objects.requireNonNull(CARDS.get(act.tone())));
    }

    private static Scorecard card(Act.Tone tone) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        Stream.of(Dimension.values()).forEach(d -> scores.put(d, tone.score()));
        return new Scorecard(scores, tone.score(), List.of(), tone == Act.Tone.CRITICAL ? List.of("critical") : List.of());
    }
}
