package twoears.core.scoring;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of texts lately: many replies are judged to the same customer's words and the same facts, one after the
 * other, and reading those takes as long as reading the reply. All is forgotten when there is too much of it. Nobody waits
 * for another thread's reading; two may make the same at once.
 */
final class Recent<K, V> {
    private static final int MOST = 512;

    private final Map<K, V> made = new ConcurrentHashMap<>();

    /** @param make always gives the same for the same key */
    V of(K key, Function<K, V> make) {
        V known = made.get(key);
        if (known != null) {
            return known;
        }
        V fresh = make.apply(key);
        if (made.size() >= MOST) {
            made.clear();
        }
        made.put(key, fresh);
        return fresh;
    }
}
