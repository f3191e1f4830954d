package twoears.authoring.rehearsal;

import java.util.Optional;
import twoears.authoring.story.Goal;

/**
 * Something that did not go as it should.
 *
 * @param subject what it is about: a trainee's word, or a goal
 * @param times how many conversations went so
 * @param run one that went so; empty where it is about what never happened
 */
public record Failure(Kind kind, Optional<Trainee> trainee, Optional<Goal> goal, int times, Optional<Run> run) {
    /** In the order of what matters most. */
    public enum Kind {
        /** The program itself failed. */
        FAULT,
        /** A conversation went on and on. */
        ENDLESS,
        /** The strong examples lose the customer. */
        STRONG_LOSES,
        /** A trainee who should not win, wins. */
        WINS,
        /** The strong examples end no better than the weak ones. */
        NO_BETTER,
        /** Nobody got there, and there is no way there. */
        CLOSED
    }
}
