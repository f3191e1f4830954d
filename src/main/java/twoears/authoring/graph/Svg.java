package twoears.authoring.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import twoears.authoring.graph.Graph.Place;
import twoears.authoring.graph.Graph.Way;
import twoears.core.language.Language;
import twoears.core.language.Shown;

/**
 * A graph as a picture that needs nothing beside it: a card a place, with its rules in it, and a curve from each rule to where
 * it leads. Colours follow the reader's light or dark page.
 */
public final class Svg {
    private static final int CARD = 290;
    private static final int GAP = 90;
    private static final int SPACE = 26;
    private static final int MARGIN = 24;
    private static final int HEAD = 44;
    private static final int ROW = 20;
    private static final int TOP = 64;

    /** Characters that fit into a card beside a number. */
    private static final int FITS = 32;

    private static final String STYLE = """
            text { font: 13px system-ui, sans-serif; fill: #1d2430 }
            .title { font-size: 18px; font-weight: 600 }
            .name { font-weight: 600 }
            .quiet { fill: #5a6472 }
            .number { text-anchor: end }
            .page { fill: #ffffff }
            .card { fill: #f4f6f9; stroke: #4a5568; stroke-width: 1.5 }
            .ending { fill: #e8f1ea }
            .never { stroke-dasharray: 5 4 }
            .way { fill: none; stroke: #3b6ea5; stroke-opacity: 0.75 }
            .head { fill: #3b6ea5 }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6e9ee }
              .quiet { fill: #a4adba }
              .page { fill: #14181f }
              .card { fill: #1f2530; stroke: #8792a2 }
              .ending { fill: #1d2e25 }
              .way { stroke: #7fb2e8 }
              .head { fill: #7fb2e8 }
            }
            """;

    private final Graph graph;
    private final Naming naming;
    private final Map<Integer, int[]> corners = new HashMap<>();
    private final StringBuilder ways = new StringBuilder();
    private final StringBuilder cards = new StringBuilder();
    private int width;
    private int height;

    private Svg(Graph graph, Language reader) {
        this.graph = graph;
        naming = new Naming(reader);
    }

    /** @param reader the language of whoever reads */
    public static String of(Graph graph, Language reader) {
        var svg = new Svg(graph, reader);
        svg.layOut();
        for (int i = 0; i < graph.places().size(); i++) {
            svg.card(i);
        }
        return svg.page();
    }

    private void layOut() {
        List<List<Integer>> columns = Layers.of(graph);
        int tallest = columns.stream().mapToInt(this::tall).max().orElse(0);
        for (int column = 0; column < columns.size(); column++) {
            int x = MARGIN + column * (CARD + GAP);
            int y = TOP + (tallest - tall(columns.get(column))) / 2;
            for (int place : columns.get(column)) {
                corners.put(place, new int[] {x, y});
                y += tall(place) + SPACE;
            }
        }
        width = 2 * MARGIN + columns.size() * (CARD + GAP) - GAP;
        height = TOP + tallest + MARGIN + GAP / 2;
    }

    private int tall(List<Integer> column) {
        return column.stream().mapToInt(p -> tall(p) + SPACE).sum() - SPACE;
    }

    private int tall(int place) {
        return HEAD + ROW * graph.from(place).size() + (graph.from(place).isEmpty() ? 0 : 8);
    }

    private void card(int number) {
        Place place = graph.places().get(number);
        int x = corners.get(number)[0];
        int y = corners.get(number)[1];
        boolean isCounted = graph.isPlayed() && place.kind() != Graph.Kind.ANYWHERE;
        String kind = place.kind() == Graph.Kind.ENDING || place.kind() == Graph.Kind.MOOD ? " ending" : "";
        cards.append("<g><title>").append(escaped(naming.of(place) + (place.says().isEmpty() ? "" : ": " + place.says()))).append("</title>")
                .append("<rect class=\"card").append(kind).append(isCounted && place.reached() == 0 ? " never" : "").append("\" x=\"").append(x)
                .append("\" y=\"").append(y).append("\" width=\"").append(CARD).append("\" height=\"").append(tall(number)).append("\" rx=\"8\"/>");
        text("name", x + 12, y + 19, cut(naming.of(place)));
        if (isCounted) {
            text("number", x + CARD - 12, y + 19, naming.times(place.reached()));
        }
        text("quiet", x + 12, y + 36, cut(place.says()));
        List<Way> out = graph.from(number);
        for (int i = 0; i < out.size(); i++) {
            way(out.get(i), x, y + HEAD + 14 + i * ROW);
        }
        cards.append("</g>\n");
    }

