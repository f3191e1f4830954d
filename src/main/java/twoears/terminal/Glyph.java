package twoears.terminal;

/** What one character takes on the screen; the terminal's cells hold one UTF-16 code unit each. */
final class Glyph {
    private static final char UNKNOWN = '\u00b7';

    private Glyph() {}

    /** The character to draw for a code point: itself, or a middle dot where the terminal could be harmed or confused. */
    static char shown(int codePoint) {
        if (codePoint == '\t' || codePoint == '\n') {
            return ' ';
        }
        return Character.isISOControl(codePoint) || codePoint > Character.MAX_VALUE || isBidiControl(codePoint)
                        || Character.getType(codePoint) == Character.SURROGATE || !Character.isDefined(codePoint)
                ? UNKNOWN
                : (char) codePoint;
    }

    /** 0, 1 or 2 cells. */
    static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isJoining(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    static int width(String text) {
        return text.codePoints().map(Glyph::width).sum();
    }

    private static boolean isBidiControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C;
    }

    private static boolean isJoining(int c) {
        return c == 0x200B || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF || c >= 0xFE00 && c <= 0xFE0F
                || c == 0x00AD || c >= 0xE0000 && c <= 0xE0FFF;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && (c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6);
    }
}
