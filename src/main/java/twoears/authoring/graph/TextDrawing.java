package twoears.authoring.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import twoears.authoring.graph.Graph.Place;
import twoears.authoring.graph.Graph.Way;
import twoears.core.language.Language;
import twoears.core.language.Shown;

/**
 * A graph for a terminal: a line a place, and a track for each place that something leads to. A dot on a track leads to the
 * arrow on the same track.
 */
public final class TextDrawing {
    private static final int WIDTH = 80;
    private static final int NAME = 22;
    private static final int NUMBER = 8;
    private static final int TRACK = 2;
    private static final int LEAST_SAYING = 12;

    private final Graph graph;
    private final Naming naming;
    private final List<String> lines = new ArrayList<>();

    private TextDrawing(Graph graph, Language reader) {
        this.graph = graph;
        naming = new Naming(reader);
    }

    /** @param reader the language of whoever reads */
    public static List<String> of(Graph graph, Language reader) {
        var drawing = new TextDrawing(graph, reader);
        drawing.draw();
        drawing.list();
        return drawing.lines;
    }

    private void draw() {
        line(Shown.line(graph.title()));
        Tracks tracks = Tracks.of(graph);
        int room = WIDTH - NAME - (graph.isPlayed() ? NUMBER : 0) - 2;
        if (tracks.count() * TRACK > room) {
            line(naming.text("too-many"));
        } else {
            line(naming.text("legend"));
            if (graph.isPlayed()) {
                line(naming.text("legend.played"));
            }
            line("");
            for (int i = 0; i < graph.places().size(); i++) {
                line(row(i, tracks, room - tracks.count() * TRACK));
            }
        }
        line("");
    }

    private String row(int place, Tracks tracks, int left) {
        Place here = graph.places().get(place);
        String number = graph.isPlayed() ? StringUtils.leftPad(here.kind() == Graph.Kind.ANYWHERE ? "" : naming.times(here.reached()), NUMBER - 1) + " " : "";
        String name = StringUtils.abbreviate(naming.of(here), "…", NAME);
        String drawn = tracks.row(place);
        String fill = drawn.startsWith(" ") || drawn.isEmpty() ? " " : "─";
        String head = number + name + " " + (name.length() < NAME ? fill.repeat(NAME - name.length()) : "");
        String says = left >= LEAST_SAYING && !here.says().isEmpty() ? " " + StringUtils.abbreviate(Shown.line(here.says()), "…", left - 1) : "";
        return head + drawn + says;
    }

    /** What leads where, and when. */
    private void list() {
        line(naming.text(graph.isPlayed() ? "list.played" : "list"));
        for (int i = 0; i < graph.places().size(); i++) {
            List<Way> out = graph.from(i);
            if (!out.isEmpty()) {
                line(naming.of(graph.places().get(i)));
                out.forEach(this::way);
            }
        }
    }

    private void way(Way way) {
        String text = "  → " + naming.of(graph.places().get(way.to())) + "  " + naming.of(way);
        int room = WIDTH - (graph.isPlayed() ? NUMBER : 0);
        String number = graph.isPlayed() ? StringUtils.leftPad(naming.times(way.taken()), NUMBER) : "";
        line(StringUtils.rightPad(StringUtils.abbreviate(text, "…", room), room) + number);
    }

    private void line(String text) {
        lines.add(text.stripTrailing());
    }

    /** Which track each place has, and what is drawn on them. */
    private static final class Tracks {
        private final char[][] cells;
        private final int count;

        private Tracks(char[][] cells, int count) {
            this.cells = cells;
            this.count = count;
        }

        int count() {
            return count;
        }

        static Tracks of(Graph graph) {
            int places = graph.places().size();
            var spans = new ArrayList<Span>();
            for (int to = 0; to < places; to++) {
                Span.of(graph, to).ifPresent(spans::add);
            }
            spans.sort((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : Integer.compare(a.from(), b.from()));
            var ends = new ArrayList<boolean[]>();
            int[] column = new int[places];
            Arrays.fill(column, -1);
            for (Span span : spans) {
                column[span.to()] = free(ends, span, places);
            }
            var cells = new char[places][ends.size() * TRACK];
            for (char[] row : cells) {
                Arrays.fill(row, ' ');
            }
            spans.forEach(s -> s.draw(graph, cells, column[s.to()] * TRACK + 1));
            for (char[] row : cells) {
                joined(row);
            }
            return new Tracks(cells, ends.size());
        }

        /** The first track on which nothing else is drawn beside this. */
        private static int free(List<boolean[]> taken, Span span, int places) {
            for (int i = 0; i <= taken.size(); i++) {
                if (i == taken.size()) {
                    taken.add(new boolean[places]);
                }
                boolean[] rows = taken.get(i);
                if (span.isFree(rows)) {
                    Arrays.fill(rows, span.from(), span.until() + 1, true);
                    return i;
                }
            }
            throw new AssertionError("a new track is free");
        }

        /** From the name to the last dot or arrow, and across whatever lies between. */
        private static void joined(char[] row) {
            int last = row.length - 1;
            while (last >= 0 && (row[last] == ' ' || row[last] == '│')) {
                last--;
            }
            for (int i = 0; i < last; i++) {
                row[i] = row[i] == ' ' ? '─' : row[i] == '│' ? '┼' : row[i];
            }
        }

        String row(int place) {
            return new String(cells[place]);
        }
    }

    /** The rows that the track to a place runs over. */
    private record Span(int to, int from, int until) {
        static Optional<Span> of(Graph graph, int to) {
            int from = to;
            int until = to;
            boolean isUsed = false;
            for (Way way : graph.ways()) {
                if (way.to() == to) {
                    isUsed = true;
                    from = Math.min(from, way.from());
                    until = Math.max(until, way.from());
                }
            }
            return isUsed ? Optional.of(new Span(to, from, until)) : Optional.empty();
        }

        int length() {
            return until - from;
        }

        /** With a row between this and others, so that no dot seems to belong to the next arrow. */
        boolean isFree(boolean[] rows) {
            for (int i = Math.max(0, from - 1); i <= Math.min(rows.length - 1, until + 1); i++) {
                if (rows[i]) {
                    return false;
                }
            }
            return true;
        }

        /** An empty dot for a way that nobody took. */
        void draw(Graph graph, char[][] cells, int column) {
            for (int i = from; i <= until; i++) {
                cells[i][column] = '│';
            }
            cells[to][column] = '◀';
            for (Way way : graph.ways()) {
                if (way.to() == to && way.from() != to) {
                    boolean isTaken = way.taken() > 0 || !graph.isPlayed();
                    cells[way.from()][column] = isTaken || cells[way.from()][column] == '●' ? '●' : '○';
                }
            }
        }
    }
}
