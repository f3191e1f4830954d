package twoears.terminal;

import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** What stands around every screen: a title above, the keys below, thin rules between where there is room. */
final class Frame {
    private static final int ROWS_FOR_RULES = 12;
    private static final int ROWS_FOR_TITLE = 4;

    private Frame() {}

    /** @return the part between, with a margin at both sides */
    static Canvas draw(Canvas canvas, Row title, Row aside, Commanded<?> screen) {
        int margin = margin(canvas.columns());
        int width = canvas.columns() - 2 * margin;
        int top = 0;
        if (canvas.rows() >= ROWS_FOR_TITLE) {
            title.spread(aside, width).draw(canvas, margin, 0);
            top = 1;
        }
        int bottom = canvas.rows() - 1;
        footer(canvas.part(margin, bottom, width, 1), screen);
        if (canvas.rows() >= ROWS_FOR_RULES) {
            rule(canvas, 1);
            rule(canvas, bottom - 1);
            top = 2;
            bottom--;
        }
        return canvas.part(margin, top, width, bottom - top);
    }

    static void rule(Canvas canvas, int row) {
        canvas.fill(0, row, canvas.columns(), "─", Style.QUIET);
    }

    static int margin(int columns) {
        return columns >= 70 ? 2 : columns >= 40 ? 1 : 0;
    }

    /** The help's hint is the last thing to vanish: the others give way to it. */
    static void footer(Canvas row, Commanded<?> screen) {
        String key = screen.takesText() ? "F1" : "?";
        Row last = Row.of(key, Style.ACCENT.inBold());
        if (row.columns() >= 12) {
            last = last.plus(" " + screen.words().text("hint.help"), Style.QUIET);
        }
        int room = row.columns() - last.width();
        Row shown = Row.BLANK;
        for (Screen.KeyHint hint : screen.hints()) {
            Row next = shown.plus(hint.key(), Style.ACCENT).plus(" " + hint.does(), Style.QUIET).plus("   ", Style.QUIET);
            if (next.width() > room) {
                break;
            }
            shown = next;
        }
        shown.draw(row, 0, 0);
        last.draw(row, Math.max(0, room), 0);
    }
}
