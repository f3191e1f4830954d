package twoears.terminal.canvas;

import java.util.ArrayList;
import java.util.List;

/** One row of cells to be: runs side by side. What a screen shows is made of rows first, and drawn after. */
public record Row(List<Run> runs) {
    public static final Row BLANK = new Row(List.of());

    /** The sign that something was cut off. */
    public static final String MORE = "…";

    public Row {
        runs = List.copyOf(runs);
    }

    public static Row of(String text, Style style) {
        return new Row(List.of(new Run(text, style)));
    }

    public Row plus(String text, Style style) {
        return text.isEmpty() ? this : plus(of(text, style));
    }

    public Row plus(Row more) {
        var all = new ArrayList<>(runs);
        all.addAll(more.runs);
        return new Row(all);
    }

    public Row indented(int columns) {
        return columns <= 0 ? this : of(" ".repeat(columns), Style.TEXT).plus(this);
    }

    /** With blanks up to a width; longer rows stay as they are. */
    public Row padded(int width) {
        int missing = width - width();
        return missing <= 0 ? this : plus(" ".repeat(missing), Style.TEXT);
    }

    /** This row at the left edge and another at the right edge of a width; the left one gives way. */
    public Row spread(Row right, int width) {
        int room = width - right.width() - 1;
        return room < 1 ? right.cut(width) : cut(room).padded(room + 1).plus(right);
    }

    /** At most so wide, with a sign where something is missing. */
    public Row cut(int width) {
        if (width() <= width) {
            return this;
        }
        var kept = new ArrayList<Run>();
        int room = Math.max(0, width - 1);
        Style last = Style.QUIET;
        for (Run run : runs) {
            String text = fitting(run.text(), room);
            kept.add(new Run(text, run.style()));
            room -= Glyph.width(text);
            last = run.style();
            if (text.length() < run.text().length()) {
                break;
            }
        }
        kept.add(new Run(width > 0 ? MORE : "", last));
        return new Row(kept);
    }

    /** The same row as the present item of a list, over a whole width. */
    public Row selected(int width) {
        return new Row(cut(width).padded(width).runs.stream().map(r -> new Run(r.text(), r.style().asSelected())).toList());
    }

    public int width() {
        return runs.stream().mapToInt(Run::width).sum();
    }

    public String text() {
        var all = new StringBuilder();
        runs.forEach(r -> all.append(r.text()));
        return all.toString();
    }

    /** @return the column after it */
    public int draw(Canvas canvas, int column, int row) {
        int at = column;
        for (Run run : runs) {
            at = canvas.put(at, row, run.text(), run.style());
        }
        return at;
    }

    /** As much of a text as a number of cells holds. */
    private static String fitting(String text, int cells) {
        int used = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            used += Glyph.width(codePoint);
            if (used > cells) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return text.substring(0, i);
    }
}
