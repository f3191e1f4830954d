package twoears.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import twoears.report.page.Part.Curve;
import twoears.report.page.Part.Panel;

/** One small line chart. Colours and strokes come from the page's style, so that it is right on dark and on paper. */
final class SvgPanel {
    private static final int WIDTH = 260;
    private static final int HEIGHT = 118;
    private static final int LEFT = 26;
    private static final int RIGHT = 248;
    private static final int TOP = 12;
    private static final int BOTTOM = 106;
    /** More points than this stand too close for a dot each. */
    private static final int MOST_DOTS = 16;

    private SvgPanel() {}

    static String of(Panel panel, String id) {
        var out = new StringBuilder(1_024);
        out.append("<div class=\"panel\">\n<p><strong>").append(Escaped.text(panel.title())).append("</strong> <span>").append(Escaped.text(panel.note()))
                .append("</span></p>\n<svg viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT).append("\" role=\"img\" aria-labelledby=\"")
                .append(id).append("-t ").append(id).append("-d\">\n<title id=\"").append(id).append("-t\">").append(Escaped.bare(panel.title()))
                .append("</title>\n<desc id=\"").append(id).append("-d\">").append(Escaped.bare(told(panel))).append("</desc>\n");
        List.of(0, 50, 100).forEach(v -> grid(out, v));
        for (int i = 0; i < panel.curves().size(); i++) {
            curve(out, panel.curves().get(i), i + 1);
        }
        return out.append("</svg>\n</div>\n").toString();
    }

    /** Every value, for whoever hears the page. */
    private static String told(Panel panel) {
        return panel.curves().stream().map(c -> c.name() + ": " + c.values().stream().map(v -> v.map(String::valueOf).orElse("–"))
                .collect(Collectors.joining(", "))).collect(Collectors.joining("; "));
    }

    private static void grid(StringBuilder out, int value) {
        int y = y(value);
        out.append("<line class=\"grid\" x1=\"").append(LEFT).append("\" x2=\"").append(RIGHT).append("\" y1=\"").append(y).append("\" y2=\"").append(y)
                .append("\"/><text class=\"tick\" x=\"").append(LEFT - 5).append("\" y=\"").append(y + 3).append("\" text-anchor=\"end\">").append(value)
                .append("</text>\n");
    }

    private static void curve(StringBuilder out, Curve curve, int number) {
        var line = new StringBuilder();
        var dots = new StringBuilder();
        int last = curve.values().size() - 1;
        boolean isDotted = last < MOST_DOTS;
        for (int i = 0; i <= last; i++) {
            Optional<Integer> value = curve.values().get(i);
            if (value.isPresent()) {
                int x = last == 0 ? (LEFT + RIGHT) / 2 : LEFT + 4 + (RIGHT - LEFT - 8) * i / last;
                line.append(line.isEmpty() ? "M" : "L").append(x).append(' ').append(y(value.get()));
                boolean isEnd = i == last;
                if (isDotted || isEnd) {
                    dots.append("<circle class=\"d").append(number).append("\" cx=\"").append(x).append("\" cy=\"").append(y(value.get()))
                            .append("\" r=\"").append(isEnd ? "3.5" : "2").append("\"/>");
                }
            }
        }
        if (!line.isEmpty()) {
            out.append("<path class=\"l").append(number).append("\" d=\"").append(line).append("\"/>").append(dots).append('\n');
        }
    }

    private static int y(int value) {
        return BOTTOM - (BOTTOM - TOP) * value / 100;
    }
}
