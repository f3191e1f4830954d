package twoears.terminal.tty;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One frame's bytes. Says a look or a position only when it differs from what the terminal has, and only before the
 * next text, so that many small changes become one sequence.
 */
final class Ansi {
    /** Terminals that know it show the frame whole; the others ignore it. */
    private static final byte[] BEGIN = "\033[?2026h".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] END = "\033[?2026l".getBytes(StandardCharsets.US_ASCII);
    private static final int UNKNOWN = -1;

    private byte[] bytes = new byte[8192];
    private int length;

    private int column = UNKNOWN;
    private int row = UNKNOWN;
    private int wantedColumn;
    private int wantedRow;
    private boolean isCursorShown;
    /** The same in what was written. */
    private boolean isCursorSeen;
    /** The screen was wiped in this frame: what is not written is blank. */
    private boolean isWiped;

    private final Look wanted = new Look();
    private final Look given = new Look();

    /** Drops what is not written yet, the position asked for last too. */
    void clear() {
        length = 0;
        wantedColumn = UNKNOWN;
        isCursorShown = isCursorSeen;
        forget();
    }

    /** Nothing is known any more of where the cursor stands; the look is the plain one. */
    void forget() {
        column = UNKNOWN;
        row = UNKNOWN;
        given.reset();
    }

    void wipe() {
        raw("\033[0m\033[2J");
        forget();
        isWiped = true;
    }

    void raw(String ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            add(ascii.charAt(i));
        }
    }

    void moveTo(int toColumn, int toRow) {
        wantedColumn = toColumn;
        wantedRow = toRow;
    }

    void showCursor(boolean shown) {
        if (shown != isCursorShown) {
            isCursorShown = shown;
            raw(shown ? "\033[?25h" : "\033[?25l");
        }
    }

    void look(SGR sgr, boolean on) {
        switch (sgr) {
            case BOLD -> wanted.bold = on;
            case UNDERLINE -> wanted.underlined = on;
            case REVERSE -> wanted.reversed = on;
            default -> {
                // The theme uses no others.
            }
        }
    }

    void foreground(TextColor color) {
        wanted.foreground = color;
    }

    void background(TextColor color) {
        wanted.background = color;
    }

    /** Text that takes one cell a UTF-16 code unit; after a wide one the position is unknown. */
    void put(String text) {
        reachPosition();
        reachLook();
        for (int i = 0; i < text.length(); i++) {
            utf8(text.charAt(i));
        }
        boolean isPlain = text.length() == 1 && text.charAt(0) < 0x300;
        column = isPlain ? column + 1 : UNKNOWN;
        wantedColumn = column;
    }

    void writeTo(OutputStream out) throws IOException {
        reachPosition();
        if (length == 0) {
            return;
        }
        int end = length;
        ensure(END.length + BEGIN.length);
        System.arraycopy(bytes, 0, bytes, BEGIN.length, end);
        System.arraycopy(BEGIN, 0, bytes, 0, BEGIN.length);
        System.arraycopy(END, 0, bytes, BEGIN.length + end, END.length);
        length = 0;
        isWiped = false;
        isCursorSeen = isCursorShown;
        out.write(bytes, 0, BEGIN.length + end + END.length);
        out.flush();
    }

    private void reachPosition() {
        if (wantedColumn == UNKNOWN || column == wantedColumn && row == wantedRow) {
            return;
        }
        if (isSmallGap()) {
            raw(" ".repeat(wantedColumn - column));
        } else {
            move();
        }
        column = wantedColumn;
        row = wantedRow;
    }

    /** Between words a blank is shorter than a move, and keeps a line of text in one piece. */
    private boolean isSmallGap() {
        return isWiped && row == wantedRow && column != UNKNOWN && wantedColumn > column && wantedColumn - column < 5
                && !given.underlined && !given.reversed;
    }

    private void move() {
        raw("\033[");
        number(wantedRow + 1);
        add(';');
        number(wantedColumn + 1);
        add('H');
    }

    private void reachLook() {
        if (given.equals(wanted)) {
            return;
        }
        raw("\033[0");
        if (wanted.bold) {
            raw(";1");
        }
        if (wanted.underlined) {
            raw(";4");
        }
        if (wanted.reversed) {
            raw(";7");
        }
        if (wanted.foreground != TextColor.ANSI.DEFAULT) {
            add(';');
            raw(wanted.foreground.getForegroundSGRSequence());
        }
        if (wanted.background != TextColor.ANSI.DEFAULT) {
            add(';');
            raw(wanted.background.getBackgroundSGRSequence());
        }
        add('m');
        given.be(wanted);
    }

    private void raw(byte[] more) {
        ensure(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    private void number(int n) {
        if (n >= 10) {
            number(n / 10);
        }
        add('0' + n % 10);
    }

    private void utf8(char c) {
        if (c < 0x80) {
            add(c);
        } else if (c < 0x800) {
            add(0xC0 | c >> 6);
            add(0x80 | c & 0x3F);
        } else {
            add(0xE0 | c >> 12);
            add(0x80 | c >> 6 & 0x3F);
            add(0x80 | c & 0x3F);
        }
    }

    private void add(int b) {
        ensure(1);
        bytes[length++] = (byte) b;
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    private static final class Look {
        private TextColor foreground = TextColor.ANSI.DEFAULT;
        private TextColor background = TextColor.ANSI.DEFAULT;
        private boolean bold;
        private boolean underlined;
        private boolean reversed;

        void reset() {
            be(new Look());
        }

        void be(Look other) {
            foreground = other.foreground;
            background = other.background;
            bold = other.bold;
            underlined = other.underlined;
            reversed = other.reversed;
        }

        boolean equals(Look other) {
            return bold == other.bold && underlined == other.underlined && reversed == other.reversed
                    && foreground.equals(other.foreground) && background.equals(other.background);
        }
    }
}
