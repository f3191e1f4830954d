package twoears.core.scenario;

import java.util.Map;

/**
 * What each dimension counts towards the overall score, in per cent: 10 to 40 each, 100 together.
 */
public record Weights(int empathy, int clarity, int honesty, int handling) {
    public static final Weights EVEN = new Weights(25, 25, 25, 25);

    public Weights {
        for (int weight : new int[] {empathy, clarity, honesty, handling}) {
            if (weight < 10 || weight > 40) {
                throw new IllegalArgumentException("a weight lies between 10 and 40, not " + weight);
            }
        }
        if (empathy + clarity + honesty + handling != 100) {
            throw new IllegalArgumentException("weights sum to 100");
        }
    }

    public int of(Dimension dimension) {
        return switch (dimension) {
            case EMPATHY -> empathy;
            case CLARITY -> clarity;
            case HONESTY -> honesty;
            case HANDLING -> handling;
        };
    }

    public Map<Dimension, Integer> asMap() {
        return Map.of(Dimension.EMPATHY, empathy, Dimension.CLARITY, clarity,
                Dimension.HONESTY, honesty, Dimension.HANDLING, handling);
    }
}
