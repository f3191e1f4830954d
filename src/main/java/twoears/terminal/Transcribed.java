package twoears.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import twoears.terminal.canvas.Row;

/**
 * The rows of the transcript drawn last. A long one takes longer to lay out than a key may take, and stays the same
 * while a reply is typed. Beside the screen's state and no part of it.
 */
final class Transcribed {
    private @Nullable Transcript transcript;
    private int width;
    private List<Row> rows = List.of();

    List<Row> rows(Transcript wanted, int columns) {
        Transcript known = transcript;
        if (known == null || known.conversation() != wanted.conversation() || known.explains() != wanted.explains() || width != columns) {
            rows = wanted.rows(columns);
            transcript = wanted;
            width = columns;
        }
        return rows;
    }
}
