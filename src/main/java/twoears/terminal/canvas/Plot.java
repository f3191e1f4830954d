package twoears.terminal.canvas;

import java.util.ArrayList;
import java.util.List;

/**
 * A small drawing of dots, two across and four down in each cell, and of signs on top of them. Values lie between 0
 * (the lowest row) and 100.
 */
public final class Plot {
    private static final int[][] DOTS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};
    private static final char BRAILLE = '\u2800';

    private final int columns;
    private final int rows;
    private final int[] dots;
    private final char[] signs;
    private final Style[] styles;

    public Plot(int columns, int rows) {
        this.columns = Math.max(1, columns);
        this.rows = Math.max(1, rows);
        dots = new int[this.columns * this.rows];
        signs = new char[dots.length];
        styles = new Style[dots.length];
        java.util.Arrays.fill(styles, Style.TEXT);
    }

    /** The column of a point among so many, spread over the whole width. */
    public int column(int point, int points) {
        return points <= 1 ? 0 : Math.round((columns - 1) * point / (points - 1f));
    }

    /**
     * A line through values.
     *
     * @param every 1 for an unbroken line, more for dots so far apart
     */
    public void line(List<Integer> values, int every, Style style) {
        int last = columns * 2 - 1;
        for (int x = 0; x <= last && values.size() > 1; x++) {
            float at = (values.size() - 1f) * x / last;
            int before = Math.min(values.size() - 2, (int) at);
            float value = values.get(before) + (values.get(before + 1) - values.get(before)) * (at - before);
            if (x % every == 0) {
                dot(x, Math.round((rows * 4 - 1) * (100 - value) / 100), style);
            }
        }
    }

    private void dot(int x, int y, Style style) {
        int cell = y / 4 * columns + x / 2;
        dots[cell] |= DOTS[y % 4][x % 2];
        styles[cell] = style;
    }

    public void signs(List<Integer> values, char sign, Style style) {
        for (int i = 0; i < values.size(); i++) {
            int row = Math.round((rows * 4 - 1) * (100 - values.get(i)) / 100f) / 4;
            int cell = row * columns + column(i, values.size());
            signs[cell] = sign;
            styles[cell] = style;
        }
    }

    public List<Row> rows() {
        var all = new ArrayList<Row>();
        for (int row = 0; row < rows; row++) {
            Row next = Row.BLANK;
            for (int cell = row * columns; cell < (row + 1) * columns; cell++) {
                char shown = signs[cell] != 0 ? signs[cell] : dots[cell] == 0 ? ' ' : (char) (BRAILLE + dots[cell]);
                next = next.plus(Character.toString(shown), styles[cell]);
            }
            all.add(next);
        }
        return all;
    }
}
