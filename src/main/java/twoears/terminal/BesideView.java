package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.league.Results.Remark;
import twoears.core.league.SideBySide;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Two attempts at one turn: in two columns, or where there is no room for them one above the other. */
record BesideView(BesideScreen screen) {
    private static final int TWO_COLUMNS = 110;
    private static final int WIDEST = 84;

    void draw(Canvas body) {
        List<Row> above = above(body.columns());
        int top = body.rows() >= 6 ? above.size() : 0;
        Block.draw(above, 0, body.part(0, 0, body.columns(), top));
        Canvas below = body.part(0, top, body.columns(), body.rows() - top);
        List<Row> rows = rows(body.columns());
        Block.draw(rows, screen.scroll().first(rows.size(), below.rows()), below);
    }

    /** What is said, and where the two went apart. */
    private List<Row> above(int width) {
        var rows = new ArrayList<Row>();
        if (!screen.notice().isEmpty()) {
            rows.addAll(Wrapping.of(screen.notice(), Style.ACCENT, width));
        }
        Optional<Integer> parted = screen.own().flatMap(o -> screen.pair().parted());
        if (parted.isPresent() && screen.turn() >= parted.get()) {
            rows.addAll(Wrapping.of(screen.words().text("beside.parted", parted.get()), Style.QUIET, width));
        }
        return rows;
    }

    private List<Row> rows(int width) {
        SideBySide.Row row = screen.rows().get(screen.turn() - 1);
        boolean two = width >= TWO_COLUMNS && screen.own().isPresent();
        int column = Math.min(WIDEST, two ? (width - 3) / 2 : width);
        List<Row> theirs = new ArrayList<>(column(screen.entry().person(), screen.played().conversation(), row.left(), Optional.empty(), column));
        theirs.addAll(remarks(column));
        if (screen.own().isEmpty()) {
            if (!screen.isOwn()) {
                theirs.addAll(Wrapping.of(screen.words().text("beside.no-own"), Style.QUIET, column));
            }
            return theirs;
        }
        List<Row> own = column(screen.words().text("beside.you"), screen.own().get(), row.right(), row.difference(), column);
        if (two) {
            return Block.beside(theirs, column, Row.of(" │ ", Style.QUIET), own);
        }
        theirs.add(Row.of("─".repeat(column), Style.QUIET));
        theirs.addAll(own);
        return theirs;
    }

    private List<Row> column(String who, Conversation conversation, Optional<Turn> turn, Optional<Integer> difference, int width) {
        var rows = new ArrayList<Row>();
        Row name = Row.of(who, Style.of(Ink.AGENT).inBold());
        Row score = turn.map(t -> Row.of(words().text("score.overall") + " ", Style.QUIET).plus(Integer.toString(t.scorecard().overall()), Style.STRONG)).orElse(Row.BLANK);
        rows.add(name.spread(difference.map(d -> score.plus("  ", Style.TEXT).plus(Meter.move(d))).orElse(score), width));
        if (turn.isEmpty()) {
            rows.addAll(Wrapping.of(screen.words().text("beside.over"), Style.QUIET, width));
            return rows;
        }
        Turn shown = turn.get();
        for (String said : shown.before().said()) {
            rows.addAll(Block.behind(Row.of("│ ", Style.of(Ink.CUSTOMER)), Wrapping.of(Marked.shortened(said), Style.TEXT, width - 2)));
        }
        rows.add(Row.BLANK);
        rows.addAll(Block.behind(Row.of("┃ ", Style.of(Ink.AGENT)), Wrapping.of(Marked.of(shown.reply(), shown.scorecard().evidence(), Style.TEXT), width - 2)));
        rows.addAll(Wrapping.of(new Feedback(shown, Optional.empty(), words()).inShort().runs(), width));
        boolean isLast = shown.number() == conversation.counted().size();
        conversation.firstFinish().filter(f -> isLast).ifPresent(f -> rows.add(
                Row.of(Labels.sign(f.outcome()) + " " + new Labels(words()).outcome(f.outcome()), Labels.style(f.outcome())).cut(width)));
        rows.add(Row.BLANK);
        return rows;
    }

    private List<Row> remarks(int width) {
        List<Remark> here = screen.remarks().stream().filter(r -> r.turn() == screen.turn()).toList();
        var rows = new ArrayList<Row>();
        List<Remark> kudos = here.stream().filter(r -> r.kind() == Remark.Kind.KUDOS).toList();
        if (!kudos.isEmpty()) {
            String by = kudos.stream().map(Remark::by).distinct().collect(Collectors.joining(", "));
            rows.addAll(Wrapping.of("★ " + screen.words().text("beside.kudos", by), Style.of(Ink.GAIN).inBold(), width));
        }
        here.stream().filter(r -> r.kind() == Remark.Kind.COMMENT).forEach(r -> {
            rows.add(Row.of("✎ " + r.by(), Style.ACCENT).cut(width));
            rows.addAll(Block.indented(Wrapping.of(Marked.shortened(r.text()), Style.TEXT, width - 2), 2));
        });
        if (!rows.isEmpty()) {
            rows.add(Row.BLANK);
        }
        return rows;
    }

    private Words words() {
        return screen.words().of("terminal");
    }
}
