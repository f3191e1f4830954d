package twoears.authoring.mending;

import java.util.List;
import twoears.authoring.format.Unnamed;

/** Writes down what the parts of a file are called that were given no id. */
public final class Ids {
    private final Insertions text;

    private Ids(Insertions text) {
        this.text = text;
    }

    /**
     * @param text as it stands in the file, whatever ends its lines, without a byte order mark
     * @param unnamed the parts of that text without an id
     */
    public static String written(String text, List<Unnamed> unnamed) {
        var ids = new Ids(new Insertions(text));
        unnamed.forEach(ids::write);
        return ids.text.result();
    }

    private void write(Unnamed part) {
        String id = "id: " + part.id();
        int line = part.at().line();
        int column = part.at().column();
        switch (part.form()) {
            case KEYS -> text.put(line, column, id + newLine(column));
            case FLOW_KEYS -> text.put(line, column + 1, id + ", ");
            case FLOW_TEXT -> flow(part, id);
            case TEXT -> {
                text.put(line, column, id + newLine(column) + "text: ");
                push(part, column);
            }
            case LONE_TEXT -> alone(part, id);
        }
    }

    private String newLine(int column) {
        return text.lineEnd() + " ".repeat(column - 1);
    }

    private void flow(Unnamed part, String id) {
        // Before a bracket, a question mark or a colon at the end of a text would be read as a sign.
        String written = text.line(part.end().line());
        int end = written.offsetByCodePoints(0, part.end().column() - 1);
        boolean isSign = end > 0 && (written.charAt(end - 1) == '?' || written.charAt(end - 1) == ':');
        text.put(part.at().line(), part.at().column(), "{" + id + ", text: ");
        text.put(part.end().line(), part.end().column(), isSign ? " }" : "}");
    }

    /** A text right after its key becomes a list of one. */
    private void alone(Unnamed part, String id) {
        String line = text.line(part.at().line());
        String before = line.substring(0, line.offsetByCodePoints(0, part.at().column() - 1));
        int column = before.isBlank() ? part.at().column() : part.column();
        String keys = "- " + id + newLine(column + 2) + "text:";
        if (before.isBlank()) {
            text.put(part.at().line(), column, keys + " ");
        } else {
            text.put(part.at().line(), 1 + before.stripTrailing().codePointCount(0, before.stripTrailing().length()), newLine(column) + keys);
        }
        push(part, column + 2);
    }

    /** Moves the further lines of a text to the right, so that they stand further in than the key they now belong to. */
    private void push(Unnamed part, int column) {
        int last = part.end().column() == 1 ? part.end().line() - 1 : part.end().line();
        int least = Integer.MAX_VALUE;
        for (int line = part.at().line() + 1; line <= last; line++) {
            least = text.line(line).isBlank() ? least : Math.min(least, indent(text.line(line)));
        }
        for (int line = part.at().line() + 1; least <= column && line <= last; line++) {
            if (!text.line(line).isBlank()) {
                text.put(line, 1, " ".repeat(column + 1 - least));
            }
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }
}
