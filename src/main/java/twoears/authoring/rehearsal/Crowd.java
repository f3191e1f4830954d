package twoears.authoring.rehearsal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;

/**
 * What came of all conversations with one kind of trainee.
 *
 * @param outcomes how many ended how; each outcome is there
 * @param endless how many did not end
 * @param overall the overall scores, 0 to 100; empty when nothing was said
 * @param scores the scores by dimension, where one applied
 * @param mood at the opening and after each turn, as long as anybody is still talking
 */
public record Crowd(Trainee trainee, int conversations, Map<Outcome, Integer> outcomes, int endless, Optional<Spread> overall,
        Map<Dimension, Spread> scores, Spread turns, List<MoodAt> mood) {
    public Crowd {
        outcomes = Collections.unmodifiableMap(new EnumMap<>(outcomes));
        var ordered = new EnumMap<Dimension, Spread>(Dimension.class);
        ordered.putAll(scores);
        scores = Collections.unmodifiableMap(ordered);
        mood = List.copyOf(mood);
    }

    /**
     * How the customers feel after a turn.
     *
     * @param turn 0 is the opening
     * @param talking conversations that got so far
     */
    public record MoodAt(int turn, int talking, Spread calm, Spread trust) {}

    /** The outcome in the middle, when they are put in order; empty when none ended. */
    Optional<Outcome> usual() {
        int ended = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        int before = 0;
        for (Outcome outcome : Outcome.values()) {
            before += outcomes.get(outcome);
            if (ended > 0 && before * 2 >= ended) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }
}
