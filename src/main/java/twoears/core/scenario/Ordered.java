package twoears.core.scenario;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Copies that keep the author's order. The JDK's {@code Set.copyOf} and {@code Map.copyOf} iterate in an order that
 * changes from one start to the next, and the same play must read the same everywhere.
 */
final class Ordered {
    private Ordered() {}

    static <T> Set<T> set(Collection<T> items) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }

    static <K, V> Map<K, V> map(Map<K, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
