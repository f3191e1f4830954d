package twoears.core.scoring;

import java.util.List;
import twoears.core.scenario.Dimension;

/**
 * How one dimension's score comes about. What is earned shrinks as it nears 100, and what is lost as it nears 0; where
 * that leaves the score is then moved away from the base, by the same factor for every point, so that the shown points
 * and the base add up to the score. Every figure is rounded before it is used, so that the sum can be done again with
 * the figures that are shown.
 *
 * @param most how many times a small distance from the base is stretched
 * @param earned and {@code lost}: points together before they shrink, both 0 or more
 * @param earnedShare and {@code lostShare}: what is left of each such point; three decimals
 * @param net what is left together, above 0 or below; two decimals
 * @param stretch what the points left are multiplied by; three decimals
 */
public record Sum(Dimension dimension, double base, double most, List<Addend> addends, double earned, double lost, double earnedShare,
        double lostShare, double net, double stretch) {

    static Sum of(Dimension dimension, double base, List<Addend> addends, double most) {
        double earned = 0;
        double lost = 0;
        for (Addend addend : addends) {
            earned += Math.max(0, addend.raw());
            lost += Math.max(0, -addend.raw());
        }
        return of(dimension, base, addends, Figures.hundredths(earned), Figures.hundredths(lost), most);
    }

    private static Sum of(Dimension dimension, double base, List<Addend> addends, double earned, double lost, double most) {
        double up = Figures.thousandths(share(earned, 100 - base));
        double down = Figures.thousandths(share(lost, base));
        double net = Figures.hundredths(earned * up - lost * down);
        double stretch = Figures.thousandths(stretch(Math.abs(net), net < 0 ? base : 100 - base, most));
        return new Sum(dimension, base, most, List.copyOf(addends), earned, lost, up, down, net, stretch);
    }

    /** The share of {@code points} that is left when there is room for {@code room}. */
    private static double share(double points, double room) {
        return points <= 0 ? 1 : room * (1 - StrictMath.exp(-points / room)) / points;
    }

    /** {@code most} near the base, falling to 1 where there is no room left: the order of any two scores stays. */
    private static double stretch(double net, double room, double most) {
        return most * room / (room + (most - 1) * net);
    }

    /** How far the score can move: up to 100, or down to 0. */
    public double room() {
        return net < 0 ? base : 100 - base;
    }

    /** What each point earned is multiplied by in all; three decimals. */
    public double gain() {
        return Figures.thousandths(earnedShare * stretch);
    }

    /** What each point lost is multiplied by in all; three decimals. */
    public double loss() {
        return Figures.thousandths(lostShare * stretch);
    }

    /** What an addend comes to on the dimension's scale. */
    public double points(Addend addend) {
        return addend.raw() * (addend.isGain() ? gain() : loss());
    }

    /** Whether an addend is too small for a line of its own and is told with the others of its kind. */
    public boolean isFolded(Addend addend) {
        return isFolded(addend, points(addend));
    }

    /** @param points what the addend comes to */
    static boolean isFolded(Addend addend, double points) {
        return addend.tone() && Math.abs(points) < Tone.LITTLE;
    }
}
