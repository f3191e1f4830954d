package twoears.core.language;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    /** Below it no character is a mark on another, and none is half a pair. */
    private static final int FIRST_MARK = 0x300;
    /** From here up to 0x250 all characters are Latin letters, but for two signs that are copied too. */
    private static final int FIRST_LETTER = 0xC0;
    /** By character: what it is in the copy; 0 for those that take more than a look. */
    private static final char[] EVERYDAY = new char[0x250];

    static {
        for (char c = 0; c < EVERYDAY.length; c++) {
            boolean isEveryday = c < 0x80 || c >= FIRST_LETTER;
            EVERYDAY[c] = c == '`' ? '\'' : c < 0x80 && Character.isISOControl(c) && c != '\n' ? ' ' : isEveryday ? (char) Character.toLowerCase((int) c) : 0;
        }
    }

    private final String original;
    /** Only as much of it as the length says. */
    final char[] copy;
    private final int length;
    /** By place in the copy: where its letter begins in the original, and where it ends. None where the places are the same. */
    private final int @Nullable [] from;
    private final int @Nullable [] to;
    private final int disguised;

    private Text(String original, char[] copy, int length, int @Nullable [] from, int @Nullable [] to, int disguised) {
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

    /** Whether just these letters stand from {@code start} up to {@code end}. A loop, since words are too short for the JDK's way to pay. */
    boolean isAt(int start, int end, char[] letters) {
        if (letters.length != end - start) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (copy[start + i] != letters[i]) {
                return false;
            }
        }
        return true;
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
        return start >= end ? new Span(0, 0) : new Span(originalAt(start), originalEnd(end - 1));
    }

    /** Where in the original the copy's character stands. */
    public int originalAt(int index) {
        return from == null ? index : from[index];
    }

    /** Where in the original the copy's character ends. */
    int originalEnd(int index) {
        return to == null ? index + 1 : to[index];
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
        private @Nullable Boolean latin;
        private char[] out;
        private int @Nullable [] from;
        private int @Nullable [] to;
        private int length;
        private int disguised;

        Copying(String original) {
            this.original = original;
            out = original.toCharArray();
        }

        void run() {
            int i = 0;
            while (i < original.length()) {
                i = from == null && i == length ? everyday(i) : i;
                i = i < original.length() ? next(i) : i;
            }
        }

        private int next(int i) {
            char c = original.charAt(i);
            boolean alone = i + 1 == original.length() || original.charAt(i + 1) < FIRST_MARK;
            if (alone && c < EVERYDAY.length && EVERYDAY[c] != 0) {
                put(EVERYDAY[c], i, i + 1);
                return i + 1;
            }
            int end = cluster(i);
            cluster(i, end);
            return end;
        }

        /** Copies as long as nothing is out of the ordinary, which for most texts is to their end; gives the place reached. */
        private int everyday(int start) {
            char[] text = out;
            int i = start;
            while (i < text.length && text[i] < EVERYDAY.length && EVERYDAY[text[i]] != 0) {
                text[i] = EVERYDAY[text[i]];
                i++;
            }
            // What follows may be a mark on the letter that was just copied.
            length = i > start && i < text.length && text[i] >= FIRST_MARK ? i - 1 : i;
            return length;
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
            if (plain == c && c >= 0x370 && isMostlyLatin()) {
                plain = Lookalikes.latin(c);
                disguised += plain == c ? 0 : 1;
            }
            int lower = Character.toLowerCase(plain);
            if (Character.isISOControl(lower) && lower != '\n') {
                lower = ' ';
            }
            if (Character.isBmpCodePoint(lower)) {
                put((char) lower, start, end);
            } else {
                put(Character.highSurrogate(lower), start, end);
                put(Character.lowSurrogate(lower), start, end);
            }
        }

        private boolean isMostlyLatin() {
            if (latin == null) {
                latin = Lookalikes.isMostlyLatin(original);
            }
            return latin;
        }

        private void put(char c, int start, int end) {
            if (length == out.length) {
                out = Arrays.copyOf(out, out.length * 2 + 8);
            }
            if (from == null && (start != length || end != length + 1)) {
                keepPlaces();
            }
            if (from != null) {
                from = place(from, start);
                to = place(Objects.requireNonNull(to), end);
            }
            out[length++] = c;
        }

        private int[] place(int[] places, int place) {
            int[] room = length < places.length ? places : Arrays.copyOf(places, out.length);
            room[length] = place;
            return room;
        }

        /** From here on the places differ: up to here they did not. */
        private void keepPlaces() {
            from = new int[out.length];
            to = new int[out.length];
            for (int i = 0; i < length; i++) {
                from[i] = i;
                to[i] = i + 1;
            }
        }
    }
}
