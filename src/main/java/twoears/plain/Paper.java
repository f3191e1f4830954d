package twoears.plain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import twoears.core.language.Shown;

/**
 * Where lines are written: UTF-8 whatever the machine's own encoding, {@code \n} at the end of each, and nothing that
 * could steer a terminal. A failed write is an {@link UncheckedIOException}.
 */
public final class Paper {
    private final OutputStream out;

    public Paper(OutputStream out) {
        this.out = new BufferedOutputStream(out);
    }

    public void line(String text) {
        write(Shown.line(text) + "\n");
    }

    public void blank() {
        write("\n");
    }

    /** A label and a text; further lines of the text are set in, so that none can pass for a label. */
    public void labelled(String label, String text) {
        List<String> lines = Shown.lines(text.strip());
        line(label + ": " + lines.get(0));
        lines.stream().skip(1).filter(l -> !l.isBlank()).forEach(l -> line("  " + l));
    }

    /** A question at the start of a line that whoever answers completes. */
    public void prompt(String label) {
        write(Shown.line(label) + (label.endsWith("?") ? " " : ": "));
        flush();
    }

    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
