package twoears.authoring.format;

import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Place;

/**
 * One test of a scenario: a way to play it, and what is expected on the way and at the end.
 *
 * @param kind how good the replies are meant to be; empty where nothing follows from it
 * @param kindPlace where the kind stands, or else the name
 * @param seed decides all that the scenario leaves to chance
 */
public record Playtest(String name, Place place, Optional<Kind> kind, Place kindPlace, int seed, List<Move> moves,
        List<Expectation> expected) {
    public Playtest {
        moves = List.copyOf(moves);
        expected = List.copyOf(expected);
    }

    /** From best to worst. Each must score higher than the next in every dimension. */
    public enum Kind {
        EXEMPLARY,
        MIDDLING,
        HARMFUL
    }
}
