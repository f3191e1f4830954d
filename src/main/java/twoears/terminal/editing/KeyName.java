package twoears.terminal.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Keys as they are written in hints: "Ctrl-F", "Alt-Enter", "F1", "PgUp", "?". */
public final class KeyName {
    private KeyName() {}

    /** @param keys names with blanks between */
    public static boolean isOneOf(String keys, Key key) {
        String name = of(key);
        return !name.isEmpty() && Arrays.asList(keys.split(" ")).contains(name);
    }

    /** A paste has no name: it is never a command. */
    static String of(Key key) {
        String base = base(key);
        if (base.isEmpty()) {
            return "";
        }
        boolean shows = key.shift() && key.kind() != Key.Kind.CHARACTER && key.kind() != Key.Kind.BACK_TAB;
        return (key.ctrl() ? "Ctrl-" : "") + (key.alt() ? "Alt-" : "") + (shows ? "Shift-" : "") + base;
    }

    private static String base(Key key) {
        return switch (key.kind()) {
            case CHARACTER -> key.text().equals(" ") ? "Space" : key.ctrl() || key.alt() ? key.text().toUpperCase(Locale.ROOT) : key.text();
            case FUNCTION -> "F" + key.text();
            case ENTER -> "Enter";
            case ESCAPE -> "Esc";
            case TAB -> "Tab";
            case BACK_TAB -> "Shift-Tab";
            case BACKSPACE -> "Backspace";
            case DELETE -> "Del";
            case INSERT -> "Ins";
            case UP -> "Up";
            case DOWN -> "Down";
            case LEFT -> "Left";
            case RIGHT -> "Right";
            case HOME -> "Home";
            case END -> "End";
            case PAGE_UP -> "PgUp";
            case PAGE_DOWN -> "PgDn";
            case PASTE -> "";
        };
    }

    /** The same names for reading, with arrows for arrows. */
    public static String shown(String keys) {
        return String.join(" ", Arrays.stream(keys.split(" ")).map(KeyName::drawn).toList());
    }

    private static String drawn(String name) {
        return switch (name) {
            case "Up" -> "↑";
            case "Down" -> "↓";
            case "Left" -> "←";
            case "Right" -> "→";
            default -> name;
        };
    }

    /** The key with a name; the opposite of {@link #of}. */
    public static Key parse(String name) {
        boolean ctrl = name.startsWith("Ctrl-");
        String rest = ctrl ? name.substring(5) : name;
        boolean alt = rest.startsWith("Alt-");
        rest = alt ? rest.substring(4) : rest;
        for (Key.Kind kind : Key.Kind.values()) {
            Key key = new Key(kind, "", ctrl, alt, false);
            if (kind != Key.Kind.CHARACTER && kind != Key.Kind.FUNCTION && of(key).equals(name)) {
                return key;
            }
        }
        if (rest.matches("F\\d+")) {
            return new Key(Key.Kind.FUNCTION, rest.substring(1), ctrl, alt, false);
        }
        String text = rest.equals("Space") ? " " : ctrl || alt ? rest.toLowerCase(Locale.ROOT) : rest;
        return new Key(Key.Kind.CHARACTER, text, ctrl, alt, false);
    }

    static List<Key> parseAll(String keys) {
        return Arrays.stream(keys.split(" ")).map(KeyName::parse).toList();
    }
}
