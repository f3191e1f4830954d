package twoears.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A small text file: a first line that names its kind, rows of fields between tabs, and a last line that shows that it is
 * whole. Read on the way to the first frame, hence this plain.
 */
final class Lines {
    private static final String END = "end";
    private static final long LARGEST_BYTES = 1 << 20;

    private Lines() {}

    /** The rows; none where the file is missing, of another kind, not whole or too large. */
    static List<String[]> read(Path file, String kind) {
        try {
            if (Files.size(file) > LARGEST_BYTES) {
                return List.of();
            }
            return rows(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), kind);
        } catch (IOException missing) {
            return List.of();
        }
    }

    private static List<String[]> rows(String text, String kind) {
        if (!text.startsWith(kind + "\n") || !text.endsWith("\n" + END + "\n")) {
            return List.of();
        }
        var rows = new ArrayList<String[]>();
        int last = text.length() - END.length() - 1;
        for (int at = kind.length() + 1; at < last;) {
            int next = text.indexOf('\n', at);
            rows.add(text.substring(at, next).split("\t", -1));
            at = next + 1;
        }
        return rows;
    }

    static byte[] bytes(String kind, List<List<String>> rows) {
        var text = new StringBuilder(kind).append('\n');
        for (List<String> row : rows) {
            text.append(String.join("\t", row.stream().map(Lines::flat).toList())).append('\n');
        }
        return text.append(END).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Tabs and line ends would break the form; nothing kept here needs them, or any other control. */
    private static String flat(String field) {
        var out = new StringBuilder(field.length());
        field.chars().forEach(c -> out.append(Character.isISOControl(c) ? ' ' : (char) c));
        return out.toString();
    }
}
