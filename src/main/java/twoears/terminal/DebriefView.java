package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Where things stand in a debrief: the pages' names above, the page below; the whole stays at the side where there is room. */
record DebriefView(DebriefScreen screen) {
    private static final int SIDE = 58;

    void draw(Canvas body) {
        if (body.columns() < 120) {
            page(body, true);
            return;
        }
        Block.draw(new DebriefOverview(screen).rows(SIDE, body.rows() >= 40 ? 6 : 3), 0, body.part(0, 0, SIDE, body.rows()));
        for (int row = 0; row < body.rows(); row++) {
            body.put(SIDE + 2, row, "│", Style.QUIET);
        }
        page(body.part(SIDE + 5, 0, body.columns() - SIDE - 5, body.rows()), false);
    }

    private void page(Canvas canvas, boolean narrow) {
        int top = 0;
        if (canvas.rows() >= 4) {
            tabs(canvas.columns()).draw(canvas, 0, 0);
            top = canvas.rows() >= 12 ? 2 : 1;
        }
        Canvas below = canvas.part(0, top, canvas.columns(), canvas.rows() - top);
        List<Row> rows = rows(Math.min(130, below.columns()), narrow, below.rows());
        Block.draw(rows, screen.scroll().first(rows.size(), below.rows()), below);
        if (screen.scroll().isBeforeEnd() && canvas.columns() > 20) {
            canvas.put(canvas.columns() - 2, canvas.rows() - 1, "↓", Style.ACCENT.inBold());
        }
    }

    private List<Row> rows(int width, boolean narrow, int height) {
        var rows = new ArrayList<Row>();
        if (!screen.notice().isEmpty()) {
            rows.addAll(Wrapping.of("▲ " + screen.notice(), Style.of(Ink.WARNING), width));
        }
        if (screen.page() == 0) {
            rows.addAll(narrow ? new DebriefOverview(screen).rows(width, height >= 17 ? 3 : 2) : Wrapping.of(screen.words().text("debrief.pages"), Style.QUIET, width));
        } else if (screen.page() == screen.lastPage()) {
            rows.addAll(new DebriefQuestions(screen).rows(width));
        } else {
            rows.addAll(new DebriefTurn(screen, screen.turns().get(screen.page() - 1)).rows(width));
        }
        return rows;
    }

    /** The pages' names; around the present one when not all have room. */
    private Row tabs(int width) {
        Words words = screen.words();
        var names = new ArrayList<String>();
        names.add(words.text("debrief.whole"));
        screen.turns().forEach(t -> names.add((screen.now().counted().contains(t) ? "" : "«") + t.number()));
        names.add(words.text("debrief.questions"));
        int from = 0;
        Row row = tabs(names, from);
        while (row.width() > width && from < screen.page()) {
            row = Row.of(Row.MORE, Style.QUIET).plus(tabs(names, ++from));
        }
        return row.cut(width);
    }

    private Row tabs(List<String> names, int from) {
        Row row = Row.BLANK;
        for (int i = from; i < names.size(); i++) {
            row = row.plus(" " + names.get(i) + " ", i == screen.page() ? Style.STRONG.asSelected() : Style.QUIET);
        }
        return row;
    }
}
