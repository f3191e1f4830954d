package twoears.authoring.playtest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twoears.authoring.format.Playtest.Kind;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.conversation.Point.Finish;
import twoears.core.conversation.Result;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Line;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Wordings;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;

/**
 * A played attempt as a test: what was done, and what came of it. Where the trainee went back, it is the way that was taken
 * last.
 */
public final class Recording {
    /** Signals that are expected of a reply again: those that weighed most. Recording all would pin every word. */
    private static final int MOST_SIGNALS = 3;

    /** How far a figure may move before the recorded test fails, and what bounds are rounded to (our judgement). */
    private static final int LEEWAY = 5;

    private static final int MIDDLE = 50;

    private final Conversation played;
    private final Judge judge;

    private Recording(Conversation played, Judge judge) {
        this.played = played;
        this.judge = judge;
    }

    /** What was done before a reply. */
    private record Before(List<String> asks, List<String> lookUps) {
        static Before nothing() {
            return new Before(new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * The lines of the test, without an indentation of their own.
     *
     * @param played the state after all of the events; at least one reply stands
     */
    public static List<String> of(Conversation played, List<Event> events, Judge judge, String name, Optional<Kind> kind) {
        return new Recording(played, judge).lines(before(events), name, kind);
    }

    /** One for each turn that stands. What was learnt on a way that was left is known on the way that was taken instead. */
    private static List<Before> before(List<Event> events) {
        var all = new ArrayList<>(List.of(Before.nothing()));
        for (Event event : events) {
            Before now = all.get(all.size() - 1);
            if (event instanceof Event.ColleagueAsked e) {
                now.asks().add(e.type());
            } else if (event instanceof Event.FactLookedUp e && !now.lookUps().contains(e.fact())) {
                now.lookUps().add(e.fact());
            } else if (event instanceof Event.TraineeReplied) {
                all.add(Before.nothing());
            } else if (event instanceof Event.TurnRewound e) {
                List<Before> left = all.subList(e.turn() - 1, all.size());
                Before known = new Before(left.stream().flatMap(b -> b.asks().stream()).collect(ArrayList::new, List::add, List::addAll),
                        left.stream().flatMap(b -> b.lookUps().stream()).distinct().collect(ArrayList::new, List::add, List::addAll));
                left.clear();
                all.add(known);
            }
        }
        return all;
    }

    private List<String> lines(List<Before> before, String name, Optional<Kind> kind) {
        var lines = new ArrayList<String>();
        lines.add("- name: " + Yaml.text(name));
        kind.ifPresent(k -> lines.add("  kind: " + Holding.word(k)));
        if (isLeftToChance(played.scenario())) {
            lines.add("  seed: " + played.start().seed());
        }
        lines.add("  turns:");
        for (Turn turn : played.line()) {
            turn(turn, before.get(turn.number() - 1), lines);
        }
        lines.add("  expect:");
        end(before, lines);
        return lines;
    }

    /** Whether a seed decides anything. */
    private static boolean isLeftToChance(Scenario scenario) {
        Stream<Line> lines = Stream.of(scenario.steps().stream().map(Step::says), scenario.hidden().stream().map(Hidden::says),
                scenario.endings().stream().flatMap(e -> e.says().stream())).flatMap(s -> s);
        Stream<Wordings> all = Stream.concat(lines.flatMap(l -> l.texts().values().stream()), scenario.customer().persona().lines().values().stream());
        return all.anyMatch(w -> w.order() == Wordings.Order.BY_CHANCE && !w.isSingle());
    }

    private void turn(Turn turn, Before before, List<String> lines) {
        var own = new ArrayList<String>();
        if (!before.asks().isEmpty()) {
            own.add("ask: " + Yaml.list(before.asks()));
        }
        if (!before.lookUps().isEmpty()) {
            own.add("look-up: " + Yaml.list(before.lookUps()));
        }
        if (turn.choice().isPresent()) {
            own.add("choice: " + played.scenario().steps().find(turn.before().step()).orElseThrow().choices().get(turn.choice().get()).id());
        } else {
            own.addAll(Yaml.entry("reply", turn.reply()));
        }
        expect(turn, own);
        for (int i = 0; i < own.size(); i++) {
            lines.add((i == 0 ? "    - " : own.get(i).isEmpty() ? "" : "      ") + own.get(i));
        }
    }

    private void expect(Turn turn, List<String> lines) {
        var expected = new ArrayList<String>();
        if (turn.after().finish().isEmpty()) {
            expected.add("step: " + turn.after().step());
        }
        Set<String> revealed = new LinkedHashSet<>(turn.after().revealed());
        revealed.removeAll(turn.before().revealed());
        list("revealed", revealed, expected);
        list("heard", turn.judgement().reading().heard(), expected);
        list("signals", weightiest(turn), expected);
        if (!expected.isEmpty()) {
            lines.add("expect:");
            expected.forEach(e -> lines.add("  " + e));
        }
    }

    private static void list(String key, Set<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(key + ": " + Yaml.list(List.copyOf(names)));
        }
    }

    private static Set<String> weightiest(Turn turn) {
        var names = new LinkedHashSet<String>();
        turn.scorecard().evidence().stream().filter(e -> isAct(e.signal(), turn))
                .sorted(Comparator.comparingDouble((Evidence e) -> -Math.abs(e.points())).thenComparing(Evidence::signal))
                .map(Evidence::signal).distinct().limit(MOST_SIGNALS).forEach(names::add);
        return names;
    }

    /** Something that was done; the length of words or sentences is a figure, and what was left undone no signal. */
    private static boolean isAct(String name, Turn turn) {
        return turn.judgement().reading().signals().stream().anyMatch(s -> s.name().equals(name) && !s.about().matches("-?[0-9.]+"));
    }

    private void end(List<Before> before, List<String> lines) {
        Optional<Finish> finish = played.now().finish();
        finish.map(Finish::ending).filter(e -> !e.isEmpty()).ifPresent(e -> lines.add("    ending: " + e));
        finish.ifPresent(f -> lines.add("    outcome: " + Holding.word(f.outcome())));
        lines.add("    calm: " + bound(played.mood().calm()));
        lines.add("    trust: " + bound(played.mood().trust()));
        Scorecard scores = Result.of(straight(before), judge).scorecard().orElseThrow();
        lines.add("    scores:");
        for (Dimension dimension : Dimension.values()) {
            scores.of(dimension).ifPresent(s -> lines.add("      " + Holding.word(dimension) + ": " + bound(s)));
        }
        lines.add("      overall: " + bound(scores.overall()));
    }

    /** The way that stands, as if no other had been tried. */
    private Conversation straight(List<Before> before) {
        Conversation straight = Conversation.begun(played.scenario(), played.start());
        for (Turn turn : played.line()) {
            for (String fact : before.get(turn.number() - 1).lookUps()) {
                straight = straight.after(new Event.FactLookedUp(turn.at(), fact));
            }
            straight = straight.after(new Event.TraineeReplied(turn.at(), turn.reply(), turn.choice(), turn.judgement()));
        }
        return straight;
    }

    /** What was good is to stay at least about as good, and what was bad at most about as bad. */
    private static String bound(int value) {
        return value >= MIDDLE ? "at least " + (value - LEEWAY) / LEEWAY * LEEWAY : "at most " + (value + 2 * LEEWAY - 1) / LEEWAY * LEEWAY;
    }
}
