package twoears.core.scoring;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * What was made of a scenario's own texts, kept as long as the scenario is played: reading them anew with every reply
 * would take longer than the reply. The values must not hold their keys.
 */
final class Kept<K, V> {
    private final Map<K, V> made = new WeakHashMap<>();

    synchronized V of(K key, Function<K, V> make) {
        return made.computeIfAbsent(key, make);
    }
}
