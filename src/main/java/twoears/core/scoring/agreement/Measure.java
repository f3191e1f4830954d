package twoears.core.scoring.agreement;

import java.util.Optional;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorecard;

/** What a reply is rated on, 0 to 100 each. */
public enum Measure {
    EMPATHY,
    CLARITY,
    HONESTY,
    HANDLING,
    OVERALL;

    /** Empty where the dimension does not apply. */
    public Optional<Integer> of(Scorecard card) {
        return dimension().isEmpty() ? Optional.of(card.overall()) : dimension().map(d -> card.scores().get(d));
    }

    /** Empty for the whole. */
    public Optional<Dimension> dimension() {
        return this == OVERALL ? Optional.empty() : Optional.of(Dimension.valueOf(name()));
    }
}
