package twoears.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers and texts in few bytes: small numbers take one, and a name that comes again is the number of its first time. */
final class PackedOut {
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;

    private final Map<String, Integer> names = new HashMap<>();
    private byte[] bytes = new byte[1 << 12];
    private int size;

    /** Seven bits a byte, the lowest first. */
    void number(long number) {
        long rest = number;
        while ((rest & ~LOW) != 0) {
            put((int) (rest & LOW) | MORE);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A number that may be below 0, its sign last. */
    void signed(long number) {
        number(number << 1 ^ number >> 63);
    }

    /** As UTF-8; as two bytes for each half, which an odd length says, where half characters have no other form. */
    void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean isWhole = indexOf(utf8, (byte) '?') < 0 || new String(utf8, StandardCharsets.UTF_8).equals(text);
        byte[] encoded = isWhole ? utf8 : halves(text);
        number((long) encoded.length << 1 | (isWhole ? 0 : 1));
        raw(encoded);
    }

    /** One of few that come again and again; most often none. */
    void name(String name) {
        if (name.isEmpty()) {
            number(0);
            return;
        }
        Integer known = names.putIfAbsent(name, names.size() + 1);
        number(known == null ? names.size() : known);
        if (known == null) {
            text(name);
        }
    }

    void bytes(byte[] some) {
        number(some.length);
        raw(some);
    }

    private void raw(byte[] some) {
        reserve(some.length);
        System.arraycopy(some, 0, bytes, size, some.length);
        size += some.length;
    }

    private static byte[] halves(String text) {
        byte[] halves = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            halves[2 * i] = (byte) (text.charAt(i) >> 8);
            halves[2 * i + 1] = (byte) text.charAt(i);
        }
        return halves;
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        int at = 0;
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    private void put(int one) {
        reserve(1);
        bytes[size++] = (byte) one;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }
}
