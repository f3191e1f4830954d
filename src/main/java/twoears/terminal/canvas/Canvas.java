package twoears.terminal.canvas;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A grid of cells to draw on, columns and rows from 0. Whatever lies outside is cut off, so a screen need not ask
 * before it draws. Text is made harmless here: controls, bidirectional overrides and what a terminal can't show in one
 * or two cells never get through.
 */
public final class Canvas {
    private final Grid grid;
    private final int left;
    private final int top;
    private final int columns;
    private final int rows;

    private Canvas(Grid grid, int left, int top, int columns, int rows) {
        this.grid = grid;
        this.left = left;
        this.top = top;
        this.columns = Math.max(0, columns);
        this.rows = Math.max(0, rows);
    }

    public static Canvas blank(int columns, int rows) {
        return new Canvas(new Grid(Math.max(1, columns), Math.max(1, rows)), 0, 0, columns, rows);
    }

    public int columns() {
        return columns;
    }

    public int rows() {
        return rows;
    }

    /** A part of this canvas with columns and rows of its own, from 0; what is outside of this one is cut off. */
    public Canvas part(int column, int row, int width, int height) {
        int from = Math.max(0, Math.min(columns, column));
        int above = Math.max(0, Math.min(rows, row));
        return new Canvas(grid, left + from, top + above, Math.min(width, columns - from), Math.min(height, rows - above));
    }

    /**
     * Writes a text in one row, cut off at the right edge.
     *
     * @return the column after it
     */
    public int put(int column, int row, String text, Style style) {
        int at = column;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            char shown = Glyph.shown(codePoint);
            int width = Glyph.width(codePoint);
            if (width == 0) {
                compose(at - 1, row, codePoint);
                continue;
            }
            if (at + width <= columns && at >= 0 && row >= 0 && row < rows) {
                grid.set(left + at, top + row, shown, style, width);
            }
            at += width;
        }
        return at;
    }

    /** A cell holds one character: a mark joins the one before it where the two have a common form, else it is left out. */
    private void compose(int column, int row, int mark) {
        if (column < 0 || column >= columns || row < 0 || row >= rows) {
            return;
        }
        String both = Normalizer.normalize(charAt(column, row) + Character.toString(mark), Normalizer.Form.NFC);
        if (both.length() == 1 && Glyph.width(both) == 1) {
            grid.chars[grid.at(left + column, top + row)] = Glyph.shown(both.charAt(0));
        }
    }

    public void fill(int column, int row, int width, String character, Style style) {
        put(column, row, character.repeat(Math.max(0, Math.min(width, columns - column))), style);
    }

    /** Shows the cursor at a cell; without a call it is hidden. */
    public void cursor(int column, int row) {
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            grid.cursorColumn = left + column;
            grid.cursorRow = top + row;
        }
    }

    /** What is drawn, for the terminal and for tests; the pad cell behind a wide character holds {@code '\0'}. */
    public char charAt(int column, int row) {
        return grid.chars[grid.at(left + column, top + row)];
    }

    public Style styleAt(int column, int row) {
        return grid.styles[grid.at(left + column, top + row)];
    }

    /** Whether a cell shows what it shows on another canvas of the same size. */
    public boolean isSameAt(int column, int row, Canvas other) {
        return charAt(column, row) == other.charAt(column, row) && styleAt(column, row) == other.styleAt(column, row);
    }

    /** Column of the cursor on the whole canvas; -1 when it is hidden. */
    public int cursorColumn() {
        return grid.cursorColumn;
    }

    public int cursorRow() {
        return grid.cursorRow;
    }

    /** The rows as text without trailing blanks. */
    public String text() {
        var all = new StringBuilder();
        for (int row = 0; row < rows; row++) {
            var line = new StringBuilder();
            for (int column = 0; column < columns; column++) {
                char c = charAt(column, row);
                if (c != '\0') {
                    line.append(c);
                }
            }
            all.append(line.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }

    private static final class Grid {
        private final int width;
        private final char[] chars;
        private final Style[] styles;
        private int cursorColumn = -1;
        private int cursorRow = -1;

        Grid(int width, int height) {
            this.width = width;
            chars = new char[width * height];
            styles = new Style[width * height];
            Arrays.fill(chars, ' ');
            Arrays.fill(styles, Style.TEXT);
        }

        void set(int column, int row, char shown, Style style, int cells) {
            int at = at(column, row);
            freeHalves(at, column, cells);
            chars[at] = shown;
            styles[at] = style;
            if (cells == 2) {
                chars[at + 1] = '\0';
                styles[at + 1] = style;
            }
        }

        int at(int column, int row) {
            return row * width + column;
        }

        /** Half of a wide character that is written over leaves a blank. */
        private void freeHalves(int at, int column, int cells) {
            if (chars[at] == '\0') {
                chars[at - 1] = ' ';
            }
            if (column + cells < width && chars[at + cells] == '\0') {
                chars[at + cells] = ' ';
            }
        }
    }
}
