package twoears.core.scoring.agreement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one rater thinks of one reply.
 *
 * @param scores 0 to 100 each; what was not rated is left out
 * @param behaviours whether the reply does what a signal of that name stands for; what was not rated is left out
 */
public record Rating(String rater, Map<Measure, Integer> scores, Map<String, Boolean> behaviours) {
    public Rating {
        var ordered = new EnumMap<Measure, Integer>(Measure.class);
        ordered.putAll(scores);
        scores = Collections.unmodifiableMap(ordered);
        behaviours = Collections.unmodifiableMap(new TreeMap<>(behaviours));
    }
}
