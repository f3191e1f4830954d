package twoears.terminal.editing;

import twoears.terminal.canvas.Glyph;

/**
 * Places in a text where a cursor may stand: between characters as a person sees them (a letter with its marks, an emoji
 * of several code points), at words, at lines. Own rules rather than the JDK's, whose answer depends on its version.
 */
final class Steps {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Steps() {}

    static int after(String text, int at) {
        if (at >= text.length()) {
            return text.length();
        }
        int next = at + Character.charCount(text.codePointAt(at));
        return whole(text, next);
    }

    static int before(String text, int at) {
        int start = at;
        while (start > 0) {
            start -= Character.charCount(text.codePointBefore(start));
            if (!isInside(text, start)) {
                return start;
            }
        }
        return 0;
    }

    /** The place itself, or the next one where a cursor may stand. */
    static int whole(String text, int at) {
        int place = at;
        while (isInside(text, place)) {
            place += Character.charCount(text.codePointAt(place));
        }
        return place;
    }

    /** Whether a place is within a character: before a mark that belongs to what precedes, or amid a surrogate pair. */
    private static boolean isInside(String text, int at) {
        if (at <= 0 || at >= text.length() || text.charAt(at - 1) == '\n') {
            return false;
        }
        boolean isPair = Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
        return isPair || text.charAt(at) >= 0x00AD && Glyph.width(text.codePointAt(at)) == 0
                || text.charAt(at - 1) == ZERO_WIDTH_JOINER && isPicture(text.codePointAt(at));
    }

    private static boolean isPicture(int c) {
        return c >= 0x2600 && c <= 0x27BF || c >= 0x1F000 && c <= 0x1FAFF;
    }

    static int wordBefore(String text, int at) {
        int place = at;
        while (place > 0 && !isWord(text, before(text, place))) {
            place = before(text, place);
        }
        while (place > 0 && isWord(text, before(text, place))) {
            place = before(text, place);
        }
        return place;
    }

    static int wordAfter(String text, int at) {
        int place = at;
        while (place < text.length() && !isWord(text, place)) {
            place = after(text, place);
        }
        while (place < text.length() && isWord(text, place)) {
            place = after(text, place);
        }
        return place;
    }

    private static boolean isWord(String text, int at) {
        int c = text.codePointAt(at);
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '_';
    }

    static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }
}
