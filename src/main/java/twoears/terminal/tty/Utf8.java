package twoears.terminal.tty;

import java.util.function.IntConsumer;

/** UTF-8 a byte at a time; what is malformed gives U+FFFD, once for each piece that could not be read. */
final class Utf8 {
    private static final int REPLACEMENT = 0xFFFD;

    private final IntConsumer codePoints;
    private int value;
    private int missing;
    private int least;

    Utf8(IntConsumer codePoints) {
        this.codePoints = codePoints;
    }

    boolean isPending() {
        return missing > 0;
    }

    /** What is pending will not be finished. */
    void flush() {
        if (missing > 0) {
            missing = 0;
            codePoints.accept(REPLACEMENT);
        }
    }

    /** False for a byte below 0x80, which is for the caller to deal with. */
    boolean accept(int b) {
        if (missing > 0 && (b & 0xC0) == 0x80) {
            follow(b);
            return true;
        }
        flush();
        if (b < 0x80) {
            return false;
        }
        begin(b);
        return true;
    }

    private void begin(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            start(b & 0x1F, 1, 0x80);
        } else if (b >= 0xE0 && b <= 0xEF) {
            start(b & 0x0F, 2, 0x800);
        } else if (b >= 0xF0 && b <= 0xF4) {
            start(b & 0x07, 3, 0x10000);
        } else {
            codePoints.accept(REPLACEMENT);
        }
    }

    private void start(int bits, int following, int smallest) {
        value = bits;
        missing = following;
        least = smallest;
    }

    private void follow(int b) {
        value = value << 6 | b & 0x3F;
        if (--missing > 0) {
            return;
        }
        boolean isValid = value >= least && value <= Character.MAX_CODE_POINT
                && !(value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE);
        codePoints.accept(isValid ? value : REPLACEMENT);
    }
}
