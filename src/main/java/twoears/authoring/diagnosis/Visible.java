package twoears.authoring.diagnosis;

/**
 * Text from a stranger made safe to show: whatever steers a terminal or hides from the eye is written out as an escape.
 */
public final class Visible {
    /** Names longer than this are cut in a sentence (our judgement). */
    private static final int LONGEST_NAME = 100;

    private Visible() {}

    /** The whole text, each dangerous character as {@code \x1b} or {@code \u202e}. */
    public static String of(String text) {
        var shown = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** As {@link #of}, cut to what fits in a sentence. */
    public static String name(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= LONGEST_NAME ? of(text) : of(text.substring(0, text.offsetByCodePoints(0, LONGEST_NAME))) + "…";
    }

    private static void append(StringBuilder shown, int c) {
        if (!isHidden(c)) {
            shown.appendCodePoint(c);
        } else if (c <= 0xff) {
            shown.append("\\x").append(hex(c, 2));
        } else if (c <= 0xffff) {
            shown.append("\\u").append(hex(c, 4));
        } else {
            shown.append("\\U").append(hex(c, 8));
        }
    }

    private static boolean isHidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static String hex(int c, int digits) {
        String hex = Integer.toHexString(c);
        return "0".repeat(Math.max(0, digits - hex.length())) + hex;
    }
}
