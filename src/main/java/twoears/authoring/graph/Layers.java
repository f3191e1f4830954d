package twoears.authoring.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import twoears.authoring.graph.Graph.Way;

/** The places in columns, by how many replies it takes to get to them; endings stand in the last. */
final class Layers {
    private static final int SWEEPS = 8;

    private final Graph graph;
    private final int[] layer;
    private final List<List<Integer>> columns = new ArrayList<>();
    private final double[] height;

    private Layers(Graph graph) {
        this.graph = graph;
        layer = new int[graph.places().size()];
        height = new double[graph.places().size()];
    }

    /** @return place numbers by column, top to bottom */
    static List<List<Integer>> of(Graph graph) {
        var layers = new Layers(graph);
        layers.assign();
        for (int i = 0; i < SWEEPS; i++) {
            layers.sweep();
        }
        return layers.columns;
    }

    private void assign() {
        Arrays.fill(layer, -1);
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        layer[0] = 0;
        while (!open.isEmpty()) {
            int from = open.pop();
            for (Way way : graph.from(from)) {
                if (layer[way.to()] < 0 && isStep(way.to())) {
                    layer[way.to()] = layer[from] + 1;
                    open.add(way.to());
                }
            }
        }
        int last = Arrays.stream(layer).max().orElse(0) + 1;
        for (int i = 0; i < layer.length; i++) {
            Graph.Kind kind = graph.places().get(i).kind();
            layer[i] = kind == Graph.Kind.ANYWHERE ? last - 1 : layer[i] < 0 ? isStep(i) ? 0 : last : layer[i];
        }
        for (int column = 0; column <= last; column++) {
            int at = column;
            columns.add(new ArrayList<>(IntStream.range(0, layer.length).filter(i -> layer[i] == at).boxed().toList()));
        }
        columns.removeIf(List::isEmpty);
        place();
    }

    private boolean isStep(int place) {
        return graph.places().get(place).kind() == Graph.Kind.STEP;
    }

    /** Each place moves towards the middle of those it is joined to, so that fewer ways cross. */
    private void sweep() {
        double[] wanted = new double[layer.length];
        int[] joined = new int[layer.length];
        for (Way way : graph.ways()) {
            wanted[way.to()] += height[way.from()];
            wanted[way.from()] += height[way.to()];
            joined[way.to()]++;
            joined[way.from()]++;
        }
        for (List<Integer> column : columns) {
            column.sort(Comparator.comparingDouble(p -> joined[p] == 0 ? height[p] : wanted[p] / joined[p]));
        }
        place();
    }

    private void place() {
        for (List<Integer> column : columns) {
            for (int i = 0; i < column.size(); i++) {
                height[column.get(i)] = (i + 0.5) / column.size();
            }
        }
    }
}
