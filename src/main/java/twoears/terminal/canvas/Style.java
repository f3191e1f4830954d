package twoears.terminal.canvas;

import org.jspecify.annotations.Nullable;

/**
 * How a cell looks, by what it means; a theme gives each ink its colour in 256, 16 or no colours.
 *
 * @param marked underlined: evidence in a text, so that colour never stands alone
 * @param selected the present item of a list, in reverse
 */
public record Style(Ink ink, boolean bold, boolean marked, boolean selected) {
    /** How many different styles there are. */
    public static final int COUNT = Ink.values().length * 8;

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

    /** A number for each style there can be, from 0 and below {@link #COUNT}. */
    public int number() {
        return ink.ordinal() * 8 + (bold ? 1 : 0) + (marked ? 2 : 0) + (selected ? 4 : 0);
    }

    // By hand: a record's own are put together at their first call, which the first frame would have to wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Style style && style.number() == number();
    }

    @Override
    public int hashCode() {
        return number();
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
