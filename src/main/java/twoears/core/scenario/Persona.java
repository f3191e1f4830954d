package twoears.core.scenario;

import java.util.Map;
import java.util.Set;

/**
 * A kind of customer: how they take things, whatever the case.
 *
 * @param id file name without its ending
 * @param name label that a trainee reads, such as "the worrier"
 * @param about one line about this person
 * @param eased names of signals that calm this person more than others
 * @param upset names of signals that upset this person more than others
 * @param knows how much of the trade and its words this person knows
 * @param lines stock lines by their use ({@code hangs-up}, {@code thanks}, {@code silence}), in the scenario's language
 */
public record Persona(String id, String name, String about, Temper temper, Set<Need> needs, Knows knows, Mood mood,
        Set<String> eased, Set<String> upset, Map<String, Wordings> lines) {
    public static final Persona PLAIN = new Persona("plain", "", "", Temper.EVEN, Set.of(), Knows.SOME, Mood.NEUTRAL, Set.of(), Set.of(), Map.of());

    public Persona {
        needs = Ordered.set(needs);
        eased = Ordered.set(eased);
        upset = Ordered.set(upset);
        lines = Ordered.map(lines);
    }

    /** How fast calm is lost and found again. */
    public record Temper(Pace falls, Pace recovers) {
        public static final Temper EVEN = new Temper(Pace.NORMAL, Pace.NORMAL);
    }

    public enum Pace {
        SLOW(0.6),
        NORMAL(1.0),
        FAST(1.5);

        private final double factor;

        Pace(double factor) {
            this.factor = factor;
        }

        /** What a move of the mood is multiplied by (our judgement). */
        public double factor() {
            return factor;
        }
    }

    /** How this person wants to be talked to. */
    public enum Need {
        BRIEF,
        THOROUGH,
        WARM,
        FACTUAL
    }

    /** How much of the trade somebody knows: a novice, somebody who has heard of it, an expert. */
    public enum Knows {
        LITTLE,
        SOME,
        MUCH
    }
}
