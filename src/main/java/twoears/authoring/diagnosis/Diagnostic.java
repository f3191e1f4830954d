package twoears.authoring.diagnosis;

/**
 * One finding, ready to show: nothing in it can steer a terminal.
 *
 * @param file as it was named by whoever asked
 * @param message one plain sentence
 * @param suggestion what was probably meant, as the bare name; empty where nothing is near
 * @param line the line of the file, cut around the place; empty where a finding is about the whole file
 * @param caret how many characters stand before the place in {@code line}
 * @param marks how many characters of {@code line} the place takes, at least 1
 */
public record Diagnostic(String file, Place place, Code code, String message, String suggestion, String line, int caret, int marks)
        implements Comparable<Diagnostic> {

    public Severity severity() {
        return code.severity();
    }

    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** Such as {@code en/late.yaml:3:1}; the file alone where it is about the whole. */
    public String where() {
        return place.line() == 0 ? file : file + ":" + place.line() + ":" + place.column();
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
