package twoears.authoring.graph;

import twoears.authoring.graph.Graph.Place;
import twoears.authoring.graph.Graph.Way;
import twoears.core.language.Language;

/** A graph as a Mermaid flowchart. */
public final class Mermaid {
    private Mermaid() {}

    /** @param reader the language of whoever reads */
    public static String of(Graph graph, Language reader) {
        var naming = new Naming(reader);
        var out = new StringBuilder("flowchart TD\n");
        for (int i = 0; i < graph.places().size(); i++) {
            out.append("  n").append(i).append(shaped(graph.places().get(i), label(graph, graph.places().get(i), naming))).append('\n');
        }
        for (Way way : graph.ways()) {
            boolean isNever = graph.isPlayed() && way.taken() == 0;
            String label = naming.of(way) + (graph.isPlayed() ? " (" + naming.times(way.taken()) + ")" : "");
            out.append("  n").append(way.from()).append(isNever ? " -.->" : " -->").append("|\"").append(escaped(label)).append("\"| n").append(way.to()).append('\n');
        }
        out.append("  classDef never stroke-dasharray:4 4\n");
        for (int i = 0; i < graph.places().size(); i++) {
            if (graph.isPlayed() && graph.places().get(i).reached() == 0) {
                out.append("  class n").append(i).append(" never\n");
            }
        }
        return out.toString();
    }

    private static String label(Graph graph, Place place, Naming naming) {
        boolean isCounted = graph.isPlayed() && place.kind() != Graph.Kind.ANYWHERE;
        return escaped(naming.of(place)) + (isCounted ? "<br/>" + escaped(naming.times(place.reached())) : "");
    }

    private static String shaped(Place place, String label) {
        return switch (place.kind()) {
            case STEP -> "[\"" + label + "\"]";
            case ENDING, MOOD -> "([\"" + label + "\"])";
            case ANYWHERE -> "{{\"" + label + "\"}}";
        };
    }

    /** Everything that could end a label, begin markup, or be taken for an entity. */
    private static String escaped(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,:-_()/→…".indexOf(c) >= 0) {
                out.appendCodePoint(c);
            } else {
                out.append('#').append(c).append(';');
            }
        });
        return out.toString();
    }
}
