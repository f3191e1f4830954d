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

    /** A figure in digits; what has two decimals, as all that is measured has, takes no more than a look. */
    static double read(String digits) {
        int point = digits.length() - 3;
        if (point < 1 || point > 12 || digits.charAt(point) != '.') {
            return Double.parseDouble(digits);
        }
        long hundredths = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return Double.parseDouble(digits);
            }
            hundredths = i == point ? hundredths : 10 * hundredths + (c - '0');
        }
        return hundredths / 100.0;
    }

    static int whole(double figure) {
        return (int) to(figure, 1);
    }

    private static double to(double figure, int parts) {
        return Math.signum(figure) * Math.floor(Math.abs(figure) * parts + 0.5 + DUST) / parts;
    }
}
