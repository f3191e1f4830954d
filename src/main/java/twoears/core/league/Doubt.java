package twoears.core.league;

import java.util.Locale;
import java.util.Optional;

/**
 * What is not as somebody says it is.
 *
 * @param turn of the attempt, from 1; 0 where it is about the whole
 * @param claimed what is said, and {@code found} what it comes to; empty where the kind says it all
 */
public record Doubt(Kind kind, int turn, String claimed, String found) {
    static Optional<Doubt> of(Kind kind, int turn, String claimed, String found) {
        return Optional.of(new Doubt(kind, turn, claimed, found));
    }

    static Optional<Doubt> of(Kind kind, String claimed, String found) {
        return of(kind, 0, claimed, found);
    }

    /** What kind of thing. */
    public enum Kind {
        /** The cup has no such case, or has another version of it. */
        NO_CASE,
        OTHER_SCENARIO,
        /** Scored by another rubric than the one that verifies. */
        OTHER_RUBRIC,
        OTHER_SEED,
        /** Not played as an exam. */
        NO_EXAM,
        /** Replies were found in another way than this bracket allows, or the cup has no such bracket. */
        BRACKET,
        /** More attempts than the cup allows. */
        NUMBER,
        /** Begun before the cup or after it. */
        WINDOW,
        /** In the future of the machine that verifies. */
        FUTURE,
        /** Before what went before it. */
        BACKWARDS,
        TEAM,
        /** It can't be done at that place: there is no such fact, the conversation is over. */
        IMPOSSIBLE,
        /** What was said is not what that choice says. */
        CHOICE,
        SCORE,
        DIMENSION,
        MOOD,
        STEP,
        /** The whole does not come to it. */
        TOTAL,
        /** It did not end that way, or not after so many turns. */
        OUTCOME;

        /** As keys of texts are written. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
