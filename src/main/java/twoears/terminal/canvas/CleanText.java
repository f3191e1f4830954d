package twoears.terminal.canvas;

/**
 * Text from outside made fit to keep: no escape sequences and no controls but newlines, tabs as spaces, no overrides of
 * the reading direction, no halves of surrogate pairs, no towers of marks.
 */
public final class CleanText {
    private static final String TAB = "    ";
    /** Marks on one character; no writing system needs more. */
    private static final int MOST_MARKS = 8;

    private final String from;
    private final StringBuilder clean;
    private int marks;

    private CleanText(String from) {
        this.from = from;
        clean = new StringBuilder(from.length());
    }

    /** @param room UTF-16 code units that fit; what is more is cut off */
    public static String of(String text, int room) {
        String clean = isClean(text) ? text : new CleanText(text).all();
        if (clean.length() <= room) {
            return clean;
        }
        boolean cutsPair = room > 0 && Character.isHighSurrogate(clean.charAt(room - 1));
        return clean.substring(0, cutsPair ? room - 1 : room);
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (c < ' ' || c >= 0x7F && c < 0xA1 || c >= 0x2FF)) {
                return false;
            }
        }
        return true;
    }

    private String all() {
        for (int i = 0; i < from.length(); ) {
            int c = from.codePointAt(i);
            i = c == 0x1B ? afterEscape(i + 1) : i + Character.charCount(c);
            take(c, i);
        }
        return clean.toString();
    }

    private void take(int c, int next) {
        if (c == '\t') {
            clean.append(TAB);
        } else if (c == '\r' && (next >= from.length() || from.charAt(next) != '\n') || c == 0x2028 || c == 0x2029) {
            clean.append('\n');
        } else if (c == '\n' || isFit(c) && isMarkFit(c)) {
            clean.appendCodePoint(c);
        } else if (Character.getType(c) == Character.SURROGATE) {
            clean.append('\uFFFD');
        }
    }

    private static boolean isFit(int c) {
        boolean isOverride = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean isTag = c >= 0xE0000 && c <= 0xE007F;
        boolean isNothing = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        return !Character.isISOControl(c) && !isOverride && !isTag && !isNothing && Character.getType(c) != Character.SURROGATE;
    }

    private boolean isMarkFit(int c) {
        marks = c >= 0x300 && Glyph.width(c) == 0 ? marks + 1 : 0;
        return marks <= MOST_MARKS;
    }

    /** Where the text goes on after an escape sequence that begins behind its ESC. */
    private int afterEscape(int at) {
        if (at >= from.length()) {
            return at;
        }
        return switch (from.charAt(at)) {
            case '[' -> afterCsi(at + 1);
            case ']', 'P', '_', '^', 'X' -> afterString(at + 1);
            default -> at;
        };
    }

    private int afterCsi(int at) {
        int i = at;
        while (i < from.length() && from.charAt(i) >= 0x20 && from.charAt(i) < 0x40) {
            i++;
        }
        return i < from.length() && from.charAt(i) >= 0x40 && from.charAt(i) < 0x7F ? i + 1 : i;
    }

    /** A string that never ends is not one: then only its ESC goes. */
    private int afterString(int at) {
        for (int i = at; i < from.length(); i++) {
            char c = from.charAt(i);
            if (c == 0x07 || c == 0x9C) {
                return i + 1;
            }
            if (c == 0x1B) {
                return i + 1 < from.length() && from.charAt(i + 1) == '\\' ? i + 2 : i;
            }
        }
        return at;
    }
}
