package twoears.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Source;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;

/** Small things to keep. */
final class Given {
    static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456789Z");

    static final Source SOURCE = new Source("ab12", "late-parcel.yaml", Map.of("late-parcel.yaml", "title: Late parcel\n"));

    private Given() {}

    static AttemptStarted started(String trainee, Instant at) {
        return new AttemptStarted(at, trainee, "late-parcel", SOURCE.hash(), "1", Coaching.COACH, Guidance.FREE, 42);
    }

    static Summary underway(String trainee, String scenario) {
        return new Summary(trainee, scenario, "Late parcel", "en", Coaching.COACH, Guidance.FREE, Map.of(), Optional.empty(),
                Optional.empty(), 0, false);
    }

    static Summary ended(String trainee, String scenario, int overall) {
        return new Summary(trainee, scenario, "Late parcel", "en", Coaching.COACH, Guidance.FREE,
                Map.of(Dimension.EMPATHY, 80, Dimension.HONESTY, 0), Optional.of(overall), Optional.of(Outcome.RESOLVED), 3, false);
    }

    static TraineeReplied replied(String text) {
        Signal signal = new Signal("apology", Strength.STRONG, new Span(0, 3), "late");
        Evidence evidence = new Evidence("apology", Dimension.EMPATHY, 4.5, new Span(0, 3), "");
        Reading reading = new Reading(List.of(signal), Set.of("key"), Set.of(), 3);
        return new TraineeReplied(NOON, text, Optional.empty(),
                new Judgement(reading, new Scorecard(Map.of(Dimension.EMPATHY, 66), 66, List.of(evidence), List.of())));
    }
}
