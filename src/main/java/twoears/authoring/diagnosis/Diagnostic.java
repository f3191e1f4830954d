package twoears.authoring.diagnosis;

import java.util.List;

/**
 * One finding, ready to show: nothing in its words can steer a terminal.
 *
 * @param file as it was named by whoever asked, hidden characters and all; {@link #where} shows it safely
 * @param units the place again, its column and length counted in UTF-16 code units, as programs do
 * @param message one plain sentence
 * @param suggestion what was probably meant, as the bare name; empty where nothing is near
 * @param line the line of the file, cut around the place; empty where a finding is about the whole file
 * @param caret how many characters stand before the place in {@code line}
 * @param marks how many characters of {@code line} the place takes, at least 1
 * @param way replies that can be given, one after the other, and lead to where it is found; empty where nothing is claimed of ways
 */
public record Diagnostic(String file, Place place, Place units, Code code, String message, String suggestion, String line,
        int caret, int marks, List<Stop> way)
        implements Comparable<Diagnostic> {

    public Diagnostic {
        way = List.copyOf(way);
    }

    /**
     * A reply on the way.
     *
     * @param place of the step that it is given to
     * @param units the place again, in UTF-16 code units
     * @param message what kind of reply it is, and where, in words
     */
    public record Stop(Place place, Place units, String message) {}

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Such as {@code en/late.yaml:3:1}; the file alone where it is about the whole. */
    public String where() {
        String shown = Visible.of(file);
        return place.line() == 0 ? shown : shown + ":" + place.line() + ":" + place.column();
    }

    public String sentence() {
        return where() + ": " + message;
    }

    @Override
    public int compareTo(Diagnostic other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : place.compareTo(other.place);
    }

    /** The sentence with its code, and the line with a caret under the place. */
    public String text() {
        String head = sentence() + " [" + code.id() + "]\n";
        if (place.line() == 0) {
            return head;
        }
        String number = Integer.toString(place.line());
        return head + "  " + number + " | " + line + "\n  " + " ".repeat(number.length()) + " | "
                + " ".repeat(caret) + "^".repeat(marks) + "\n";
    }
}
