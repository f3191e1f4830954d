package twoears.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Lines of UTF-8 from a stream that is not trusted: each is bounded in length and decoded strictly. A line ends with
 * {@code \n}; a {@code \r} before it and a byte order mark at the very start are dropped. Never reads ahead of what
 * the stream has ready, so that whoever writes line by line is answered line by line.
 */
public final class Lines {
    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[1 << 16];
    private int from;
    private int to;
    private boolean begun;

    /** @param longest bytes in a line; what goes beyond is read and dropped */
    public Lines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** The next line, waiting for it; empty at the end of the input. */
    public Optional<Line> next() throws IOException {
        int searched = 0;
        boolean tooLong = false;
        while (true) {
            int end = find(from + searched);
            if (end >= 0) {
                return Optional.of(take(end, end + 1, tooLong));
            }
            searched = to - from;
            if (searched > longest) {
                tooLong = true;
                from = to;
                searched = 0;
            }
            if (!fill()) {
                return from == to && !tooLong ? Optional.empty() : Optional.of(take(to, to, tooLong));
            }
        }
    }

    /** Whether {@link #next} has a whole line without waiting. */
    public boolean hasLine() {
        return find(from) >= 0;
    }

    private int find(int start) {
        for (int i = start; i < to; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        if (to == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int got = read();
        to += Math.max(0, got);
        return got >= 0;
    }

    private int read() throws Unreadable {
        try {
            return in.read(buffer, to, buffer.length - to);
        } catch (IOException e) {
            throw new Unreadable(e);
        }
    }

    private Line take(int end, int next, boolean isTail) {
        int start = !begun && hasMark() ? from + 3 : from;
        begun = true;
        int last = end > start && buffer[end - 1] == '\r' ? end - 1 : end;
        boolean tooLong = isTail || last - start > longest;
        Line line = new Line(tooLong ? new byte[0] : Arrays.copyOfRange(buffer, start, last), tooLong);
        from = next;
        return line;
    }

    private boolean hasMark() {
        return to - from >= 3 && buffer[from] == (byte) 0xEF && buffer[from + 1] == (byte) 0xBB && buffer[from + 2] == (byte) 0xBF;
    }

    /** The input could not be read, as opposed to the output written. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /**
     * A line as it came.
     *
     * @param bytes without the line end; empty when the line was too long
     */
    public record Line(byte[] bytes, boolean isTooLong) {
        /** The text; empty when the bytes are not UTF-8. */
        public Optional<String> text() {
            // This is several times as quick, and puts U+FFFD for what is wrong.
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.indexOf('\ufffd') < 0 ? Optional.of(text) : strictly();
        }

        private Optional<String> strictly() {
            try {
                return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
            } catch (CharacterCodingException notUtf8) {
                return Optional.empty();
            }
        }
    }
}
