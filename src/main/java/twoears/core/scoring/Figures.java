package twoears.core.scoring;

/** Rounding as it is taught at school, halves away from zero, so that a sum done with a pocket calculator comes out the same. */
final class Figures {
    /** What binary fractions lose: 18.85 is stored as a little less. */
    private static final double DUST = 1e-7;

    private Figures() {}

    static double tenths(double figure) {
        return to(figure, 10);
    }

    static double hundredths(double figure) {
        return to(figure, 100);
    }

    static double thousandths(double figure) {
        return to(figure, 1000);
    }

    static int whole(double figure) {
        return (int) to(figure, 1);
    }

    private static double to(double figure, int parts) {
        return Math.signum(figure) * Math.floor(Math.abs(figure) * parts + 0.5 + DUST) / parts;
    }
}
