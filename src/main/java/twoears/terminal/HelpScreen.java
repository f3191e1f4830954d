package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.KeyName;

/** Every key of a screen, over it. */
record HelpScreen(Screen under, Words words, int top) implements Commanded<HelpScreen.Do>, Over {
    enum Do implements Command {
        BACK("Esc Enter q"),
        UP("Up"),
        DOWN("Down");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static HelpScreen over(Screen screen, Words words) {
        return screen instanceof HelpScreen help ? help : new HelpScreen(screen, words, 0);
    }

    @Override
    public HelpScreen withUnder(Screen screen) {
        return new HelpScreen(screen, words, top);
    }

    @Override
    public String room() {
        return "help";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    /** The key that opened the help closes it, too. */
    @Override
    public Screen press(Key key, World world) {
        boolean again = key.isTyped("?") || KeyName.isOneOf(HELP, key);
        return again ? under : Commanded.super.press(key, world);
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case BACK -> under;
            case UP -> new HelpScreen(under, words, Math.max(0, top - 1));
            case DOWN -> new HelpScreen(under, words, Math.min(Math.max(0, rows().size() - 1), top + 1));
        };
    }

    @Override
    public Screen quit(World world) {
        return under.press(Key.ctrl("q"), world);
    }

    @Override
    public void draw(Canvas canvas) {
        under.draw(canvas);
        List<Row> rows = rows();
        Canvas inside = Box.draw(canvas, words.text("help.title"), Math.max(Block.width(rows), 24), rows.size(), this);
        Block.draw(rows, Math.min(top, Math.max(0, rows.size() - inside.rows())), inside);
    }

    private List<Row> rows() {
        List<KeyHint> hints = under.keys();
        int width = hints.stream().mapToInt(h -> Glyph.width(h.key())).max().orElse(0);
        var rows = new ArrayList<Row>();
        for (KeyHint hint : hints) {
            rows.add(Row.of(hint.key(), Style.ACCENT).padded(width + 3).plus(hint.does(), Style.TEXT));
        }
        return rows;
    }
}
