package twoears.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The lines of a file's bytes, whatever system's line ends it was sent through. Not for use by several threads. */
final class ByteLines {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final byte[] bytes;
    private int from;
    private int to;
    private int rest;
    private int number;
    private boolean ended;

    ByteLines(byte[] bytes) {
        this.bytes = bytes;
        boolean isMarked = bytes.length >= MARK.length && bytes[0] == MARK[0] && bytes[1] == MARK[1] && bytes[2] == MARK[2];
        rest = isMarked ? MARK.length : 0;
    }

    boolean hasNext() {
        return rest < bytes.length;
    }

    void move() {
        from = rest;
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        ended = end < bytes.length;
        rest = ended ? end + 1 : end;
        to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        number++;
    }

    byte[] bytes() {
        return bytes;
    }

    int from() {
        return from;
    }

    /** Behind the last byte of the line, without its end. */
    int to() {
        return to;
    }

    /** Whether the line has an end of its own. */
    boolean isEnded() {
        return ended;
    }

    /** Where the next line begins. */
    int next() {
        return rest;
    }

    /** All before a place, without what other systems add to lines; whatever is there has been read as strictly UTF-8. */
    String before(int place) {
        String text = new String(bytes, 0, place, StandardCharsets.UTF_8);
        String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
        return plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n");
    }

    /** From 1. */
    int number() {
        return number;
    }

    String text() throws Unfit {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (text.indexOf('\uFFFD') >= 0) {
            checkStrictly();
        }
        return text;
    }

    private void checkStrictly() throws Unfit {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
        } catch (CharacterCodingException e) {
            throw new Unfit("utf8");
        }
    }

    /** Nothing may follow but what a mail program leaves behind. */
    void end() throws Unfit {
        for (int i = rest; i < bytes.length; i++) {
            if (bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != ' ') {
                number++;
                throw new Unfit("after-end");
            }
        }
    }
}
