package twoears.terminal.canvas;

/** A stretch of text in one style. */
public record Run(String text, Style style) {
    int width() {
        return Glyph.width(text);
    }
}
