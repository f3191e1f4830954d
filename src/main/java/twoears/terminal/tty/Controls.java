package twoears.terminal.tty;

import org.jspecify.annotations.Nullable;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.Key.Kind;

/** What the control characters stand for on a keyboard. */
final class Controls {
    private Controls() {}

    /** Null for what no key means. */
    static @Nullable Key key(int b, boolean alt) {
        return switch (b) {
            case 0x00 -> null;
            case 0x09 -> new Key(Kind.TAB, "", false, alt, false);
            case 0x0d -> new Key(Kind.ENTER, "", false, alt, false);
            // Where the first is Ctrl-Backspace, one letter is lost; the other way round it would be a word.
            case 0x08, 0x7f -> new Key(Kind.BACKSPACE, "", false, alt, false);
            case 0x1c, 0x1d, 0x1e, 0x1f -> ctrl((char) (b + 0x40), alt);
            default -> b < 0x1b ? ctrl((char) (b + 0x60), alt) : null;
        };
    }

    private static Key ctrl(char c, boolean alt) {
        return new Key(Kind.CHARACTER, String.valueOf(c), true, alt, false);
    }
}
