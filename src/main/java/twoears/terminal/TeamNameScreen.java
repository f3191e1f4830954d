package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.language.Words;
import twoears.core.league.Cup.Team;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Wrapping;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.TextField;

/** Which team to play for, over what is left to play. */
record TeamNameScreen(CupScreen cup, TextField name) implements Commanded<TeamNameScreen.Do>, Over {
    private static final int WIDTH = 60;

    enum Do implements Command {
        DONE("Enter"),
        UP("Up"),
        DOWN("Down"),
        BACK("Esc");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static TeamNameScreen over(CupScreen cup) {
        return new TeamNameScreen(cup, TextField.empty(40).with(cup.team().orElse("")));
    }

    @Override
    public Screen under() {
        return cup;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new TeamNameScreen((CupScreen) screen, name);
    }

    @Override
    public Words words() {
        return cup.words();
    }

    @Override
    public String room() {
        return "team-name";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean takesText() {
        return !name.isEmpty();
    }

    /** Whether one may play for it is told when a case begins: until then nothing is decided. */
    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case DONE -> cup.in(Optional.of(name.text().strip()).filter(n -> !n.isEmpty()));
            case UP -> turned(-1);
            case DOWN -> turned(1);
            case BACK -> cup;
        };
    }

    @Override
    public boolean isOpen(Do command) {
        return command != Do.UP && command != Do.DOWN || !open().isEmpty();
    }

    /** From one open team to another, and from the last to none. */
    private Screen turned(int by) {
        var possible = new ArrayList<>(List.of(""));
        possible.addAll(open());
        int next = Math.floorMod(Math.max(0, possible.indexOf(name.text())) + by, possible.size());
        return new TeamNameScreen(cup, name.with(possible.get(next)));
    }

    private List<String> open() {
        return cup.cup().teams().stream().filter(t -> t.members().isEmpty()).map(Team::name).toList();
    }

    @Override
    public List<KeyHint> typing() {
        return Editing.searching(words().of("terminal"), "name");
    }

    @Override
    public Screen other(Key key, World world) {
        TextField typed = name.press(key);
        return typed.equals(name) ? this : new TeamNameScreen(cup, typed);
    }

    @Override
    public void draw(Canvas canvas) {
        cup.draw(canvas);
        int width = Math.max(10, Math.min(WIDTH, canvas.columns() - 8));
        var about = new ArrayList<Row>(Wrapping.of(words().text("team-name.about"), Style.QUIET, width));
        String open = String.join(", ", open());
        if (!open.isEmpty()) {
            about.addAll(Wrapping.of(words().text("team-name.open", open), Style.TEXT, width));
        }
        Canvas inside = Box.draw(canvas, words().text("team-name.title"), WIDTH, about.size() + 2, this);
        Block.draw(about, 0, inside.part(0, 0, inside.columns(), Math.max(0, inside.rows() - 2)));
        name.draw(inside, 0, inside.rows() - 1, inside.columns());
    }
}
