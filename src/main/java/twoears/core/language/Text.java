package twoears.core.language;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text and the copy of it that is matched: composed (NFC), lower case, one kind of apostrophe, quote, dash and space,
 * nothing invisible, and look-alike letters of other alphabets as the Latin ones they imitate. Every place in the copy
 * leads back to the original's UTF-16 code units.
 *
 * <p>Work and memory are linear in the length of the original.
 */
public final class Text {
    /** More marks than this on one letter are drawings, not writing; the rest is left out of the copy. */
    private static final int MOST_MARKS = 8;

    private final String original;
    private final char[] copy;
    private final int length;
    private final int[] from;
    private final int[] to;
    private final int disguised;

    private Text(String original, char[] copy, int length, int[] from, int[] to, int disguised) {
        this.original = original;
        this.copy = copy;
        this.length = length;
        this.from = from;
        this.to = to;
        this.disguised = disguised;
    }

    public static Text of(String original) {
        Copying copying = new Copying(original);
        copying.run();
        return new Text(original, copying.out, copying.length, copying.from, copying.to, copying.disguised);
    }

    public String original() {
        return original;
    }

    public int length() {
        return length;
    }

    public char at(int index) {
        return copy[index];
    }

    /** The copy's characters from {@code start} up to {@code end}. */
    public String between(int start, int end) {
        return new String(copy, start, end - start);
    }

    /** Whether just this word stands from {@code start} up to {@code end}. */
    boolean isAt(int start, int end, String word) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (copy[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the copy's characters stand in the original. */
    public Span span(int start, int end) {
        return start >= end ? new Span(0, 0) : new Span(from[start], to[end - 1]);
    }

    /** Where in the original the copy's character stands. */
    public int originalAt(int index) {
        return from[index];
    }

    /** Letters that were hidden: invisible characters within words, and look-alikes from other alphabets. */
    public int disguised() {
        return disguised;
    }

    @Override
    public String toString() {
        return between(0, length);
    }

    private static final class Copying {
        private final String original;
        private final boolean latin;
        private char[] out;
        private int[] from;
        private int[] to;
        private int length;
        private int disguised;

        Copying(String original) {
            this.original = original;
            out = new char[original.length()];
            from = new int[original.length()];
            to = new int[original.length()];
            latin = Lookalikes.isMostlyLatin(original);
        }

        void run() {
            int i = 0;
            while (i < original.length()) {
                char c = original.charAt(i);
                boolean plain = c < 0x80 && (i + 1 == original.length() || original.charAt(i + 1) < 0x80);
                if (plain) {
                    put(c == '`' ? '\'' : Character.isISOControl(c) && c != '\n' ? ' ' : (char) Character.toLowerCase((int) c), i, i + 1);
                    i++;
                } else {
                    int end = cluster(i);
                    cluster(i, end);
                    i = end;
                }
            }
        }

        /** The end of the letter that starts here with the marks it bears. */
        private int cluster(int start) {
            int i = start + Character.charCount(original.codePointAt(start));
            while (i < original.length() && isMark(original.codePointAt(i))) {
                i += Character.charCount(original.codePointAt(i));
            }
            return i;
        }

        private static boolean isMark(int c) {
            int type = Character.getType(c);
            return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        }

        private void cluster(int start, int end) {
            int c = original.codePointAt(start);
            int own = start + Character.charCount(c);
            if (own == end) {
                single(c, start, end);
                return;
            }
            String composed = Normalizer.normalize(original.substring(start, Math.min(end, own + MOST_MARKS)), Normalizer.Form.NFC);
            for (int i = 0; i < composed.length(); i++) {
                put((char) Character.toLowerCase((int) composed.charAt(i)), start, end);
            }
        }

        private void single(int c, int start, int end) {
            if (Lookalikes.isInvisible(c)) {
                boolean inside = start > 0 && end < original.length() && Character.isLetter(original.codePointBefore(start))
                        && Character.isLetter(original.codePointAt(end));
                disguised += inside && c != 0xAD && c != 0x200D ? 1 : 0;
                return;
            }
            int plain = Lookalikes.plain(c);
            if (plain == c && latin) {
                plain = Lookalikes.latin(c);
                disguised += plain == c ? 0 : 1;
            }
            int lower = Character.toLowerCase(plain);
            if (Character.isISOControl(lower) && lower != '\n') {
                lower = ' ';
            }
            for (char unit : Character.toChars(lower)) {
                put(unit, start, end);
            }
        }

        private void put(char c, int start, int end) {
            if (length == out.length) {
                int room = out.length * 2 + 8;
                out = Arrays.copyOf(out, room);
                from = Arrays.copyOf(from, room);
                to = Arrays.copyOf(to, room);
            }
            out[length] = c;
            from[length] = start;
            to[length++] = end;
        }
    }
}
