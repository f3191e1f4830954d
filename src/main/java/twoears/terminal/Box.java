package twoears.terminal;

import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** A frame of thin lines in the middle of a canvas; on a small one it takes all of it, without lines. */
final class Box {
    private Box() {}

    /**
     * @param columns and {@code rows} wanted for what stands inside, above the screen's keys
     * @return the part for it, blank
     */
    static Canvas draw(Canvas canvas, String title, int columns, int rows, Commanded<?> screen) {
        int width = Math.min(canvas.columns(), columns + 6);
        int height = Math.min(canvas.rows(), rows + 6);
        if (canvas.columns() < 30 || canvas.rows() < 10) {
            clear(canvas);
            return aboveKeys(canvas, 0, screen);
        }
        Canvas box = canvas.part((canvas.columns() - width) / 2, (canvas.rows() - height) / 2, width, height);
        // Rows of the screen below are cleared from edge to edge: its stumps beside the box would only be noise.
        clear(canvas.part(0, (canvas.rows() - height) / 2, canvas.columns(), height));
        lines(box);
        box.put(2, 0, " " + Row.of(title, Style.TEXT).cut(width - 6).text() + " ", Style.STRONG);
        int air = height >= rows + 6 ? 1 : 0;
        return aboveKeys(box.part(3, 1 + air, width - 6, height - 2 - air), air, screen);
    }

    private static Canvas aboveKeys(Canvas inside, int air, Commanded<?> screen) {
        int last = inside.rows() - 1;
        Frame.footer(inside.part(0, last, inside.columns(), 1), screen);
        return inside.part(0, 0, inside.columns(), last - air);
    }

    static void clear(Canvas canvas) {
        for (int row = 0; row < canvas.rows(); row++) {
            canvas.fill(0, row, canvas.columns(), " ", Style.TEXT);
        }
    }

    private static void lines(Canvas box) {
        int right = box.columns() - 1;
        int bottom = box.rows() - 1;
        box.fill(0, 0, box.columns(), "─", Style.QUIET);
        box.fill(0, bottom, box.columns(), "─", Style.QUIET);
        for (int row = 1; row < bottom; row++) {
            box.put(0, row, "│", Style.QUIET);
            box.put(right, row, "│", Style.QUIET);
        }
        box.put(0, 0, "┌", Style.QUIET);
        box.put(right, 0, "┐", Style.QUIET);
        box.put(0, bottom, "└", Style.QUIET);
        box.put(right, bottom, "┘", Style.QUIET);
    }
}
