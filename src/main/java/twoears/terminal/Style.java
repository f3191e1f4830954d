package twoears.terminal;

/**
 * How a cell looks, by what it means; a theme gives each ink its colour in 256, 16 or no colours.
 *
 * @param marked underlined: evidence in a text, so that colour never stands alone
 * @param selected the present item of a list, in reverse
 */
public record Style(Ink ink, boolean bold, boolean marked, boolean selected) {
    public static final Style TEXT = of(Ink.TEXT);
    public static final Style QUIET = of(Ink.QUIET);
    public static final Style STRONG = TEXT.inBold();
    public static final Style ACCENT = of(Ink.ACCENT);

    public static Style of(Ink ink) {
        return new Style(ink, false, false, false);
    }

    public Style inBold() {
        return new Style(ink, true, marked, selected);
    }

    public Style asMarked() {
        return new Style(ink, bold, true, selected);
    }

    public Style asSelected() {
        return new Style(ink, bold, marked, true);
    }

    /** What a cell's colour stands for. */
    public enum Ink {
        TEXT,
        /** Frames, hints, times. */
        QUIET,
        /** Titles and the key hints' keys. */
        ACCENT,
        CUSTOMER,
        AGENT,
        GAIN,
        LOSS,
        WARNING,
        EMPATHY,
        CLARITY,
        HONESTY,
        HANDLING
    }
}
