package twoears.authoring.diagnosis;

import java.util.Arrays;

/** A text by its lines. Where each begins is found once, since a large file may have many findings. */
final class Lines {
    private final String text;
    private int[] starts = {};

    Lines(String text) {
        this.text = text;
    }

    /** @param number from 1; a line beyond the last is empty */
    String at(int number) {
        if (starts.length == 0) {
            starts = starts();
        }
        if (number > starts.length) {
            return "";
        }
        int start = starts[number - 1];
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private int[] starts() {
        int[] found = new int[64];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count++] = end + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
