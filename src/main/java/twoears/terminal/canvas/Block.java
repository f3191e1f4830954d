package twoears.terminal.canvas;

import java.util.ArrayList;
import java.util.List;

/** What can be done with several rows. */
public final class Block {
    private Block() {}

    public static List<Row> indented(List<Row> rows, int columns) {
        return rows.stream().map(r -> r.indented(columns)).toList();
    }

    /** With a sign in front of each row, such as a line at the margin. */
    public static List<Row> behind(Row sign, List<Row> rows) {
        return rows.stream().map(sign::plus).toList();
    }

    /** Two blocks side by side; the shorter one ends in blanks. */
    public static List<Row> beside(List<Row> left, int leftWidth, Row between, List<Row> right) {
        var all = new ArrayList<Row>();
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            Row first = i < left.size() ? left.get(i).cut(leftWidth) : Row.BLANK;
            all.add(first.padded(leftWidth).plus(between).plus(i < right.size() ? right.get(i) : Row.BLANK));
        }
        return all;
    }

    public static int width(List<Row> rows) {
        return rows.stream().mapToInt(Row::width).max().orElse(0);
    }

    /** Draws from a row on, as many as there is room for. */
    public static void draw(List<Row> rows, int from, Canvas canvas) {
        for (int i = 0; i < canvas.rows() && from + i < rows.size(); i++) {
            if (from + i >= 0) {
                rows.get(from + i).cut(canvas.columns()).draw(canvas, 0, i);
            }
        }
    }
}
