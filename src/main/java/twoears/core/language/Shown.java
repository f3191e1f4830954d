package twoears.core.language;

import java.util.List;

/**
 * A stranger's text made safe to show as running text: what steers a terminal, reverses the reading order or hides from
 * the eye becomes a middle dot, one a character. A scenario's own right-to-left marks and emoji joiners stay.
 */
public final class Shown {
    private static final char INSTEAD = '\u00b7';

    /** Marks stacked on one letter beyond this smear over the lines above (our judgement). */
    private static final int MOST_MARKS = 8;

    /** Below it every character is a defined one, and none but the controls steers or hides anything. */
    private static final int FIRST_UNDEFINED = 0x378;

    private Shown() {}

    /** The text on one line: a line break or tab becomes a space. */
    public static String line(String text) {
        var shown = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            marks = isMark(c) ? marks + 1 : 0;
            if (isBreak(c)) {
                shown.append(' ');
            } else if (isHarmful(c)) {
                shown.append(INSTEAD);
            } else if (marks <= MOST_MARKS) {
                shown.appendCodePoint(c);
            }
        }
        return shown.toString();
    }

    /** The text line by line, each safe to show; at least one. */
    public static List<String> lines(String text) {
        List<String> lines = text.lines().map(Shown::line).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Whether a character may not be written to a terminal as it is. */
    public static boolean isHarmful(int c) {
        if (c < FIRST_UNDEFINED) {
            return Character.isISOControl(c);
        }
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE007F || c >= 0xD800 && c <= 0xDFFF || !Character.isDefined(c);
    }

    private static boolean isBreak(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }
}
