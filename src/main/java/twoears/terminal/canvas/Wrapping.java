package twoears.terminal.canvas;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into rows between words, by the cells each character takes; a word wider than a row is broken within. */
public final class Wrapping {
    private final int width;
    private final int[] characters;
    private final Style[] styles;
    private final List<Row> rows = new ArrayList<>();

    private Wrapping(List<Run> runs, int width) {
        this.width = Math.max(1, width);
        int size = runs.stream().mapToInt(r -> r.text().codePointCount(0, r.text().length())).sum();
        characters = new int[size];
        styles = new Style[size];
        int at = 0;
        for (Run run : runs) {
            for (int i = 0; i < run.text().length(); i += Character.charCount(characters[at - 1])) {
                int c = run.text().codePointAt(i);
                characters[at] = c;
                styles[at++] = run.style();
            }
        }
    }

    public static List<Row> of(String text, Style style, int width) {
        return of(List.of(new Run(text, style)), width);
    }

    public static List<Row> of(List<Run> runs, int width) {
        var wrapping = new Wrapping(runs, width);
        wrapping.wrap();
        return wrapping.rows;
    }

    private void wrap() {
        int start = 0;
        int blank = -1;
        int used = 0;
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == '\n') {
                add(start, i);
                start = i + 1;
                blank = -1;
                used = 0;
                continue;
            }
            used += Glyph.width(characters[i]);
            if (isBlank(characters[i])) {
                blank = i;
            }
            if (used > width && i > start) {
                boolean between = blank > start;
                int end = between ? blank : i;
                add(start, end);
                start = isBlank(characters[end]) ? end + 1 : end;
                blank = -1;
                used = widthOf(start, i + 1);
            }
        }
        add(start, characters.length);
    }

    private int widthOf(int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += Glyph.width(characters[i]);
        }
        return sum;
    }

    private void add(int from, int to) {
        int end = to;
        while (end > from && isBlank(characters[end - 1])) {
            end--;
        }
        var runs = new ArrayList<Run>();
        for (int i = from; i < end; ) {
            int stretch = i;
            while (stretch < end && styles[stretch].equals(styles[i])) {
                stretch++;
            }
            runs.add(new Run(new String(characters, i, stretch - i), styles[i]));
            i = stretch;
        }
        rows.add(new Row(runs));
    }

    private static boolean isBlank(int character) {
        return character == ' ' || character == '\t' || character == '\r';
    }
}
