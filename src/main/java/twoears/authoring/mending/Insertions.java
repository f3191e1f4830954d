package twoears.authoring.mending;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with lines as they were written, into which other text is put at places that are counted before the first. */
final class Insertions {
    private static final Pattern LINE = Pattern.compile("[^\r\n]*(\r\n|\r|\n|$)");

    /** A line without what ends it, and that. */
    private record Line(String text, String end) {}

    private record Insertion(int line, int column, String text) {}

    private final List<Line> lines = new ArrayList<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private final String lineEnd;

    Insertions(String text) {
        Matcher matcher = LINE.matcher(text);
        while (matcher.find() && !(matcher.start() == text.length() && !lines.isEmpty())) {
            String end = matcher.group(1);
            lines.add(new Line(matcher.group().substring(0, matcher.group().length() - end.length()), end));
        }
        lineEnd = lines.get(0).end().isEmpty() ? "\n" : lines.get(0).end();
    }

    /** How this text ends its lines. */
    String lineEnd() {
        return lineEnd;
    }

    /** The line of this number, from 1, without its end; empty below the last. */
    String line(int number) {
        return number <= lines.size() ? lines.get(number - 1).text() : "";
    }

    /** @param column from 1, in code points */
    void put(int line, int column, String text) {
        insertions.add(new Insertion(line, column, text));
    }

    /** The text with everything put in. */
    String result() {
        var changed = new ArrayList<>(lines);
        // From the end, so that the places above stay where they are.
        insertions.stream().sorted(Comparator.comparingInt(Insertion::line).thenComparingInt(Insertion::column).reversed()).forEach(i -> {
            Line line = changed.get(i.line() - 1);
            int at = line.text().offsetByCodePoints(0, i.column() - 1);
            changed.set(i.line() - 1, new Line(line.text().substring(0, at) + i.text() + line.text().substring(at), line.end()));
        });
        var text = new StringBuilder();
        changed.forEach(l -> text.append(l.text()).append(l.end()));
        return text.toString();
    }
}
