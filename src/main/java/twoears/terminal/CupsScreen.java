package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Phase;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/**
 * The cups that are at hand, the next to end first.
 *
 * @param words those of the league's screens
 * @param faults one sentence each, of cups that can't be read
 * @param selected number of the cup that is selected, from 0
 */
record CupsScreen(Words words, List<Cup> cups, List<Phase> phases, List<String> faults, int selected) implements Commanded<CupsScreen.Do> {
    enum Do implements Command {
        OPEN("Enter"),
        BOARD("b"),
        UP("Up"),
        DOWN("Down"),
        BACK("Esc q");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    CupsScreen {
        cups = List.copyOf(cups);
        phases = List.copyOf(phases);
        faults = List.copyOf(faults);
    }

    static CupsScreen open(Words terminal, World world) {
        List<Cup> cups = world.league().cups().all();
        List<Phase> phases = cups.stream().map(c -> Phase.of(c, world.clock().instant())).toList();
        return new CupsScreen(terminal.of(Entrance.LEAGUE), cups, phases, world.league().cups().faults(), 0);
    }

    @Override
    public String room() {
        return "cups";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return command == Do.BACK || !cups.isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case OPEN -> CupScreen.open(words, cups.get(selected), world);
            case BOARD -> BoardScreen.open(words, cups.get(selected), world, w -> this);
            case UP -> to(selected - 1);
            case DOWN -> to(selected + 1);
            case BACK -> LobbyScreen.open(words.of("terminal"), world, "");
        };
    }

    private CupsScreen to(int number) {
        return new CupsScreen(words, cups, phases, faults, Math.floorMod(number, cups.size()));
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas body = Frame.draw(canvas, Row.of(words.text("cups.title"), Style.STRONG), Row.BLANK, this);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < cups.size(); i++) {
            rows.add(row(i, body.columns()));
        }
        if (cups.isEmpty()) {
            rows.addAll(Wrapping.of(words.text("cups.none"), Style.QUIET, Math.min(70, body.columns())));
        }
        for (String fault : faults) {
            rows.add(Row.BLANK);
            rows.addAll(Wrapping.of(fault, Style.of(Ink.WARNING), body.columns()));
        }
        Block.draw(rows, Math.max(0, Math.min(rows.size() - body.rows(), selected - body.rows() / 2)), body);
    }

    private Row row(int number, int width) {
        boolean isSelected = number == selected;
        Row name = Row.of(isSelected ? "▸ " : "  ", Style.ACCENT.inBold()).plus(cups.get(number).title(), isSelected ? Style.STRONG : Style.TEXT);
        Row row = name.spread(Row.of(new WindowText(words, cups.get(number)).of(phases.get(number)), Style.QUIET), width);
        return isSelected ? row.selected(width) : row.cut(width);
    }
}
