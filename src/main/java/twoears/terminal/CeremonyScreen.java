package twoears.terminal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import twoears.core.language.Words;
import twoears.core.league.Ceremony;
import twoears.core.league.Ceremony.Step;
import twoears.core.league.Ranked;
import twoears.core.league.Standing;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/**
 * What a frozen board hid, told from the last rank to the first, a key a step.
 *
 * @param back where the board was opened from
 * @param told steps that have been told
 * @param lines of the board after them
 */
record CeremonyScreen(Words words, Function<World, Screen> back, BoardLook look, CaseNames names, Ceremony ceremony, int told, List<BoardLine> lines)
        implements Commanded<CeremonyScreen.Do> {
    enum Do implements Command {
        FORWARD("Enter Space Right"),
        BACKWARD("Left Backspace"),
        FIRST("Home"),
        LAST("End"),
        OTHER_KIND("Tab t"),
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

    CeremonyScreen {
        lines = List.copyOf(lines);
    }

    static CeremonyScreen of(Words words, BoardLook look, CaseNames names, Ceremony ceremony, Function<World, Screen> back) {
        return new CeremonyScreen(words, back, look, names, ceremony, 0, List.of()).to(0);
    }

    @Override
    public String room() {
        return "ceremony";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case FORWARD, LAST -> told < ceremony.steps().size();
            case BACKWARD, FIRST -> told > 0;
            case OTHER_KIND, BACK -> true;
        };
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case FORWARD -> to(told + 1);
            case BACKWARD -> to(told - 1);
            case FIRST -> to(0);
            case LAST -> to(ceremony.steps().size());
            case OTHER_KIND -> new CeremonyScreen(words, back, look.otherKind(), names, ceremony, told, lines).to(told);
            case BACK -> BoardScreen.open(words, isDone() ? look.revealed() : look, 0, world, back);
        };
    }

    private boolean isDone() {
        return told == ceremony.steps().size();
    }

    private CeremonyScreen to(int number) {
        List<BoardLine> now = look.byTeam() ? ceremony.teams(number).stream().map(BoardLine::team).toList()
                : ceremony.people(number).stream().map(l -> BoardLine.person(l, look.cup().cases().size())).toList();
        return new CeremonyScreen(words, back, look, names, ceremony, number, now);
    }

    private Optional<Step> step() {
        return told == 0 ? Optional.empty() : Optional.of(ceremony.steps().get(told - 1));
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(words.text("ceremony.title"), Style.STRONG).plus("  " + look.cup().title(), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, Row.of(told + " / " + ceremony.steps().size(), Style.QUIET), this);
        var above = new ArrayList<Row>();
        above.addAll(Wrapping.of(caption(), isDone() ? Style.of(Ink.GAIN).inBold() : Style.ACCENT.inBold(), body.columns()));
        // Always as high, so that the lines below stand still from step to step.
        while (above.size() < 2 && body.rows() >= 10) {
            above.add(Row.BLANK);
        }
        int top = body.rows() >= 3 ? above.size() : 0;
        Block.draw(above, 0, body.part(0, 0, body.columns(), top));
        list(body.part(0, top, body.columns(), body.rows() - top));
    }

    private void list(Canvas canvas) {
        var columns = new BoardColumns(Math.min(130, canvas.columns()), words, look.byTeam());
        int top = canvas.rows() >= 3 ? 1 : 0;
        if (top == 1) {
            columns.heading().draw(canvas, 0, 0);
        }
        Canvas below = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        String moved = step().map(s -> look.byTeam() ? s.standing().team() : s.standing().person()).orElse("");
        int at = IntStream.range(0, lines.size()).filter(i -> lines.get(i).name().equals(moved)).findFirst().orElse(told == 0 ? lines.size() - 1 : 0);
        int first = Math.max(0, Math.min(lines.size() - below.rows(), at - below.rows() / 2));
        Set<String> settled = settledPersons();
        for (int i = 0; i < below.rows() && first + i < lines.size(); i++) {
            BoardLine line = lines.get(first + i);
            boolean isMoved = line.name().equals(moved);
            Row row = columns.row(line, isMoved ? "▸ " : settled.contains(line.name()) ? "✓ " : "  ", line.name().equals(look.person()));
            (isMoved ? row.selected(columns.width()) : row.cut(columns.width())).draw(below, 0, i);
        }
    }

    /** Persons whose lines will stay where they are. */
    private Set<String> settledPersons() {
        var settled = new HashSet<String>();
        ceremony.steps().subList(0, told).stream().filter(Step.Settled.class::isInstance).forEach(s -> settled.add(s.standing().person()));
        return settled;
    }

    private String caption() {
        if (ceremony.steps().isEmpty()) {
            return words.text("ceremony.nobody");
        } else if (told == 0) {
            return words.text("ceremony.begins");
        }
        return isDone() ? words.text("ceremony.won", winners(), look.cup().title()) : new CeremonyText(words, names::of).of(ceremony.steps().get(told - 1));
    }

    private String winners() {
        return ceremony.people(told).stream().filter(l -> l.rank() == 1).map(Ranked::standing).map(Standing::person).collect(Collectors.joining(", "));
    }
}
