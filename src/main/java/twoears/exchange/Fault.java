package twoears.exchange;

import java.util.List;
import twoears.core.language.Words;

/**
 * Why a file, or the rest of one, is not taken.
 *
 * @param kind key of the sentence in the exchange's words
 * @param line from 1; 0 for the file as a whole
 */
record Fault(String kind, int line, List<Object> details) {
    Fault {
        details = List.copyOf(details);
    }

    Fault(String kind, int line, Object... details) {
        this(kind, line, List.of(details));
    }

    /** One plain sentence. */
    String reason(Words words) {
        return words.text("fault." + kind, details.toArray());
    }
}
