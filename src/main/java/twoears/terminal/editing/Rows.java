package twoears.terminal.editing;

import java.util.Arrays;
import twoears.terminal.canvas.Glyph;

/**
 * A text cut into rows: at line ends, and softly after the last space that fits. The last column stays free for the
 * cursor and for the space a row was cut after.
 */
final class Rows {
    private final String text;
    private final int columns;
    private int[] starts = new int[16];
    private int count;

    private Rows(String text, int columns) {
        this.text = text;
        this.columns = columns;
    }

    static Rows of(String text, int columns) {
        var rows = new Rows(text, columns);
        rows.cut(Math.max(1, columns - 1));
        return rows;
    }

    private void cut(int room) {
        add(0);
        int width = 0;
        int spaceEnd = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int next = isAlone(i) ? i + 1 : Steps.after(text, i);
            if (c == '\n') {
                add(next);
                width = 0;
                spaceEnd = next;
            } else {
                int cells = isAlone(i) ? 1 : Glyph.width(text, i, next);
                boolean isHanging = c == ' ' && cells == 1 && width == room;
                if (width + cells > room && width > 0 && !isHanging) {
                    int start = spaceEnd > starts[count - 1] ? spaceEnd : i;
                    add(start);
                    width = Glyph.width(text, start, i);
                }
                width += cells;
                spaceEnd = c == ' ' ? next : spaceEnd;
            }
            i = next;
        }
    }

    /** The usual case, cheaply: a character of one cell that nothing can join. */
    private boolean isAlone(int i) {
        return text.charAt(i) < 0x7F && (i + 1 == text.length() || text.charAt(i + 1) < 0xAD);
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = start;
    }

    int columns() {
        return columns;
    }

    int count() {
        return count;
    }

    int start(int row) {
        return starts[row];
    }

    /** The last place of a row where the cursor still shows in it. */
    int end(int row) {
        if (row == count - 1) {
            return text.length();
        }
        return text.charAt(starts[row + 1] - 1) == '\n' ? starts[row + 1] - 1 : Steps.before(text, starts[row + 1]);
    }

    String text(int row) {
        int end = row == count - 1 ? text.length() : starts[row + 1];
        return text.substring(starts[row], end > starts[row] && text.charAt(end - 1) == '\n' ? end - 1 : end);
    }

    int rowOf(int position) {
        int found = Arrays.binarySearch(starts, 0, count, position);
        return found >= 0 ? found : -found - 2;
    }

    int columnOf(int position) {
        return Glyph.width(text, starts[rowOf(position)], position);
    }

    /** The place in a row that is nearest to a column. */
    int at(int row, int column) {
        int end = end(row);
        int place = starts[row];
        int width = 0;
        while (place < end) {
            int next = Steps.after(text, place);
            width += Glyph.width(text, place, next);
            if (width > column) {
                break;
            }
            place = next;
        }
        return Math.min(place, end);
    }
}
