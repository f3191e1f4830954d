package twoears.terminal;

/** A stretch of text in one style. */
record Run(String text, Style style) {
    int width() {
        return Glyph.width(text);
    }
}
