package twoears.core.scoring;

import java.util.List;
import twoears.core.scenario.Dimension;

/**
 * How one dimension's score comes about. What is earned shrinks as it nears 100, and what is lost as it nears 0; where
 * that leaves the score is then moved away from the base, by the same factor for every point, so that the shown points
 * and the base add up to the score.
 *
 * @param earned and {@code lost}: points together before they shrink, both 0 or more
 * @param earnedShare and {@code lostShare}: what is left of each such point
 * @param stretch what the points left are multiplied by
 * @param gain and {@code loss}: what each point earned, each point lost is multiplied by in all; three decimals, so that
 *     the sum can be done again with the figures that are shown
 */
record Sum(Dimension dimension, double base, List<Addend> addends, double earned, double lost, double earnedShare, double lostShare,
        double stretch, double gain, double loss) {

    /** @param most how many times a small distance from the base is stretched; 1 leaves it */
    static Sum of(Dimension dimension, double base, List<Addend> addends, double most) {
        double earned = addends.stream().mapToDouble(a -> Math.max(0, a.raw())).sum();
        double lost = addends.stream().mapToDouble(a -> Math.max(0, -a.raw())).sum();
        double up = share(earned, 100 - base);
        double down = share(lost, base);
        double net = earned * up - lost * down;
        double stretch = stretch(Math.abs(net), net < 0 ? base : 100 - base, most);
        return new Sum(dimension, base, List.copyOf(addends), earned, lost, up, down, stretch, thousandths(up * stretch), thousandths(down * stretch));
    }

    /** The share of {@code points} that is left when there is room for {@code room}. */
    private static double share(double points, double room) {
        return points <= 0 ? 1 : room * (1 - StrictMath.exp(-points / room)) / points;
    }

    /** {@code most} near the base, falling to 1 where there is no room left: the order of any two scores stays. */
    private static double stretch(double net, double room, double most) {
        return most * room / (room + (most - 1) * net);
    }

    /** What an addend comes to on the dimension's scale. */
    double points(Addend addend) {
        return addend.raw() * (addend.isGain() ? gain : loss);
    }

    private static double thousandths(double factor) {
        return Math.rint(factor * 1000) / 1000;
    }
}
