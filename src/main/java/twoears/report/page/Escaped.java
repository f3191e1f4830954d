package twoears.report.page;

import twoears.core.language.Shown;

/** Text as it may stand in HTML and SVG. Nothing that is handed in can become markup, steer the page or turn its direction. */
final class Escaped {
    private static final char INSTEAD = '\u00b7';

    private Escaped() {}

    /** Between tags, where what is isolated is held by an element that does it. */
    static String text(String text) {
        var out = new StringBuilder(text.length() + 16);
        int open = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == Isolated.BEGIN) {
                out.append("<bdi>");
                open++;
            } else if (c == Isolated.END) {
                out.append(open > 0 ? "</bdi>" : "");
                open = Math.max(0, open - 1);
            } else {
                append(out, c);
            }
        }
        return out.append("</bdi>".repeat(open)).toString();
    }

    /** In attributes, and in SVG, which know no such element: the characters themselves do it. */
    static String bare(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (c == Isolated.BEGIN || c == Isolated.END) {
                out.append((char) c);
            } else {
                append(out, c);
            }
        });
        return out.toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\n', '\t' -> out.append(' ');
            default -> out.appendCodePoint(Shown.isHarmful(c) ? INSTEAD : c);
        }
    }
}
