package twoears.terminal.canvas;

/** What one character takes on the screen; the terminal's cells hold one UTF-16 code unit each. */
public final class Glyph {
    private static final char UNKNOWN = '\u00b7';

    private Glyph() {}

    /** The character to draw for a code point: itself, or a middle dot where the terminal could be harmed or confused. */
    static char shown(int codePoint) {
        if (codePoint >= ' ' && codePoint < 0x7F) {
            return (char) codePoint;
        }
        if (codePoint == '\t' || codePoint == '\n') {
            return ' ';
        }
        return isUnknown(codePoint) ? UNKNOWN : (char) codePoint;
    }

    /** 0, 1 or 2 cells. */
    public static int width(int codePoint) {
        if (codePoint < 0xAD) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isJoining(codePoint)) {
            return 0;
        }
        return isWide(codePoint) && !isUnknown(codePoint) ? 2 : 1;
    }

    public static int width(String text) {
        return width(text, 0, text.length());
    }

    public static int width(String text, int from, int to) {
        int width = 0;
        for (int i = from; i < to; ) {
            int codePoint = text.codePointAt(i);
            width += width(codePoint);
            i += Character.charCount(codePoint);
        }
        return width;
    }

    private static boolean isUnknown(int c) {
        return c > Character.MAX_VALUE || Character.isISOControl(c) || isBidiControl(c) || c >= 0xFFF0 || isOfUnsureWidth(c)
                || Character.getType(c) == Character.SURROGATE || !Character.isDefined(c);
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    /** Line and paragraph separators, and letters that the screen layer and terminals count differently. */
    private static boolean isOfUnsureWidth(int c) {
        return c == 0x2028 || c == 0x2029 || c >= 0x1160 && c <= 0x11FF || c == 0x303F || c >= 0xD7B0 && c <= 0xD7FF
                || c >= 0x2F00 && c <= 0x2FFF || c >= 0x3100 && c <= 0x312F || c >= 0x3190 && c <= 0x31EF || c >= 0x3300 && c <= 0x33FF
                || c >= 0x4DC0 && c <= 0x4DFF || c >= 0xA000 && c <= 0xA4CF || c >= 0xA960 && c <= 0xA97F || c >= 0xFE50 && c <= 0xFE6F
                || c >= 0xFE10 && c <= 0xFE1F || c >= 0xFFE0;
    }

    private static boolean isJoining(int c) {
        return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x00AD || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60);
    }
}
