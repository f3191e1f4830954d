package twoears.authoring.diagnosis;

/**
 * A stretch of one line of a file.
 *
 * @param line from 1; 0 where a finding is about the whole file
 * @param column from 1, in code points, as editors count
 * @param length in code points, at least 1
 */
public record Place(int line, int column, int length) implements Comparable<Place> {
    public static final Place WHOLE_FILE = new Place(0, 0, 1);

    public static Place at(int line, int column) {
        return new Place(line, column, 1);
    }

    @Override
    public int compareTo(Place other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
