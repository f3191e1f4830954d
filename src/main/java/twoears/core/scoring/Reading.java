package twoears.core.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A reply as it was read: the acts in it, and nothing of what they are worth.
 *
 * @param signals in the order of the text
 * @param heard listen keys of the scenario whose phrases occur
 * @param told ids of facts that the reply states rightly
 * @param words number of words
 */
public record Reading(List<Signal> signals, Set<String> heard, Set<String> told, int words) {
    public Reading {
        signals = List.copyOf(signals);
        heard = sorted(heard);
        told = sorted(told);
    }

    private static Set<String> sorted(Set<String> names) {
        return names.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    boolean hasAny(Set<String> names) {
        for (Signal s : signals) {
            if (names.contains(s.name())) {
                return true;
            }
        }
        return false;
    }

    public boolean has(String signal) {
        for (Signal s : signals) {
            if (s.name().equals(signal)) {
                return true;
            }
        }
        return false;
    }
}
