package twoears.core.scoring;

import java.util.Arrays;
import twoears.core.language.Span;
import twoears.core.scoring.Signal.Strength;

/** What the readers have seen in a reply so far. */
final class Sightings {
    private static final int FEW = 48;

    private final SignalKinds kinds;
    private Sighting[] seen = new Sighting[32];
    private int size;
    /** The groups of all that were seen. */
    private int groups;

    Sightings(SignalKinds kinds) {
        this.kinds = kinds;
    }

    void add(String name, Strength strength, Span span) {
        add(kinds.of(name), strength, span, "");
    }

    void add(String name, Strength strength, Span span, String about) {
        add(kinds.of(name), strength, span, about);
    }

    void add(SignalKind kind, Strength strength, Span span, String about) {
        if (size == seen.length) {
            seen = Arrays.copyOf(seen, size * 2);
        }
        seen[size++] = new Sighting(kind, strength, span, about);
        groups |= kind.groups();
    }

    int size() {
        return size;
    }

    Sighting get(int i) {
        return seen[i];
    }

    /** Whether any of these was seen; most of what is asked ends here. */
    boolean hasAny(SignalGroup group) {
        return (groups & group.bit) != 0;
    }

    boolean has(String name) {
        for (int i = 0; i < size; i++) {
            if (seen[i].kind().name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Forgets all of this name, which must be in no group: it only seemed to be there. */
    void drop(String name) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (!seen[i].kind().name().equals(name)) {
                seen[kept++] = seen[i];
            }
        }
        size = kept;
    }

    /** Into the order of the text. They come in a few runs that are in order, so that little is to be moved where they are few. */
    void sort() {
        if (size > FEW) {
            Arrays.sort(seen, 0, size);
            return;
        }
        for (int i = 1; i < size; i++) {
            Sighting moved = seen[i];
            int at = i;
            for (; at > 0 && seen[at - 1].compareTo(moved) > 0; at--) {
                seen[at] = seen[at - 1];
            }
            seen[at] = moved;
        }
    }
}
