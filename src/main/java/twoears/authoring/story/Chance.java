package twoears.authoring.story;

import java.util.LinkedHashSet;
import java.util.Random;
import java.util.Set;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Scenario;

/** Replies by chance, from a fixed seed, made of all that a scenario asks about. */
final class Chance {
    private static final long SEED = 20_011;

    /** One name in so many is taken. */
    private static final int SPARSENESS = 3;

    private final Random random = new Random(SEED);
    private final Set<String> signals = new LinkedHashSet<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Set<String> lookedUp = new LinkedHashSet<>();

    Chance(Scenario scenario) {
        Conditions.of(scenario).forEach(this::gather);
        signals.addAll(scenario.customer().persona().eased());
        signals.addAll(scenario.customer().persona().upset());
    }

    private void gather(Condition condition) {
        condition.match(
                c -> signals.addAll(c.signals()),
                c -> signals.addAll(c.signals()),
                c -> keys.addAll(c.keys()),
                c -> keys.addAll(c.keys()),
                c -> false,
                c -> false,
                c -> told.addAll(c.facts()),
                c -> lookedUp.addAll(c.facts()),
                c -> false,
                c -> false,
                c -> false,
                c -> false);
    }

    Act act() {
        Act.Tone[] tones = Act.Tone.values();
        return new Act(some(signals), some(keys), some(told), some(lookedUp), tones[random.nextInt(tones.length)]);
    }

    private Set<String> some(Set<String> names) {
        var some = new LinkedHashSet<>(names);
        some.removeIf(n -> random.nextInt(SPARSENESS) > 0);
        return some;
    }
}
