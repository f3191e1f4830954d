package twoears.core.scoring;

import java.util.List;
import twoears.core.scenario.Weights;

/**
 * All that a reply's scores were reckoned from.
 *
 * @param sums one for each dimension that applies, in their order
 */
public record Working(List<Sum> sums, Weights weights, Scorecard scorecard) {
    /** A dimension below this holds the overall score down to {@link #HELD}. */
    public static final int FLOOR = Summing.FLOOR;

    public static final int HELD = Summing.HELD;

    /** What a reply with a critical failure is worth at most. */
    public static final int FAILED = Summing.FAILED;

    public Working {
        sums = List.copyOf(sums);
    }
}
