package twoears.terminal.tty;

import org.jspecify.annotations.Nullable;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.Key.Kind;

/**
 * What complete escape sequences mean, in the spellings of xterm, VTE, kitty, rxvt, the Linux console and what copies
 * them. Null for all that is not a key: cursor reports, focus, mouse, answers to questions that nobody asked.
 */
final class Sequences {
    private static final int SHIFT = 1;
    private static final int ALT = 2;
    private static final int CTRL = 4;

    private Sequences() {}

    static @Nullable Key ss3(String modifier, char last) {
        int held = modifier.isEmpty() ? 0 : held(modifier);
        return switch (last) {
            case 'M' -> key(Kind.ENTER, held);
            case 'a', 'b', 'c', 'd' -> arrow(Character.toUpperCase(last), CTRL);
            case 'R' -> function(3, held);
            default -> letter(last, held);
        };
    }

    static @Nullable Key csi(String parameters, char last) {
        if (!isAllWithin(parameters, ';')) {
            return null;
        }
        String[] given = parameters.split(";", -1);
        return switch (last) {
            case '~' -> tilde(given, 0);
            case '^' -> tilde(given, CTRL);
            case 'u' -> unicode(number(given[0]), given.length > 1 ? given[1] : "");
            case 'a', 'b', 'c', 'd' -> arrow(Character.toUpperCase(last), SHIFT);
            // F3 comes as SS3 R; with parameters it can't be told from a cursor report, which anyone can forge.
            case 'R' -> null;
            default -> given.length > 2 ? null : letter(last, given.length == 2 ? held(given[1]) : 0);
        };
    }

    private static @Nullable Key letter(char last, int held) {
        return switch (last) {
            case 'A', 'B', 'C', 'D' -> arrow(last, held);
            case 'H' -> key(Kind.HOME, held);
            case 'F' -> key(Kind.END, held);
            case 'Z' -> key(Kind.BACK_TAB, held);
            case 'P', 'Q', 'S' -> function(last - 'P' + 1, held);
            default -> null;
        };
    }

    private static Key arrow(char letter, int held) {
        return key(switch (letter) {
            case 'A' -> Kind.UP;
            case 'B' -> Kind.DOWN;
            case 'C' -> Kind.RIGHT;
            default -> Kind.LEFT;
        }, held);
    }

    private static @Nullable Key tilde(String[] given, int also) {
        int code = number(given[0]);
        int held = also | (given.length > 1 ? held(given[1]) : 0);
        return switch (code) {
            case 1, 7 -> key(Kind.HOME, held);
            case 2 -> key(Kind.INSERT, held);
            case 3 -> key(Kind.DELETE, held);
            case 4, 8 -> key(Kind.END, held);
            case 5 -> key(Kind.PAGE_UP, held);
            case 6 -> key(Kind.PAGE_DOWN, held);
            case 11, 12, 13, 14, 15 -> function(code - 10, held);
            case 17, 18, 19, 20, 21 -> function(code - 11, held);
            case 23, 24 -> function(code - 12, held);
            case 27 -> given.length == 3 ? unicode(number(given[2]), given[1]) : null;
            default -> null;
        };
    }

    /** A key given by its character, as terminals do when a modifier has no spelling of its own. */
    private static @Nullable Key unicode(int code, String modifier) {
        if (modifier.endsWith(":3")) {
            return null;
        }
        int held = modifier.isEmpty() ? 0 : held(modifier);
        return switch (code) {
            case 9 -> key((held & SHIFT) == 0 ? Kind.TAB : Kind.BACK_TAB, held);
            // With Shift it is a new line, as it is with Alt.
            case 13 -> key(Kind.ENTER, (held & SHIFT) == 0 ? held : held | ALT);
            case 27 -> key(Kind.ESCAPE, held);
            case 127 -> key(Kind.BACKSPACE, held);
            default -> character(code, held);
        };
    }

    private static @Nullable Key character(int code, int held) {
        boolean isPrivate = code >= 0xE000 && code <= 0xF8FF;
        if (code < ' ' || isPrivate || code >= 0x7f && code < 0xA0 || !Character.isDefined(code)) {
            return null;
        }
        String typed = Character.toString((held & SHIFT) == 0 ? code : Character.toUpperCase(code));
        return new Key(Kind.CHARACTER, typed, (held & CTRL) != 0, (held & ALT) != 0, false);
    }

    private static Key function(int number, int held) {
        return new Key(Kind.FUNCTION, String.valueOf(number), (held & CTRL) != 0, (held & ALT) != 0, (held & SHIFT) != 0);
    }

    private static Key key(Kind kind, int held) {
        return new Key(kind, "", (held & CTRL) != 0, (held & ALT) != 0, (held & SHIFT) != 0);
    }

    /** Terminals count from 1, and may add the kind of event after a colon. */
    private static int held(String modifier) {
        int colon = modifier.indexOf(':');
        return Math.max(0, number(colon < 0 ? modifier : modifier.substring(0, colon)) - 1) & (SHIFT | ALT | CTRL);
    }

    /** 0 for what is no number or far too large. */
    private static int number(String digits) {
        if (digits.isEmpty() || digits.length() > 7 || !isAllWithin(digits, '9')) {
            return 0;
        }
        return Integer.parseInt(digits);
    }

    private static boolean isAllWithin(String text, char highest) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > highest) {
                return false;
            }
        }
        return true;
    }
}
