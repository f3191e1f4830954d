package twoears.core.conversation;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import twoears.core.scoring.Judgement;

/** Something that happened in an attempt. Events are only ever added; everything else is derived from them. */
public sealed interface Event {
    Instant at();

    /**
     * The first event of every attempt.
     *
     * @param scenarioHash {@link twoears.core.scenario.Source#hash} of what is played
     * @param seed decides everything that a scenario leaves to chance
     * @param entered where it counts beside practice; empty for practice, which is nobody else's business
     */
    record AttemptStarted(Instant at, String trainee, String scenarioId, String scenarioHash, String rubricVersion,
            Coaching coaching, Guidance guidance, long seed, Optional<Entered> entered) implements Event {
        /** Practice. */
        public AttemptStarted(Instant at, String trainee, String scenarioId, String scenarioHash, String rubricVersion,
                Coaching coaching, Guidance guidance, long seed) {
            this(at, trainee, scenarioId, scenarioHash, rubricVersion, coaching, guidance, seed, Optional.empty());
        }
    }

    /**
     * An attempt's place in a cup.
     *
     * @param cup hash of the cup's rules
     * @param team empty for whoever plays for themselves
     * @param number of the trainee's attempt at this case in this bracket, from 1
     */
    record Entered(String cup, String team, int number) {}

    /** A fact was opened and read. */
    record FactLookedUp(Instant at, String fact) implements Event {}

    /** A colleague of this type was asked; what they know can be looked up from now on. */
    record ColleagueAsked(Instant at, String type) implements Event {}

    /**
     * A reply was sent and judged. The judgement is part of the event, so that what was once shown stays what it was
     * when the rubric moves on.
     *
     * @param choice number of the choice picked, from 0; empty when the reply was typed
     */
    record TraineeReplied(Instant at, String text, Optional<Integer> choice, Judgement judgement) implements Event {}

    /**
     * The trainee went back to try another way. What was said on the line left behind is kept, and counts.
     *
     * @param turn number of the turn to reply to again, from 1
     */
    record TurnRewound(Instant at, int turn) implements Event {}

    record TraineeLeft(Instant at) implements Event {}

    record TraineeReturned(Instant at) implements Event {}

    /** One of the debrief's three questions was answered; a later answer replaces an earlier one. */
    record QuestionAnswered(Instant at, Question question, String answer) implements Event {}

    record CaseClosed(Instant at) implements Event {}

    /** When the trainee sees what their replies did. */
    enum Coaching {
        /** After each reply. */
        COACH,
        /** Only in the debrief, and without a way back. */
        EXAM
    }

    /** Where replies come from. */
    enum Guidance {
        /** Typed in the trainee's own words. */
        FREE,
        /** Picked from the scenario's choices. */
        GUIDED
    }

    /** The detective's three questions after a case. */
    enum Question {
        WENT_WRONG,
        DO_DIFFERENTLY,
        TAKE_ALONG
    }

    /** One answer a kind, so that a new kind of event breaks every caller at compile time. */
    default <T> T match(Function<AttemptStarted, T> started, Function<FactLookedUp, T> lookedUp,
            Function<ColleagueAsked, T> asked, Function<TraineeReplied, T> replied, Function<TurnRewound, T> rewound,
            Function<TraineeLeft, T> left, Function<TraineeReturned, T> returned, Function<QuestionAnswered, T> answered,
            Function<CaseClosed, T> closed) {
        if (this instanceof AttemptStarted e) {
            return started.apply(e);
        } else if (this instanceof FactLookedUp e) {
            return lookedUp.apply(e);
        } else if (this instanceof ColleagueAsked e) {
            return asked.apply(e);
        } else if (this instanceof TraineeReplied e) {
            return replied.apply(e);
        } else if (this instanceof TurnRewound e) {
            return rewound.apply(e);
        } else if (this instanceof TraineeLeft e) {
            return left.apply(e);
        } else if (this instanceof TraineeReturned e) {
            return returned.apply(e);
        } else if (this instanceof QuestionAnswered e) {
            return answered.apply(e);
        } else {
            return closed.apply((CaseClosed) this);
        }
    }
}
