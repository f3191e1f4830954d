package twoears.bench;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.language.Span;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;
import twoears.core.league.Entry;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Source;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;

/** Any number of results, each following from its number: persons in teams of twenty, each with four cases. */
final class ManySheets {
    private static final Instant FROM = Instant.parse("2026-09-01T06:00:00Z");
    private static final int CASES = 4;
    private static final int TEAM = 20;
    private static final int TURNS = 5;
    private static final Source SOURCE = new Source("hash", "case.yaml", Map.of("case.yaml", "title: A case\n"));

    static final Cup CUP = new Cup("autumn", "Autumn", "autumn-rules", new Window(FROM, FROM.plus(Duration.ofDays(30)), ZoneId.of("UTC")), cases(), 7, 1,
            Counts.FIRST, EnumSet.of(Guidance.FREE), 5, Optional.of(Duration.ofDays(5)), List.of(), 5, Map.of(), List.of(Tie.values()));

    private ManySheets() {}

    private static List<Case> cases() {
        var cases = new ArrayList<Case>();
        for (int i = 0; i < CASES; i++) {
            cases.add(new Case("en", "case-" + i, "hash"));
        }
        return cases;
    }

    /** How many results so many persons have. */
    static int each(int persons) {
        return persons * CASES;
    }

    static Sheet sheet(int number) {
        var random = new SplittableRandom(number);
        int person = number / CASES;
        String name = "Person " + person;
        Instant started = FROM.plusSeconds(random.nextInt(29 * 24 * 3600));
        var start = new AttemptStarted(started, name, "case-" + number % CASES, "hash", "1", Coaching.EXAM, Guidance.FREE, 7,
                Optional.of(new Entered(CUP.hash(), "Team " + person / TEAM, 1)));
        var events = new ArrayList<Event>(List.of(start));
        for (int turn = 1; turn <= TURNS; turn++) {
            events.add(reply(started.plusSeconds(60L * turn), random));
        }
        String played = CUP.cases().get(number % CASES).key();
        Entry entry = new Entry(Entry.id(start.entered().orElseThrow(), start, played), CUP.hash(), name, start.entered().orElseThrow().team(), Guidance.FREE,
                played, 1, started, started.plusSeconds(60L * TURNS), Map.of(Dimension.HONESTY, random.nextInt(101)), random.nextInt(101),
                Optional.of(Outcome.RESOLVED), random.nextInt(4), TURNS, 20, 70, 60);
        return new Sheet(entry, "key of " + name, events, SOURCE, text(events), Optional.empty());
    }

    private static String text(List<Event> events) {
        var text = new StringBuilder("{\"kind\":\"two-ears result\",\"version\":1}\n");
        events.forEach(e -> text.append("{\"at\":\"").append(e.at()).append("\",\"said\":\"I can see both charges\",\"overall\":68}\n"));
        return text.toString();
    }

    private static TraineeReplied reply(Instant at, SplittableRandom random) {
        var signals = new ArrayList<Signal>();
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < 8; i++) {
            Span span = new Span(random.nextInt(50), 50 + random.nextInt(50));
            signals.add(Signal.of("names-feeling", Signal.Strength.STRONG, span));
            evidence.add(new Evidence("names-feeling", Dimension.EMPATHY, 4.5, span, ""));
        }
        return new TraineeReplied(at, "I can see both charges of " + random.nextInt(1000) + ", and one of them is ours to give back. ".repeat(2), Optional.empty(),
                new Judgement(new Reading(signals, Set.of(), Set.of(), 60), new Scorecard(Map.of(Dimension.EMPATHY, 66), 68, evidence, List.of())));
    }
}
