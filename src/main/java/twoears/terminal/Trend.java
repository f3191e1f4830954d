package twoears.terminal;

import java.util.List;
import twoears.terminal.canvas.Plot;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** How a score went over the attempts, oldest first: a row of blocks, or a line where there is room. */
record Trend(List<Integer> scores, Style style) {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    /** The newest that fit, one block each. */
    Row sparkline(int width) {
        var line = new StringBuilder();
        List<Integer> shown = scores.subList(Math.max(0, scores.size() - Math.max(0, width)), scores.size());
        shown.forEach(s -> line.append(BLOCKS.charAt(Math.max(0, Math.min(7, s * 8 / 101)))));
        return Row.of(line.toString(), style);
    }

    List<Row> line(int width, int height) {
        List<Integer> shown = scores.subList(Math.max(0, scores.size() - width * 2), scores.size());
        var plot = new Plot(width, height);
        plot.line(shown, 1, style);
        if (shown.size() == 1) {
            plot.signs(shown, '●', style);
        }
        return plot.rows();
    }

    /** The newest against the mean of up to five before it; 0 with fewer than two. */
    int move() {
        if (scores.size() < 2) {
            return 0;
        }
        List<Integer> before = scores.subList(Math.max(0, scores.size() - 6), scores.size() - 1);
        return newest() - (int) Math.round(before.stream().mapToInt(Integer::intValue).average().orElse(0));
    }

    int newest() {
        return scores.get(scores.size() - 1);
    }
}