    private void way(Way way, int x, int baseline) {
        text("rule", x + 12, baseline, cut(naming.of(way)));
        if (graph.isPlayed()) {
            text("number", x + CARD - 12, baseline, naming.times(way.taken()));
        }
        int[] to = corners.get(way.to());
        int from = baseline - 4;
        int head = to[1] + 15;
        if (to[0] > x) {
            int bow = Math.max(40, (to[0] - x - CARD) / 2);
            curve(way, x + CARD, from, bow, to[0], head, -1);
        } else {
            // Beside or back: out on the side that is nearer, and in on the right, so that no curve hides behind its own cards.
            curve(way, to[0] == x ? x + CARD : x, from, to[0] == x ? GAP - 30 : 30 - GAP, to[0] + CARD, head, 1);
        }
    }

    /**
     * @param bow how far the curve swings out where it begins, to the right
     * @param side of the card it comes in on: −1 left, 1 right
     */
    private void curve(Way way, int fromX, int fromY, int bow, int toX, int toY, int side) {
        int end = toX + side * 7;
        boolean isNever = graph.isPlayed() && way.taken() == 0;
        ways.append("<path class=\"way").append(isNever ? " never" : "").append("\" stroke-width=\"").append(thickness(way)).append("\" d=\"M").append(fromX)
                .append(' ').append(fromY).append(" C").append(fromX + bow).append(' ').append(fromY).append(' ').append(end + side * Math.abs(bow)).append(' ')
                .append(toY).append(' ').append(end).append(' ').append(toY).append("\"/>")
                .append("<path class=\"head\" d=\"M").append(toX + side).append(' ').append(toY).append(" l").append(side * 9).append(" -5 v10 z\"/>\n");
    }

    private String thickness(Way way) {
        double share = graph.isPlayed() ? Math.min(1, way.taken() / (double) graph.conversations()) : 0.2;
        return String.format(Locale.ROOT, "%.1f", 1 + 4 * share);
    }

    private void text(String style, int x, int y, String text) {
        if (!text.isEmpty()) {
            cards.append("<text class=\"").append(style).append("\" x=\"").append(x).append("\" y=\"").append(y).append("\">").append(escaped(text)).append("</text>");
        }
    }

    private String page() {
        String played = graph.isPlayed() ? naming.text("svg.desc.played", graph.conversations()) : naming.text("svg.desc.plain");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\" width=\"" + width + "\" height=\"" + height
                + "\" viewBox=\"0 0 " + width + " " + height + "\">\n<title id=\"title\">" + escaped(naming.text("svg.title", graph.title()))
                + "</title>\n<desc id=\"desc\">" + escaped(naming.text("svg.desc", played)) + "</desc>\n<style>\n" + STYLE + "</style>\n"
                + "<rect class=\"page\" width=\"100%\" height=\"100%\"/>\n<text class=\"title\" x=\"" + MARGIN + "\" y=\"32\">" + escaped(graph.title())
                + "</text>\n" + (graph.isPlayed() ? "<text class=\"quiet\" x=\"" + MARGIN + "\" y=\"52\">" + escaped(naming.text("legend.svg")) + "</text>\n" : "")
                + ways + cards + "</svg>\n";
    }

    private static String cut(String text) {
        return StringUtils.abbreviate(Shown.line(text), "…", FITS);
    }

    private static String escaped(String text) {
        return Shown.line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
