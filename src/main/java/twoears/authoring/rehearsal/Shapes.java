package twoears.authoring.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import twoears.authoring.rehearsal.Route.Manner;
import twoears.authoring.rehearsal.Route.Stop;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.language.Span;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;

/** Replies without words: all that a scenario's conditions can tell apart at a step. */
final class Shapes {
    /** Of one condition's alternatives, taken together; more would be no use to whoever reads a route. */
    private static final int MOST_TOGETHER = 24;

    private final Scenario scenario;

    Shapes(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What a reply can hold that a condition asks for. */
    private record Content(Set<String> signals, Set<String> heard, Set<String> told) {
        static final Content NOTHING = new Content(Set.of(), Set.of(), Set.of());

        Content with(Content more) {
            return new Content(union(signals, more.signals), union(heard, more.heard), union(told, more.told));
        }

        private static Set<String> union(Set<String> some, Set<String> more) {
            var all = new TreeSet<>(some);
            all.addAll(more);
            return all;
        }
    }

    /** Every reply worth trying at a step, the plainest first. */
    List<Stop> at(Step step) {
        var contents = new LinkedHashSet<Content>();
        contents.add(Content.NOTHING);
        asked(step).forEach(all -> contents.addAll(holding(all)));
        var stops = new ArrayList<Stop>();
        for (Manner manner : Manner.values()) {
            contents.forEach(c -> stops.add(new Stop(step.id(), c.signals(), c.heard(), c.told(), manner)));
        }
        return stops;
    }

    private Stream<Condition.All> asked(Step step) {
        return Stream.of(step.rules().stream().map(Step.Rule::when), scenario.hidden().stream().map(Hidden::when),
                scenario.endings().stream().map(Ending::when).flatMap(Optional::stream)).flatMap(s -> s);
    }

    /** Contents with which what all these conditions ask of the reply would hold: one for each choice among alternatives. */
    private static List<Content> holding(Condition.All all) {
        List<Content> contents = List.of(Content.NOTHING);
        for (Condition condition : all.conditions()) {
            List<Content> alternatives = alternatives(condition);
            if (!alternatives.isEmpty()) {
                contents = contents.stream().flatMap(c -> alternatives.stream().map(c::with)).limit(MOST_TOGETHER).toList();
            }
        }
        return contents;
    }

    private static List<Content> alternatives(Condition condition) {
        if (condition instanceof Condition.Reply c) {
            return c.signals().stream().map(s -> new Content(Set.of(s), Set.of(), Set.of())).toList();
        } else if (condition instanceof Condition.Heard c) {
            return c.keys().stream().map(k -> new Content(Set.of(), Set.of(k), Set.of())).toList();
        } else if (condition instanceof Condition.Told c) {
            return c.facts().stream().map(f -> new Content(Set.of(), Set.of(), Set.of(f))).toList();
        }
        return List.of();
    }

    static TraineeReplied reply(Stop stop) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, dimension == Dimension.HONESTY ? stop.manner().honesty() : stop.manner().others());
        }
        var reading = new Reading(signals(stop.signals()), stop.heard(), stop.told(), 1);
        return new TraineeReplied(Instant.EPOCH, "reply", Optional.empty(),
                new Judgement(reading, new Scorecard(scores, stop.manner().others(), List.of(), List.of())));
    }

    private static List<Signal> signals(Collection<String> names) {
        return names.stream().map(n -> Signal.of(n, Signal.Strength.STRONG, new Span(0, 0))).toList();
    }
}
