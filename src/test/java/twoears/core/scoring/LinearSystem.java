package twoears.core.scoring;

/** Solves {@code a x = b} by elimination with pivots. */
final class LinearSystem {
    private LinearSystem() {}

    /** Uses up both. */
    static double[] solved(double[][] a, double[] b) {
        for (int column = 0; column < b.length; column++) {
            pivot(a, b, column);
            for (int row = column + 1; row < b.length; row++) {
                double factor = a[row][column] / a[column][column];
                for (int c = column; factor != 0 && c < b.length; c++) {
                    a[row][c] -= factor * a[column][c];
                }
                b[row] -= factor * b[column];
            }
        }
        double[] x = new double[b.length];
        for (int row = b.length - 1; row >= 0; row--) {
            double sum = b[row];
            for (int c = row + 1; c < b.length; c++) {
                sum -= a[row][c] * x[c];
            }
            x[row] = sum / a[row][row];
        }
        return x;
    }

    /** Brings the row with the largest figure in this column to its place. */
    private static void pivot(double[][] a, double[] b, int column) {
        int best = column;
        for (int row = column + 1; row < b.length; row++) {
            best = Math.abs(a[row][column]) > Math.abs(a[best][column]) ? row : best;
        }
        double[] row = a[column];
        a[column] = a[best];
        a[best] = row;
        double value = b[column];
        b[column] = b[best];
        b[best] = value;
    }
}
