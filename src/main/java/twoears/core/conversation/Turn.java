package twoears.core.conversation;

import java.time.Instant;
import java.util.Optional;
import twoears.core.scenario.Mood;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Scorecard;

/**
 * One reply in its place: what the customer had said stands in {@code before}, what they say to it in {@code after}.
 *
 * @param number from 1
 * @param choice number of the choice picked, from 0; empty when the reply was typed
 */
public record Turn(int number, Point before, String reply, Optional<Integer> choice, Judgement judgement, Point after,
        Instant at) {
    public Scorecard scorecard() {
        return judgement.scorecard();
    }

    public int calmMoved() {
        return after.mood().calm() - before.mood().calm();
    }

    public int trustMoved() {
        return after.mood().trust() - before.mood().trust();
    }

    public Mood moodAfter() {
        return after.mood();
    }
}
