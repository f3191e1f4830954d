package twoears.terminal;

import java.util.Locale;
import twoears.core.language.Words;
import twoears.terminal.Filter.Kind;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** Choosing what the lobby lists, over it. */
record FilterScreen(LobbyScreen lobby, Kind kind) implements Commanded<FilterScreen.Do>, Over {
    private static final int WIDTH = 46;

    enum Do implements Command {
        CHANGE("Right Space"),
        CHANGE_BACK("Left"),
        UP("Up"),
        DOWN("Down Tab"),
        ALL("Backspace Del"),
        BACK("Enter Esc F2 Ctrl-F");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    @Override
    public Screen under() {
        return lobby;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new FilterScreen((LobbyScreen) screen, kind);
    }

    @Override
    public Words words() {
        return lobby.words();
    }

    @Override
    public String room() {
        return "filter";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case CHANGE -> turned(1);
            case CHANGE_BACK -> turned(-1);
            case UP -> to(-1);
            case DOWN -> to(1);
            case ALL -> new FilterScreen(lobby.filtered(Filter.ALL), kind);
            case BACK -> lobby;
        };
    }

    private FilterScreen turned(int by) {
        return new FilterScreen(lobby.filtered(lobby.filter().turned(kind, by, lobby.shelf().cards())), kind);
    }

    private FilterScreen to(int by) {
        return new FilterScreen(lobby, Kind.values()[Math.floorMod(kind.ordinal() + by, Kind.values().length)]);
    }

    @Override
    public void draw(Canvas canvas) {
        lobby.draw(canvas);
        Canvas inside = Box.draw(canvas, words().text("filter.title"), WIDTH, 5, this);
        int row = 0;
        for (Kind one : Kind.values()) {
            Row name = Row.of(one == kind ? "▸ " : "  ", Style.ACCENT.inBold())
                    .plus(words().text("filter." + one.name().toLowerCase(Locale.ROOT)), Style.QUIET).padded(14);
            String value = lobby.filter().shown(one, new Labels(words()));
            Row line = name.plus(one == kind ? "← " + value + " →" : "  " + value, Style.STRONG);
            (one == kind ? line.selected(inside.columns()) : line.cut(inside.columns())).draw(inside, 0, row++);
        }
        Row found = Row.of(words().text("filter.found", lobby.items().size()), Style.QUIET);
        found.draw(inside, 0, 4);
    }
}
