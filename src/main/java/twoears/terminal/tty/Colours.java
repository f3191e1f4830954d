package twoears.terminal.tty;

import com.googlecode.lanterna.TextColor;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import twoears.terminal.canvas.Style.Ink;

/** How many colours a terminal has, and which of them an ink takes. */
enum Colours {
    NONE,
    SIXTEEN,
    PALETTE;

    private static final String[] MONOCHROME = {"vt100", "vt102", "vt220", "vt52", "dumb", "mono"};
    private static final String[] RICH = {"256color", "direct", "kitty", "alacritty", "foot", "ghostty", "wezterm", "contour"};

    private final Map<Ink, TextColor> inks = new EnumMap<>(Ink.class);

    /** A colour for the foreground; {@link TextColor.ANSI#DEFAULT} for the terminal's own. */
    TextColor of(Ink ink) {
        return inks.computeIfAbsent(ink, this::choose);
    }

    private TextColor choose(Ink ink) {
        return switch (this) {
            case NONE -> TextColor.ANSI.DEFAULT;
            case SIXTEEN -> sixteen(ink);
            case PALETTE -> ink == Ink.TEXT ? TextColor.ANSI.DEFAULT : new TextColor.Indexed(palette(ink));
        };
    }

    /**
     * Each stands out from black and from white with a contrast of at least 4 to 1: there is no asking which of the two
     * the background is.
     */
    static int palette(Ink ink) {
        return switch (ink) {
            case TEXT -> 7;
            case QUIET -> 243;
            case ACCENT -> 30;
            case CUSTOMER -> 131;
            case AGENT -> 63;
            case GAIN -> 28;
            case LOSS -> 161;
            case WARNING -> 130;
            case EMPATHY -> 133;
            case CLARITY -> 31;
            case HONESTY -> 64;
            case HANDLING -> 98;
        };
    }

    /** Of the sixteen, yellow and white vanish on a light background, blue and the greys on a dark one. */
    private static TextColor sixteen(Ink ink) {
        return switch (ink) {
            case TEXT, QUIET, HANDLING -> TextColor.ANSI.DEFAULT;
            case ACCENT, AGENT, CLARITY -> TextColor.ANSI.CYAN;
            case CUSTOMER, WARNING, EMPATHY -> TextColor.ANSI.MAGENTA;
            case GAIN, HONESTY -> TextColor.ANSI.GREEN;
            case LOSS -> TextColor.ANSI.RED;
        };
    }

    /** From the environment: what https://no-color.org asks for, then what the terminal calls itself. */
    static Colours in(Map<String, String> environment) {
        String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
        if (!environment.getOrDefault("NO_COLOR", "").isEmpty() || isAny(term, MONOCHROME) || term.endsWith("-m")) {
            return NONE;
        }
        String promise = environment.getOrDefault("COLORTERM", "");
        return !promise.isEmpty() || isAny(term, RICH) ? PALETTE : SIXTEEN;
    }

    private static boolean isAny(String term, String[] names) {
        for (String name : names) {
            if (term.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
