package twoears.authoring.graph;

import twoears.authoring.graph.Graph.Place;
import twoears.authoring.graph.Graph.Way;
import twoears.core.language.Language;

/** A graph in DOT, which Graphviz draws. */
public final class Dot {
    private Dot() {}

    /** @param reader the language of whoever reads */
    public static String of(Graph graph, Language reader) {
        var naming = new Naming(reader);
        var out = new StringBuilder("digraph conversation {\n  label=").append(quoted(graph.title())).append("\n  rankdir=TB\n")
                .append("  node [fontname=\"sans-serif\" shape=box]\n  edge [fontname=\"sans-serif\" fontsize=10]\n");
        for (int i = 0; i < graph.places().size(); i++) {
            out.append("  n").append(i).append(" [").append(place(graph, graph.places().get(i), naming)).append("]\n");
        }
        for (Way way : graph.ways()) {
            boolean isNever = graph.isPlayed() && way.taken() == 0;
            String label = naming.of(way) + (graph.isPlayed() ? " (" + naming.times(way.taken()) + ")" : "");
            out.append("  n").append(way.from()).append(" -> n").append(way.to()).append(" [label=").append(quoted(label))
                    .append(isNever ? " style=dashed" : "").append("]\n");
        }
        return out.append("}\n").toString();
    }

    private static String place(Graph graph, Place place, Naming naming) {
        boolean isCounted = graph.isPlayed() && place.kind() != Graph.Kind.ANYWHERE;
        String shape = switch (place.kind()) {
            case STEP -> "";
            case ENDING, MOOD -> " shape=oval";
            case ANYWHERE -> " shape=hexagon";
        };
        String label = naming.of(place) + (isCounted ? "\n" + naming.times(place.reached()) : "");
        return "label=" + quoted(label) + shape + (isCounted && place.reached() == 0 ? " style=dashed" : "");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
