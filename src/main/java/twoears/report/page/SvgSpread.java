package twoears.report.page;

import java.util.List;
import java.util.stream.Collectors;
import twoears.report.page.Part.Band;
import twoears.report.page.Part.Spread;

/** Where values lie, a row each: every value a dot, the middle half a bar, the middle a line. */
final class SvgSpread {
    private static final int WIDTH = 480;
    private static final int LEFT = 12;
    private static final int RIGHT = 462;
    private static final int ROW = 56;
    private static final int TOP = 4;

    private SvgSpread() {}

    static String of(Spread spread, String id) {
        int bottom = TOP + ROW * spread.bands().size();
        var out = new StringBuilder(2_048);
        out.append("<svg class=\"spread\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(bottom + 22).append("\" role=\"img\" aria-labelledby=\"").append(id)
                .append("-t ").append(id).append("-d\">\n<title id=\"").append(id).append("-t\">").append(Escaped.bare(spread.title()))
                .append("</title>\n<desc id=\"").append(id).append("-d\">").append(Escaped.bare(told(spread))).append("</desc>\n");
        List.of(0, 25, 50, 75, 100).forEach(v -> out.append("<line class=\"grid\" x1=\"").append(x(v)).append("\" x2=\"").append(x(v)).append("\" y1=\"")
                .append(TOP).append("\" y2=\"").append(bottom).append("\"/><text class=\"tick\" x=\"").append(x(v)).append("\" y=\"").append(bottom + 16)
                .append("\" text-anchor=\"middle\">").append(v).append("</text>\n"));
        for (int i = 0; i < spread.bands().size(); i++) {
            band(out, spread.bands().get(i), TOP + ROW * i + ROW - 18);
        }
        return out.append("</svg>\n").toString();
    }

    private static String told(Spread spread) {
        return spread.bands().stream().map(b -> b.name() + ": " + b.quantile(0) + " – " + b.quantile(0.5) + " – " + b.quantile(1)).collect(Collectors.joining("; "));
    }

    private static void band(StringBuilder out, Band band, int y) {
        out.append("<text class=\"name\" x=\"").append(LEFT - 12).append("\" y=\"").append(y - 18).append("\">")
                .append(Escaped.bare(band.name())).append("</text>\n");
        if (band.values().isEmpty()) {
            return;
        }
        int low = x(band.quantile(0.25));
        int high = x(band.quantile(0.75));
        out.append("<rect class=\"half\" x=\"").append(low - 5).append("\" y=\"").append(y - 9).append("\" width=\"").append(high - low + 10)
                .append("\" height=\"18\" rx=\"9\"/>");
        band.values().forEach(v -> out.append("<circle class=\"dot\" cx=\"").append(x(v)).append("\" cy=\"").append(y).append("\" r=\"3.5\"/>"));
        int middle = x(band.quantile(0.5));
        out.append("<line class=\"middle\" x1=\"").append(middle).append("\" x2=\"").append(middle).append("\" y1=\"").append(y - 12).append("\" y2=\"")
                .append(y + 12).append("\"/>\n");
    }

    private static int x(int value) {
        return LEFT + (RIGHT - LEFT) * value / 100;
    }
}
