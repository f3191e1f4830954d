package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was added up on one dimension, the weightiest first; of equal ones, the one that came first. */
final class Addends {
    private Addend[] addends = new Addend[8];
    private double[] weights = new double[8];
    private int size;

    void add(Addend addend) {
        if (size == addends.length) {
            addends = Arrays.copyOf(addends, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        double weight = Math.abs(addend.raw());
        int at = size++;
        for (; at > 0 && weights[at - 1] < weight; at--) {
            addends[at] = addends[at - 1];
            weights[at] = weights[at - 1];
        }
        addends[at] = addend;
        weights[at] = weight;
    }

    /** The same words count once for praise and once for blame: the weightiest of what they show. */
    List<Addend> once() {
        List<Addend> kept = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            if (!addends[i].isAct() || !isTold(addends[i], kept)) {
                kept.add(addends[i]);
            }
        }
        return kept;
    }

    private static boolean isTold(Addend addend, List<Addend> kept) {
        for (int i = 0; i < kept.size(); i++) {
            Addend weightier = kept.get(i);
            if (weightier.isAct() && weightier.isGain() == addend.isGain() && weightier.span().overlaps(addend.span())) {
                return true;
            }
        }
        return false;
    }
}
