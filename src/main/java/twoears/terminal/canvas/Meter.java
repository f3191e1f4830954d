package twoears.terminal.canvas;

import java.util.OptionalInt;
import twoears.terminal.canvas.Style.Ink;

/** Numbers from 0 to 100 as bars, and moves as arrows: a sign always stands beside the colour. */
public final class Meter {
    private Meter() {}

    /** A heavy line for what is there and a thin one for what is missing. */
    public static Row bar(int value, int width, Style style) {
        int filled = Math.round(Math.max(0, Math.min(100, value)) * width / 100f);
        return Row.of("━".repeat(filled), style).plus("─".repeat(width - filled), Style.QUIET);
    }

    public static Row number(OptionalInt value, Style style) {
        return Row.of(padded(value.isPresent() ? Integer.toString(value.getAsInt()) : "–", 3), style);
    }

    /** "▲ 6", "▼ 12" or a quiet dot, always as wide. */
    public static Row move(int by) {
        String digits = Integer.toString(Math.abs(by));
        return by == 0 ? Row.of("·   ", Style.QUIET)
                : Row.of((by > 0 ? "▲ " : "▼ ") + (digits + " ").substring(0, Math.max(2, digits.length())), moved(by));
    }

    /** The arrow alone. */
    public static Row arrow(int by) {
        return by == 0 ? Row.of("·", Style.QUIET) : Row.of(by > 0 ? "▲" : "▼", moved(by));
    }

    private static Style moved(int by) {
        return Style.of(by > 0 ? Ink.GAIN : Ink.LOSS);
    }

    private static String padded(String number, int width) {
        return " ".repeat(Math.max(0, width - number.length())) + number;
    }
}
