package twoears.core.scoring;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import twoears.core.scenario.Dimension;

/**
 * What a reply, or a whole conversation, was found to be worth.
 *
 * @param scores 0 to 100 each; a dimension that did not apply is absent
 * @param overall weighted mean of those that apply, 0 to 100, after floors and critical failures
 * @param evidence every point earned or lost, in the order of the text
 * @param critical names of the signals that are critical failures; empty as a rule
 */
public record Scorecard(Map<Dimension, Integer> scores, int overall, List<Evidence> evidence, List<String> critical) {
    public Scorecard {
        var ordered = new EnumMap<Dimension, Integer>(Dimension.class);
        ordered.putAll(scores);
        scores = Collections.unmodifiableMap(ordered);
        evidence = List.copyOf(evidence);
        critical = List.copyOf(critical);
    }

    public OptionalInt of(Dimension dimension) {
        Integer score = scores.get(dimension);
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    public boolean isCritical() {
        return !critical.isEmpty();
    }

    public List<Evidence> evidenceFor(Dimension dimension) {
        return evidence.stream().filter(e -> e.dimension() == dimension).toList();
    }
}
