package twoears.authoring.playtest;

import java.util.ArrayList;
import java.util.List;

/** Texts as a person would write them into a file. */
final class Yaml {
    /** Characters of a line of running text, its indentation not counted. */
    private static final int WIDTH = 104;

    /** Longer than this, a text begins on a line of its own. */
    private static final int SHORT = 80;

    private Yaml() {}

    /** A key and a text of any length, on as many lines as it needs. */
    static List<String> entry(String key, String text) {
        String plain = text.strip();
        if (plain.contains("\n") && isPlain(plain)) {
            return block(key + ": |-", List.of(plain.split("\n", -1)));
        } else if (plain.length() > SHORT && isPlain(plain)) {
            return block(key + ": >-", folded(plain));
        }
        return List.of(key + ": " + text(plain));
    }

    private static List<String> block(String head, List<String> lines) {
        var all = new ArrayList<>(List.of(head));
        lines.forEach(l -> all.add(l.isEmpty() ? "" : "  " + l));
        return all;
    }

    /** What needs no escape: a block has none. */
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x7f && !(c >= 0x80 && c < 0xa0) && c != 0x2028 && c != 0x2029 && c != 0xfeff);
    }

    /** Broken only where one space stands, which is what a break is read as. */
    private static List<String> folded(String text) {
        var lines = new ArrayList<String>();
        int start = 0;
        int fits = -1;
        for (int i = 1; i < text.length() - 1; i++) {
            boolean isBreak = text.charAt(i) == ' ' && text.charAt(i - 1) != ' ' && text.charAt(i + 1) != ' ';
            if (i - start > WIDTH && fits > start) {
                lines.add(text.substring(start, fits));
                start = fits + 1;
            }
            fits = isBreak ? i : fits;
        }
        if (text.length() - start > WIDTH && fits > start) {
            lines.add(text.substring(start, fits));
            start = fits + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** On one line; in quotes unless it is plain words. */
    static String text(String text) {
        boolean isWords = text.matches("\\p{L}[\\p{L}0-9 .,'’()-]*") && text.length() > 5 && !text.endsWith(" ");
        return isWords ? text : quoted(text);
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Ids need no quotes. */
    static String list(List<String> ids) {
        return ids.size() == 1 ? ids.get(0) : "[" + String.join(", ", ids) + "]";
    }
}
