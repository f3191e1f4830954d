package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Where things stand in the history: the attempts, and the trends at the side or below. */
record HistoryView(HistoryScreen screen) {
    private static final int SIDE = 54;

    void draw(Canvas body) {
        if (screen.attempts().isEmpty()) {
            String text = screen.note().isEmpty() ? screen.words().text("history.empty") : screen.note();
            Block.draw(Wrapping.of(text, Style.QUIET, Math.min(70, body.columns())), 0, body);
        } else if (body.columns() >= 130) {
            int list = body.columns() - SIDE - 5;
            list(body.part(0, 0, list, body.rows()));
            for (int row = 0; row < body.rows(); row++) {
                body.put(list + 2, row, "│", Style.QUIET);
            }
            lines(body.part(list + 5, 0, SIDE, body.rows()));
        } else if (body.rows() >= 14) {
            int trends = 6;
            list(body.part(0, 0, body.columns(), body.rows() - trends - 1));
            body.fill(0, body.rows() - trends - 1, body.columns(), "─", Style.QUIET);
            sparklines(body.part(0, body.rows() - trends, body.columns(), trends));
        } else {
            list(body);
        }
    }

    private void list(Canvas canvas) {
        var columns = new HistoryColumns(canvas.columns(), screen.words(), screen.zone());
        int top = canvas.rows() >= 3 ? 1 : 0;
        if (top == 1) {
            columns.heading().draw(canvas, 0, 0);
        }
        Canvas below = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        int first = Math.max(0, Math.min(screen.attempts().size() - below.rows(), screen.selected() - below.rows() / 2));
        for (int i = 0; i < below.rows() && first + i < screen.attempts().size(); i++) {
            boolean selected = first + i == screen.selected();
            Row row = columns.row(screen.attempts().get(first + i), selected);
            (selected ? row.selected(below.columns()) : row.cut(below.columns())).draw(below, 0, i);
        }
    }

    private void sparklines(Canvas canvas) {
        Words words = screen.words();
        int width = Math.max(1, Math.min(60, canvas.columns() - 24));
        var rows = new ArrayList<Row>();
        rows.add(Row.of(words.text("history.trend"), Style.QUIET.inBold()).cut(canvas.columns()));
        trend(null).ifPresent(t -> rows.add(row(words.text("score.overall"), t, width)));
        for (Dimension dimension : Dimension.values()) {
            trend(dimension).ifPresent(t -> rows.add(row(new Labels(words).dimension(dimension), t, width)));
        }
        Block.draw(rows, 0, canvas);
    }

    private static Row row(String name, Trend trend, int width) {
        return Row.of(name, trend.style()).padded(10).plus(Meter.number(java.util.OptionalInt.of(trend.newest()), Style.STRONG)).plus(" ", Style.TEXT)
                .plus(Meter.move(trend.move())).plus("  ", Style.TEXT).plus(trend.sparkline(width));
    }

    private void lines(Canvas canvas) {
        Words words = screen.words();
        int height = Math.max(2, Math.min(6, (canvas.rows() - 6) / 5 - 2));
        var rows = new ArrayList<Row>();
        rows.addAll(Wrapping.of(words.text("history.trend"), Style.QUIET.inBold(), canvas.columns()));
        rows.add(Row.BLANK);
        trend(null).ifPresent(t -> chart(words.text("score.overall"), t, height, canvas.columns(), rows));
        for (Dimension dimension : Dimension.values()) {
            trend(dimension).ifPresent(t -> chart(new Labels(words).dimension(dimension), t, height, canvas.columns(), rows));
        }
        Block.draw(rows, 0, canvas);
    }

    private static void chart(String name, Trend trend, int height, int width, List<Row> rows) {
        rows.add(Row.of(name, trend.style()).padded(10).plus(Meter.number(java.util.OptionalInt.of(trend.newest()), Style.STRONG)).plus(" ", Style.TEXT).plus(Meter.move(trend.move())));
        rows.addAll(Block.behind(Row.of("│", Style.QUIET), trend.line(width - 2, height)));
        rows.add(Row.BLANK);
    }

    /** Of the overall score where no dimension is given; empty when no attempt has it. */
    private Optional<Trend> trend(@org.jspecify.annotations.Nullable Dimension dimension) {
        var scores = new ArrayList<Integer>();
        for (Listed attempt : screen.attempts()) {
            Summary summary = attempt.summary();
            Optional<Integer> score = dimension == null ? summary.overall() : Optional.ofNullable(summary.scores().get(dimension));
            score.ifPresent(s -> scores.add(0, s));
        }
        Style style = dimension == null ? Style.STRONG : Labels.style(dimension);
        return scores.isEmpty() ? Optional.empty() : Optional.of(new Trend(scores, style));
    }
}
