package twoears.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twoears.bench.InkStory.Move;
import twoears.bench.LargeScenario.Beat;
import twoears.bench.LargeScenario.Quality;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;

/** The replies of guided play, judged once: what is left to measure is the conversation. */
final class ReadyReplies {
    static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");

    private static final Map<Quality, Judgement> JUDGEMENTS = new EnumMap<>(Map.of(Quality.STRONG, judgement(80),
            Quality.MIDDLING, judgement(57), Quality.POOR, judgement(40)));

    /** By the number of the step, and of the choice. */
    private final TraineeReplied[][] replies;

    ReadyReplies(LargeScenario large) {
        replies = large.beats().stream().map(ReadyReplies::replies).toArray(TraineeReplied[][]::new);
    }

    private static TraineeReplied[] replies(Beat beat) {
        return Stream.iterate(0, i -> i + 1).limit(LargeScenario.CHOICES)
                .map(i -> new TraineeReplied(AT, beat.choices().get(i), Optional.of(i), JUDGEMENTS.get(beat.qualities().get(i))))
                .toArray(TraineeReplied[]::new);
    }

    TraineeReplied reply(int step, int choice) {
        return replies[step][choice];
    }

    /** By the number of the choice. */
    TraineeReplied[] replies(int step) {
        return replies[step].clone();
    }

    static Conversation begun(Scenario scenario) {
        return Conversation.begun(scenario, new AttemptStarted(AT, "Ann", scenario.id(), "", "", Coaching.COACH, Guidance.GUIDED, 1));
    }

    /** How far each quality moves a mood that is far from its bounds. */
    static List<Move> moves() {
        LargeScenario large = LargeScenario.of(10);
        Conversation begun = begun(OnDisk.opened(large));
        return Stream.of(Quality.values()).map(q -> {
            Conversation after = begun.after(new ReadyReplies(large).reply(0, large.beats().get(0).place(q)));
            return new Move(after.mood().calm() - LargeScenario.CALM, after.mood().trust() - LargeScenario.TRUST);
        }).toList();
    }

    /** With as much in it as such a reply has. */
    private static Judgement judgement(int score) {
        var signals = new ArrayList<Signal>();
        var evidence = new ArrayList<Evidence>();
        for (String name : List.of("apology", "names-item", "uses-name", "commitment", "gives-time")) {
            Span span = new Span(signals.size() * 10, signals.size() * 10 + 9);
            signals.add(Signal.of(name, Signal.Strength.STRONG, span));
            evidence.add(new Evidence(name, Dimension.EMPATHY, 4.5, span, ""));
        }
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, score);
        }
        return new Judgement(new Reading(signals, Set.of(), Set.of(), 22), new Scorecard(scores, score, evidence, List.of()));
    }
}
