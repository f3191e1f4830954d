package twoears.authoring.story;

import java.util.TreeSet;
import java.util.function.Function;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Condition.Bound;
import twoears.core.scenario.Scenario;

/** Which values of a mood, or of the number of turns, a scenario can tell apart. */
final class Bounds {
    private static final int MOST = 100;

    private final Scenario scenario;

    Bounds(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * The cell of each value from 0 to beyond the highest bound; all are one cell where no condition asks.
     *
     * @param every the width of a cell where no bound comes sooner; 0 for none
     */
    <C extends Condition> int[] cells(Class<C> kind, Function<C, Bound> bound, int every) {
        var starts = new TreeSet<Integer>();
        Conditions.of(scenario).filter(kind::isInstance).map(kind::cast).map(bound).map(b -> b.atLeast() ? b.number() : b.number() + 1).forEach(starts::add);
        int[] cells = new int[Math.max(MOST, starts.isEmpty() ? 0 : starts.last()) + 2];
        boolean isAsked = !starts.isEmpty();
        for (int value = 1; value < cells.length; value++) {
            boolean isStart = starts.contains(value) || isAsked && every > 0 && value % every == 0;
            cells[value] = cells[value - 1] + (isStart ? 1 : 0);
        }
        return cells;
    }
}
