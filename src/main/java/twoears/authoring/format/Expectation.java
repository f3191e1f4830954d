package twoears.authoring.format;

import twoears.authoring.diagnosis.Place;
import twoears.core.scenario.Condition.Bound;

/** One thing that a test expects, and where its file says so. */
public sealed interface Expectation {
    Place place();

    /** @param name the text, or the name of the step, signal or other part that is meant */
    record Named(What what, String name, Place place) implements Expectation {}

    record Measured(Figure figure, Bound bound, Place place) implements Expectation {}

    /** What is expected by name. */
    enum What {
        /** The customer's words hold this text. */
        SAYS,
        STEP,
        ENDING,
        OUTCOME,
        SIGNAL,
        NO_SIGNAL,
        HEARD,
        NOT_HEARD,
        TOLD,
        REVEALED,
        VISITED,
        NOT_VISITED
    }

    /** What is expected within bounds. */
    enum Figure {
        CALM,
        TRUST,
        TURNS,
        EMPATHY,
        CLARITY,
        HONESTY,
        HANDLING,
        OVERALL
    }
}
