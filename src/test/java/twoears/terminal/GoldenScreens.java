package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;

/**
 * Holds screens to how they looked before: their characters, inks and attributes, in a text file for each size that a
 * person can read and a review can show. After a change that is meant, write them anew with {@code -Dgolden.update=true}.
 */
public final class GoldenScreens {
    private static final Path FOLDER = Path.of("src", "test", "resources", "twoears", "terminal", "golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final int[][] SIZES = {{80, 24}, {60, 20}, {200, 60}};
    /** One letter an ink, in the order of {@link Style.Ink}; a full stop is ordinary text. */
    private static final String INKS = ".qacgpmwelhd";

    private GoldenScreens() {}

    /** Compares a screen at all three sizes. */
    public static void assertLooksAsBefore(String name, Screen screen) {
        for (int[] size : SIZES) {
            assertLooksAsBefore(name + "-" + size[0] + "x" + size[1], drawn(screen, size[0], size[1]));
        }
    }

    public static Canvas drawn(Screen screen, int columns, int rows) {
        Canvas canvas = Canvas.blank(columns, rows);
        screen.draw(canvas);
        return canvas;
    }

    private static void assertLooksAsBefore(String name, Canvas canvas) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (UPDATE) {
                Files.createDirectories(FOLDER);
                Files.writeString(file, layers(canvas));
            }
            assertThat(file).as("to make it: ./run.sh test -Dgolden.update=true").exists();
            assertThat(layers(canvas)).as(file.toString()).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String layers(Canvas canvas) {
        var all = new StringBuilder(canvas.text());
        all.append("--- inks: q quiet, a accent, c customer, g agent, p gain, m loss, w warning, e l h d dimensions\n");
        layer(canvas, all, style -> INKS.charAt(style.ink().ordinal()));
        all.append("--- attributes: 1 bold, 2 marked, 4 selected, added up\n");
        layer(canvas, all, GoldenScreens::attributes);
        return all.append("--- cursor ").append(canvas.cursorColumn()).append(' ').append(canvas.cursorRow()).append('\n').toString();
    }

    private static char attributes(Style style) {
        int sum = (style.bold() ? 1 : 0) + (style.marked() ? 2 : 0) + (style.selected() ? 4 : 0);
        return sum == 0 ? '.' : (char) ('0' + sum);
    }

    private static void layer(Canvas canvas, StringBuilder all, Letter letter) {
        for (int row = 0; row < canvas.rows(); row++) {
            int end = all.length();
            for (int column = 0; column < canvas.columns(); column++) {
                char c = letter.of(canvas.styleAt(column, row));
                all.append(c);
                end = c == '.' ? end : all.length();
            }
            all.setLength(end);
            all.append('\n');
        }
    }

    private interface Letter {
        char of(Style style);
    }
}
