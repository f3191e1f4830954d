package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Phase;
import twoears.core.league.Results.Flawed;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Where things stand on a board: what is looked at, the lines, and what is left to do at the side or below. */
record BoardView(BoardScreen screen) {
    private static final int SIDE = 46;
    private static final int BELOW = 4;
    private static final int MOST_FLAWED = 3;

    void draw(Canvas canvas) {
        Cup cup = screen.look().cup();
        Row title = Row.of(words().text("board.title"), Style.STRONG).plus("  " + cup.title(), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, Row.of(new WindowText(words(), cup).of(screen.read().phase()), Style.QUIET), screen);
        int width = body.columns();
        if (width >= 130) {
            int list = width - SIDE - 5;
            left(body.part(0, 0, list, body.rows()));
            for (int row = 0; row < body.rows(); row++) {
                body.put(list + 2, row, "│", Style.QUIET);
            }
            Block.draw(about(SIDE), 0, body.part(list + 5, 0, SIDE, body.rows()));
        } else if (body.rows() >= 14) {
            int rows = body.rows() - BELOW - 1;
            left(body.part(0, 0, width, rows));
            body.fill(0, rows, width, "─", Style.QUIET);
            Block.draw(about(width), 0, body.part(0, rows + 1, width, BELOW));
        } else {
            left(body);
        }
    }

    private Words words() {
        return screen.words();
    }

    private void left(Canvas canvas) {
        int top = 0;
        if (canvas.rows() >= 3) {
            looks(canvas.columns()).draw(canvas, 0, 0);
            top = canvas.rows() >= 12 ? 2 : 1;
        }
        list(canvas.part(0, top, canvas.columns(), canvas.rows() - top));
    }

    /** By whom, in which bracket, and whether the board stands still. */
    private Row looks(int width) {
        BoardLook look = screen.look();
        Row row = option(words().text("board.people"), !look.byTeam()).plus("  ", Style.TEXT).plus(option(words().text("board.teams"), look.byTeam()));
        row = row.plus("    ", Style.TEXT);
        for (Guidance bracket : look.cup().brackets()) {
            row = row.plus(option(words().text("bracket." + bracket.name().toLowerCase(Locale.ROOT)), bracket == look.bracket())).plus("  ", Style.TEXT);
        }
        return row.spread(frozen(), width);
    }

    private static Row option(String name, boolean isOn) {
        return isOn ? Row.of("● " + name, Style.ACCENT.inBold()) : Row.of("○ " + name, Style.QUIET);
    }

    private Row frozen() {
        return screen.read().isFrozen() ? Row.of("❄ " + words().text("board.frozen"), Style.of(Ink.WARNING).inBold()) : Row.BLANK;
    }

    private void list(Canvas canvas) {
        BoardRead read = screen.read();
        if (read.size() == 0) {
            String empty = read.phase() == Phase.AHEAD ? "board.ahead" : "board.empty";
            Block.draw(Wrapping.of(words().text(empty), Style.QUIET, Math.min(70, canvas.columns())), 0, canvas);
            return;
        }
        var columns = new BoardColumns(Math.min(130, canvas.columns()), words(), screen.look().byTeam());
        int top = canvas.rows() >= 3 ? 1 : 0;
        if (top == 1) {
            columns.heading().draw(canvas, 0, 0);
        }
        Canvas below = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        int first = Math.max(0, Math.min(read.size() - below.rows(), screen.selected() - below.rows() / 2));
        for (int i = 0; i < below.rows(); i++) {
            int number = first + i;
            int row = i;
            read.line(number).ifPresent(line -> {
                boolean selected = number == screen.selected();
                Row shown = columns.row(line, selected ? "▸ " : isOwn(line) ? "» " : "  ", isOwn(line));
                (selected ? shown.selected(columns.width()) : shown.cut(columns.width())).draw(below, 0, row);
            });
        }
    }

    private boolean isOwn(BoardLine line) {
        return screen.look().byTeam() ? screen.read().own().filter(o -> o.team().equals(line.name())).isPresent()
                : line.name().equals(screen.look().person());
    }

    /** The most needed first: below the board there is room for four rows. */
    private List<Row> about(int width) {
        var rows = new ArrayList<Row>();
        if (!screen.note().isEmpty()) {
            rows.addAll(Wrapping.of(screen.note(), Style.of(Ink.ACCENT), width));
        }
        rows.addAll(Wrapping.of(own(), Style.TEXT, width));
        if (!screen.look().person().isEmpty() && screen.read().phase() != Phase.OVER) {
            List<String> left = screen.read().left();
            rows.addAll(Wrapping.of(left.isEmpty() ? words().text("board.all-played") : words().text("board.left", screen.names().of(left)), Style.TEXT, width));
        }
        freeze(width, rows);
        flawed(width, rows);
        return rows;
    }

    private String own() {
        BoardRead read = screen.read();
        int cases = screen.look().cup().cases().size();
        String size = words().text(screen.look().byTeam() ? "board.size-teams" : "board.size", read.size());
        return read.own().map(o -> words().text("board.own", o.rank(), o.tally().points(), o.share(), cases) + " " + size)
                .orElse(screen.look().person().isEmpty() ? size : words().text("board.not-on-it") + " " + size);
    }

    private void freeze(int width, List<Row> rows) {
        BoardRead read = screen.read();
        if (read.isFrozen()) {
            String text = words().text(read.phase() == Phase.OVER ? "board.frozen-over" : "board.frozen-why");
            rows.addAll(Wrapping.of("❄ " + text, Style.of(Ink.WARNING), width));
        }
    }

    private void flawed(int width, List<Row> rows) {
        List<Flawed> flawed = screen.read().flawed();
        if (flawed.isEmpty()) {
            return;
        }
        String some = flawed.stream().skip(Math.max(0, flawed.size() - MOST_FLAWED)).map(f -> f.entry().person() + ", " + screen.names().of(f.entry().played()))
                .collect(Collectors.joining("; "));
        rows.addAll(Wrapping.of("▲ " + words().text("board.flawed", flawed.size(), some), Style.of(Ink.WARNING), width));
    }
}
