package twoears.terminal.editing;

import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Style;

/**
 * One line being typed; the cursor stands at its end.
 *
 * @param longest in UTF-16 code units; what goes beyond is left out
 */
public record TextField(String text, int longest) {
    public static TextField empty(int longest) {
        return new TextField("", longest);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    public TextField with(String other) {
        return new TextField(other, longest);
    }

    /** This field when the key is not for typing. */
    public TextField press(Key key) {
        if (key.kind() == Key.Kind.PASTE && key.text().length() > longest) {
            // Not meant for one line, and its beginning would only be in the way of what is typed next.
            return this;
        } else if (key.is(Key.Kind.CHARACTER) || key.kind() == Key.Kind.PASTE) {
            return with(cut(text + key.text().replaceAll("\\s+", " ")));
        } else if (key.is(Key.Kind.BACKSPACE)) {
            return text.isEmpty() ? this : with(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
        } else if (key.isCtrl("w")) {
            return with(text.stripTrailing().replaceAll("\\S+$", ""));
        } else if (key.isCtrl("u")) {
            return with("");
        }
        return this;
    }

    private String cut(String typed) {
        if (typed.length() <= longest) {
            return typed;
        }
        int end = Character.isHighSurrogate(typed.charAt(longest - 1)) ? longest - 1 : longest;
        return typed.substring(0, end);
    }

    /** Shows the end of the text when it is longer than the room. */
    public void draw(Canvas canvas, int column, int row, int width) {
        int from = 0;
        while (from < text.length() && Glyph.width(text.substring(from)) > width - 1) {
            from = text.offsetByCodePoints(from, 1);
        }
        int end = canvas.put(column, row, text.substring(from), Style.TEXT);
        canvas.cursor(end, row);
    }
}
