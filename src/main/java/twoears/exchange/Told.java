package twoears.exchange;

import java.nio.file.Path;
import twoears.core.language.Shown;

/** A stranger's words within a sentence of ours. */
final class Told {
    private static final int LONGEST = 60;

    private Told() {}

    /** Safe to show, and cut to what fits in a sentence. */
    static String name(String text) {
        boolean isLong = text.codePointCount(0, text.length()) > LONGEST;
        return Shown.line(isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text);
    }

    static String path(Path path) {
        return Shown.line(path.toString());
    }

    /** Whether a text holds nothing that steers a terminal, turns the reading order or hides. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f && !isPlainBeyondAscii(text.codePointAt(i))) {
                return false;
            }
            i += Character.isHighSurrogate(c) ? 1 : 0;
        }
        return true;
    }

    private static boolean isPlainBeyondAscii(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
