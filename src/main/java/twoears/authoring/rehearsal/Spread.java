package twoears.authoring.rehearsal;

import java.util.Collection;
import java.util.List;

/** How numbers lie: half of them between {@code quarter} and {@code threeQuarters}. */
public record Spread(int low, int quarter, int middle, int threeQuarters, int high) {
    static final Spread NONE = new Spread(0, 0, 0, 0, 0);

    static Spread of(Collection<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        return sorted.isEmpty() ? NONE : new Spread(at(sorted, 0), at(sorted, 1), at(sorted, 2), at(sorted, 3), at(sorted, 4));
    }

    private static int at(List<Integer> sorted, int quarters) {
        return sorted.get((int) Math.round((sorted.size() - 1) * quarters / 4.0));
    }
}
