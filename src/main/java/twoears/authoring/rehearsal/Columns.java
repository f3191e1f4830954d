package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import twoears.core.language.Shown;

/** Texts side by side. */
final class Columns {
    private Columns() {}

    /** At the left of so many columns; what is too long is cut. */
    static String left(String text, int width) {
        return StringUtils.rightPad(cut(text, width), width);
    }

    static String right(String text, int width) {
        return StringUtils.leftPad(cut(text, width), width);
    }

    static String cut(String text, int width) {
        String line = Shown.line(text);
        return line.length() <= width ? line : line.substring(0, Math.max(0, width - 1)).stripTrailing() + "…";
    }

    /** @param indent before each line but the first */
    static List<String> wrapped(String text, String indent, int width) {
        var lines = new ArrayList<String>();
        String rest = text;
        while (rest.length() > width) {
            int least = rest.length() - rest.stripLeading().length() + 1;
            int at = rest.lastIndexOf(' ', width);
            if (at < least) {
                break;
            }
            lines.add(rest.substring(0, at));
            rest = indent + rest.substring(at + 1);
        }
        lines.add(rest);
        return lines;
    }
}
