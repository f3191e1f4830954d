package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.scenario.Card;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Run;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Where things stand in the lobby: the search, the list, and the selected scenario at the side or below. */
record LobbyView(LobbyScreen screen) {
    private static final int SIDE = 46;
    private static final int BELOW = 6;

    void draw(Canvas body) {
        int width = body.columns();
        if (width >= 110) {
            int list = width - SIDE - 5;
            left(body.part(0, 0, list, body.rows()));
            for (int row = 0; row < body.rows(); row++) {
                body.put(list + 2, row, "│", Style.QUIET);
            }
            about(body.part(list + 5, 0, SIDE, body.rows()), true);
        } else if (body.rows() >= 16) {
            int rows = body.rows() - BELOW - 1;
            left(body.part(0, 0, width, rows));
            body.fill(0, rows, width, "─", Style.QUIET);
            about(body.part(0, rows + 1, width, BELOW), false);
        } else {
            left(body);
        }
    }

    private void left(Canvas canvas) {
        int top = 0;
        if (canvas.rows() >= 3) {
            search(canvas);
            top = canvas.rows() >= 12 ? 2 : 1;
        }
        if (!screen.note().isEmpty() && canvas.rows() >= 5) {
            List<Row> note = Wrapping.of(screen.note(), Style.of(Ink.ACCENT), canvas.columns());
            Block.draw(note, 0, canvas.part(0, top, canvas.columns(), note.size()));
            top += note.size() + (canvas.rows() >= 12 ? 1 : 0);
        }
        list(canvas.part(0, top, canvas.columns(), canvas.rows() - top));
    }

    private void search(Canvas canvas) {
        int column = canvas.put(0, 0, screen.words().text("lobby.search") + " ", Style.QUIET);
        Row filters = Row.of(screen.filter().shown(new Labels(screen.words())), Style.ACCENT);
        int room = canvas.columns() - column - filters.width() - 1;
        if (screen.search().isEmpty()) {
            canvas.put(column + 1, 0, Row.of(screen.words().text("lobby.search-empty"), Style.QUIET).cut(room - 1).text(), Style.QUIET);
        }
        screen.search().draw(canvas, column, 0, room);
        filters.draw(canvas, canvas.columns() - filters.width(), 0);
    }

    private void list(Canvas canvas) {
        List<LobbyItem> items = screen.items();
        if (items.isEmpty()) {
            Block.draw(Wrapping.of(screen.words().text(emptiness()), Style.QUIET, Math.min(70, canvas.columns())), 0, canvas);
            return;
        }
        var columns = new LobbyColumns(canvas.columns(), screen.words());
        List<Place> places = places(items);
        int selected = Math.min(screen.selected(), items.size() - 1);
        int top = Math.max(0, Math.min(places.size() - canvas.rows(), Place.of(selected, places) - canvas.rows() / 2));
        List<Place> seen = places.subList(top, Math.min(places.size(), top + canvas.rows()));
        // Only what is seen is laid out: of a thousand scenarios, a dozen.
        Block.draw(seen.stream().map(p -> row(p, items, selected, columns)).toList(), 0, canvas);
    }

    private static List<Place> places(List<LobbyItem> items) {
        var places = new ArrayList<Place>();
        for (int i = 0; i < items.size(); i++) {
            if (i == 0 || items.get(i).goesOn().isPresent() != items.get(i - 1).goesOn().isPresent()) {
                if (i > 0) {
                    places.add(new Place(Kind.GAP, i));
                }
                places.add(new Place(Kind.HEADING, i));
            }
            places.add(new Place(Kind.ITEM, i));
        }
        return places;
    }

    /**
     * A row of the list before it is laid out.
     *
     * @param item number of the item that it shows, or stands above
     */
    private record Place(Kind kind, int item) {
        static int of(int item, List<Place> places) {
            return places.indexOf(new Place(Kind.ITEM, item));
        }
    }

    private enum Kind {
        GAP,
        HEADING,
        ITEM
    }

    private Row row(Place place, List<LobbyItem> items, int selected, LobbyColumns columns) {
        LobbyItem item = items.get(place.item());
        return switch (place.kind()) {
            case GAP -> Row.BLANK;
            case HEADING -> heading(item, columns);
            case ITEM -> row(item, place.item() == selected, columns);
        };
    }

    private String emptiness() {
        return !screen.shelf().cards().isEmpty() ? "lobby.nothing-found" : screen.read() ? "lobby.no-scenarios" : "lobby.reading";
    }

    private Row heading(LobbyItem first, LobbyColumns columns) {
        boolean goesOn = first.goesOn().isPresent();
        String name = screen.words().text(goesOn ? "lobby.continue" : "lobby.practise");
        return goesOn ? Row.of(name, Style.QUIET.inBold()).cut(columns.width()) : columns.heading(name);
    }

    private Row row(LobbyItem item, boolean selected, LobbyColumns columns) {
        Row row = item.goesOn().isPresent()
                ? columns.goesOn(item, item.goesOn().get().summary(), selected, screen.read())
                : columns.card(item.card().orElseThrow(), best(item.card().orElseThrow()), selected);
        return selected ? row.selected(columns.width()) : row.cut(columns.width());
    }

    private OptionalInt best(Card card) {
        Integer best = screen.shelf().best().get(Shelf.key(card));
        return best == null ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private void about(Canvas canvas, boolean roomy) {
        screen.item().ifPresent(i -> Block.draw(
                i.card().map(c -> card(c, canvas.columns(), roomy)).orElseGet(() -> gone(i, canvas.columns())), 0, canvas));
    }

    private List<Row> gone(LobbyItem item, int width) {
        Summary summary = item.goesOn().orElseThrow().summary();
        // Before the scenarios are read nobody knows whether it is.
        String gone = screen.read() ? ". " + screen.words().text("lobby.gone") : "";
        return Wrapping.of(summary.title() + gone, Style.TEXT, width);
    }

    private List<Row> card(Card card, int width, boolean roomy) {
        var labels = new Labels(screen.words());
        var rows = new ArrayList<Row>();
        String who = card.customerName() + (card.personaName().isBlank() ? "" : ", " + card.personaName());
        if (roomy) {
            rows.addAll(Wrapping.of(card.title(), Style.STRONG, width));
            rows.addAll(Wrapping.of(who, Style.of(Ink.CUSTOMER), width));
            rows.add(Row.of(labels.channel(card.channel()) + " · " + labels.language(card.language().code()) + " · " + Labels.difficulty(card.difficulty()), Style.QUIET));
            rows.add(Row.BLANK);
        }
        List<Row> summary = Wrapping.of(card.summary().strip(), Style.TEXT, width);
        rows.addAll(roomy || summary.size() <= 3 ? summary : List.of(summary.get(0), summary.get(1), summary.get(2).plus(" " + Row.MORE, Style.TEXT).cut(width)));
        if (roomy) {
            rows.add(Row.BLANK);
            rows.add(Row.of(screen.words().text("lobby.trains"), Style.QUIET.inBold()));
            card.trains().forEach(id -> rows.add(Row.of(labels.concept(id), Style.TEXT)));
        } else {
            rows.addAll(Wrapping.of(java.util.List.of(new Run(who + "   ", Style.of(Ink.CUSTOMER)),
                    new Run(screen.words().text("lobby.trains") + " ", Style.QUIET), new Run(labels.concepts(card.trains()), Style.TEXT)), width));
        }
        return rows;
    }
}
