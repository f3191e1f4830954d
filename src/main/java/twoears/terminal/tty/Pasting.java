package twoears.terminal.tty;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of a bracketed paste up to its end. */
final class Pasting {
    private static final byte[] END = "\033[201~".getBytes(StandardCharsets.US_ASCII);
    /** More than anyone means to paste; the rest is dropped rather than kept in memory. */
    private static final int LONGEST = 4 << 20;
    /** The longest piece that a single key can be. */
    private static final int ONE_KEY = 8;

    /** Bytes of text in one piece that nobody types at once. */
    static final int SHORTEST_RUN = 64;

    private final byte[] one = new byte[1];
    private byte[] bytes = new byte[256];
    private int length;
    private int matched;

    /** Whether a piece that comes after a long silence is still paste, and no key that was pressed since. */
    static boolean goesOn(byte[] piece, int count) {
        return count > ONE_KEY || new String(piece, 0, count, StandardCharsets.ISO_8859_1).contains("\033[201~");
    }

    /** Where text without controls ends, on whole characters. */
    static int endOfText(byte[] bytes, int from, int count) {
        int end = from;
        while (end < count && (bytes[end] < 0 || bytes[end] >= ' ' && bytes[end] != 0x7F)) {
            end++;
        }
        int lead = end;
        while (lead > from && end - lead < 3 && (bytes[lead - 1] & 0xC0) == 0x80) {
            lead--;
        }
        // What may go on in the next piece is left for the decoder of single characters.
        return lead > from && (bytes[lead - 1] & 0xC0) == 0xC0 ? lead - 1 : end;
    }

    /** Whether the paste ends with this byte. */
    boolean add(int b) {
        if (b != (END[matched] & 0xFF)) {
            keep(END, matched);
            matched = 0;
        }
        if (b == (END[matched] & 0xFF)) {
            matched++;
        } else {
            one[0] = (byte) b;
            keep(one, 1);
        }
        if (matched < END.length) {
            return false;
        }
        matched = 0;
        return true;
    }

    /** All that was pasted, with lines that end in a newline each. */
    String take() {
        keep(END, matched);
        matched = 0;
        String all = new String(bytes, 0, length, StandardCharsets.UTF_8);
        length = 0;
        bytes = new byte[256];
        return all.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void keep(byte[] more, int count) {
        if (length + count > LONGEST) {
            return;
        }
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        System.arraycopy(more, 0, bytes, length, count);
        length += count;
    }
}
