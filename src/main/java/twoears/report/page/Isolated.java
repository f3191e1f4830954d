package twoears.report.page;

import twoears.core.language.Shown;

/**
 * A stranger's text inside a sentence of ours: on one line, without what steers or hides, and set apart so that its direction of
 * writing stays its own. What sets it apart (Unicode's first strong isolate) can't come from the stranger: it is taken out before.
 */
public final class Isolated {
    static final char BEGIN = '\u2068';
    static final char END = '\u2069';

    private Isolated() {}

    public static String of(String text) {
        return BEGIN + Shown.line(text) + END;
    }

    /** The text without what sets parts of it apart. */
    static String plain(String text) {
        return text.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
    }
}
