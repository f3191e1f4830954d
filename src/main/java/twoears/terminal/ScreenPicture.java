package twoears.terminal;

import java.util.Locale;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/**
 * A screen as an SVG picture, drawn from its cells: the text stays text, and light and dark follow the reader's own
 * setting.
 */
public final class ScreenPicture {
    private static final double CELL = 8.4;
    private static final int LINE = 18;
    private static final int EDGE = 16;

    private final Canvas canvas;
    private final StringBuilder svg = new StringBuilder();

    private ScreenPicture(Canvas canvas) {
        this.canvas = canvas;
    }

    /** @param title and description are read out to those who don't see the picture */
    public static String of(Canvas canvas, String title, String description) {
        return new ScreenPicture(canvas).draw(title, description);
    }

    private String draw(String title, String description) {
        double width = canvas.columns() * CELL + 2 * EDGE;
        int height = canvas.rows() * LINE + 2 * EDGE;
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" viewBox=\"0 0 ")
                .append(number(width)).append(' ').append(height).append("\">\n<title id=\"title\">").append(escaped(title))
                .append("</title>\n<desc id=\"description\">").append(escaped(description)).append("</desc>\n<style>\n").append(LOOKS)
                .append("</style>\n<rect class=\"paper\" width=\"100%\" height=\"100%\" rx=\"10\"/>\n");
        for (int row = 0; row < canvas.rows(); row++) {
            row(row);
        }
        if (canvas.cursorColumn() >= 0) {
            box("cursor", canvas.cursorColumn(), canvas.cursorRow(), 1);
        }
        return svg.append("</svg>\n").toString();
    }

    private void row(int row) {
        for (int from = 0; from < canvas.columns(); ) {
            int to = from + 1;
            while (to < canvas.columns() && canvas.styleAt(to, row).equals(canvas.styleAt(from, row))) {
                to++;
            }
            run(row, from, to);
            from = to;
        }
    }

    /** Cells of one look. A gap of blanks cuts it, so that what stands in columns stays there in any font. */
    private void run(int row, int from, int to) {
        Style style = canvas.styleAt(from, row);
        if (style.selected()) {
            box("selected " + ink(style), from, row, to - from);
        }
        for (int start = from; start < to; ) {
            int end = start;
            while (end < to && !isGap(row, end, to)) {
                end++;
            }
            if (end > start) {
                words(row, start, end, style);
            }
            start = end + 1;
        }
    }

    private boolean isGap(int row, int column, int to) {
        return canvas.charAt(column, row) == ' ' && (column + 1 >= to || canvas.charAt(column + 1, row) == ' ')
                || canvas.charAt(column, row) == ' ' && column > 0 && canvas.charAt(column - 1, row) == ' ';
    }

    private void words(int row, int from, int to, Style style) {
        var text = new StringBuilder();
        for (int column = from; column < to; column++) {
            char c = canvas.charAt(column, row);
            if (c != '\0') {
                text.append(c);
            }
        }
        svg.append("<text class=\"").append(classes(style)).append("\" x=\"").append(number(EDGE + from * CELL)).append("\" y=\"")
                .append(EDGE + row * LINE + 13).append("\" textLength=\"").append(number((to - from) * CELL)).append("\">")
                .append(escaped(text.toString())).append("</text>\n");
    }

    private void box(String classes, int column, int row, int cells) {
        svg.append("<rect class=\"").append(classes).append("\" x=\"").append(number(EDGE + column * CELL)).append("\" y=\"")
                .append(EDGE + row * LINE).append("\" width=\"").append(number(cells * CELL)).append("\" height=\"").append(LINE).append("\"/>\n");
    }

    private static String classes(Style style) {
        return (style.selected() ? "on" : ink(style)) + (style.bold() ? " bold" : "") + (style.marked() ? " marked" : "");
    }

    private static String ink(Style style) {
        return style.ink() == Ink.TEXT ? "text" : style.ink().name().toLowerCase(Locale.ROOT);
    }

    /** With a point whatever the reader's language, and no more places than can be seen. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static final String LOOKS = """
            svg { --paper: #fdfdfc; --text: #22252a; --quiet: #6b7076; --accent: #00707a; --customer: #9a4a4a; --agent: #4a4ad0; \
            --gain: #0f7a2a; --loss: #c0184f; --warning: #9a5a00; --empathy: #a0479c; --clarity: #006f9e; --honesty: #557a00; --handling: #7650c4 }
            @media (prefers-color-scheme: dark) { svg { --paper: #17191d; --text: #e4e6e9; --quiet: #8f959c; --accent: #3fb8c0; \
            --customer: #e39a9a; --agent: #9d9dff; --gain: #5cc878; --loss: #ff7a9c; --warning: #e0a84a; --empathy: #df8fdb; --clarity: #5fb8e8; \
            --honesty: #a8c84a; --handling: #b99cf5 } }
            text { font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; fill: var(--text) }
            .paper { fill: var(--paper); stroke: var(--quiet); stroke-opacity: .4 }
            .bold { font-weight: 700 } .marked { text-decoration: underline } .on { fill: var(--paper) }
            .cursor { fill: var(--text); opacity: .45 } .selected { fill: var(--text) }
            .quiet { fill: var(--quiet) } .accent { fill: var(--accent) } .customer { fill: var(--customer) } .agent { fill: var(--agent) }
            .gain { fill: var(--gain) } .loss { fill: var(--loss) } .warning { fill: var(--warning) } .empathy { fill: var(--empathy) }
            .clarity { fill: var(--clarity) } .honesty { fill: var(--honesty) } .handling { fill: var(--handling) }
            """;
}
