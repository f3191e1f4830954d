package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.league.Agenda.Item;
import twoears.core.league.Agenda.State;
import twoears.core.league.AgendaText;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Where things stand in a cup: how far one is, the cases, and what holds for whoever plays. */
record CupView(CupScreen screen) {
    private static final int WIDEST = 100;

    void draw(Canvas body) {
        int width = Math.min(WIDEST, body.columns());
        var text = new AgendaText(screen.agenda(), screen.contestWords());
        List<Row> rows = head(text, width);
        int at = rows.size() + screen.selected();
        for (Item item : screen.agenda().items()) {
            rows.add(row(text, item, rows.size() == at, width));
        }
        if (screen.agenda().next().isEmpty()) {
            rows.add(Row.BLANK);
            rows.addAll(Wrapping.of(text.allDone(), Style.STRONG, width));
        }
        List<Row> terms = terms(text, width);
        int room = body.rows() - terms.size() - 1;
        boolean isRoomy = room >= Math.min(rows.size(), 4);
        int top = isRoomy ? room : body.rows();
        Block.draw(rows, Math.max(0, Math.min(rows.size() - top, at - top / 2)), body.part(0, 0, width, top));
        if (isRoomy) {
            Block.draw(terms, 0, body.part(0, top + 1, width, terms.size()));
        }
    }

    private List<Row> head(AgendaText text, int width) {
        var rows = new ArrayList<Row>();
        if (!screen.note().isEmpty()) {
            rows.addAll(Wrapping.of("▲ " + screen.note(), Style.of(Ink.WARNING), width));
            rows.add(Row.BLANK);
        }
        Words words = screen.words();
        Row side = Row.of(words.text("bracket." + (screen.agenda().bracket() == Guidance.FREE ? "free" : "guided")), Style.QUIET);
        String team = screen.team().or(() -> screen.cup().agreed(screen.agenda().person())).orElse("");
        Row who = team.isEmpty() ? side : side.plus("  " + words.text("cup.for-team", team), Style.of(Ink.ACCENT));
        rows.add(Row.of(text.progress(), Style.STRONG).spread(who, width));
        rows.add(Row.BLANK);
        return rows;
    }

    private Row row(AgendaText text, Item item, boolean isSelected, int width) {
        Row name = Row.of(isSelected ? "▸ " : "  ", Style.ACCENT.inBold()).plus(screen.names().of(item.played().key()), isSelected ? Style.STRONG : Style.TEXT);
        Row standing = Row.of(text.standing(item), item.state() == State.DONE ? Style.STRONG : item.state() == State.BEGUN ? Style.of(Ink.ACCENT) : Style.QUIET);
        Row row = name.cut(Math.max(8, width - standing.width() - 2)).spread(standing, width);
        return isSelected ? row.selected(width) : row.cut(width);
    }

    private List<Row> terms(AgendaText text, int width) {
        var rows = new ArrayList<Row>();
        text.terms().forEach(t -> rows.addAll(Wrapping.of(t, Style.QUIET, width)));
        return rows;
    }
}
