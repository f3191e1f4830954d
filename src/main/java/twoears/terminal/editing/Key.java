package twoears.terminal.editing;

/**
 * One thing a person did on the keyboard.
 *
 * @param text the character, the number of a function key ("1" for F1) or, for {@link Kind#PASTE}, all that was pasted;
 *     empty for other kinds
 */
public record Key(Kind kind, String text, boolean ctrl, boolean alt, boolean shift) {
    public enum Kind {
        CHARACTER,
        /** A whole paste at once: never a command, and never sends anything by itself. */
        PASTE,
        ENTER,
        ESCAPE,
        TAB,
        BACK_TAB,
        BACKSPACE,
        DELETE,
        INSERT,
        UP,
        DOWN,
        LEFT,
        RIGHT,
        HOME,
        END,
        PAGE_UP,
        PAGE_DOWN,
        FUNCTION
    }

    public static Key of(Kind kind) {
        return new Key(kind, "", false, false, false);
    }

    public static Key typed(String character) {
        return new Key(Kind.CHARACTER, character, false, false, false);
    }

    /** Control and a letter, given in lower case. */
    public static Key ctrl(String letter) {
        return new Key(Kind.CHARACTER, letter, true, false, false);
    }

    public static Key alt(String character) {
        return new Key(Kind.CHARACTER, character, false, true, false);
    }

    /** @param number 1 for F1 */
    public static Key function(int number) {
        return new Key(Kind.FUNCTION, Integer.toString(number), false, false, false);
    }

    public static Key pasted(String text) {
        return new Key(Kind.PASTE, text, false, false, false);
    }

    public boolean is(Kind other) {
        return kind == other && !ctrl && !alt;
    }

    public boolean isCtrl(String letter) {
        return kind == Kind.CHARACTER && ctrl && !alt && text.equals(letter);
    }

    /** A character typed without Ctrl or Alt. */
    public boolean isTyped(String character) {
        return is(Kind.CHARACTER) && text.equals(character);
    }
}
