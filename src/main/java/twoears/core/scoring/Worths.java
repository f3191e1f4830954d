package twoears.core.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import twoears.core.scoring.Rubric.Rule;

/** What a rubric says of each signal, found with one look at its name. */
final class Worths {
    private static final Worth NOTHING = new Worth(0, new Rule[0], false, false);

    final Rubric rubric;
    private final Map<String, Worth> worths = new HashMap<>();

    /**
     * What is said of one signal.
     *
     * @param number its own among all that the rubric speaks of, from 1
     * @param voids whether nothing that was well said beside it counts
     * @param isCritical whether it is a critical failure where it is strong
     */
    record Worth(int number, Rule[] rules, boolean voids, boolean isCritical) {}

    Worths(Rubric rubric) {
        this.rubric = rubric;
        Set<String> names = new HashSet<>(rubric.rules().keySet());
        names.addAll(rubric.failures().voids());
        names.addAll(rubric.failures().critical());
        for (String name : names) {
            worths.put(name, new Worth(worths.size() + 1, rubric.of(name).toArray(new Rule[0]), rubric.failures().voids().contains(name),
                    rubric.failures().critical().contains(name)));
        }
    }

    Worth of(String signal) {
        return worths.getOrDefault(signal, NOTHING);
    }

    /** One more than the highest number. */
    int size() {
        return worths.size() + 1;
    }
}
