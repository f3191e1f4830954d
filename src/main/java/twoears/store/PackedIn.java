package twoears.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import twoears.store.Json.Unreadable;

/** Reads what {@link PackedOut} wrote; each question throws {@link Unreadable} where nothing of the kind stands there. */
final class PackedIn {
    private static final int LOW = 0x7f;
    private static final int MOST_SHIFT = 63;

    private final List<String> names = new ArrayList<>(List.of(""));
    private final byte[] bytes;
    private int at;

    /** @param at where it begins */
    PackedIn(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    long number() {
        long number = 0;
        for (int shift = 0; shift <= MOST_SHIFT; shift += 7) {
            byte one = next();
            number |= (long) (one & LOW) << shift;
            if (one >= 0) {
                return number;
            }
        }
        throw new Unreadable("no number", null);
    }

    int integer() {
        long number = number();
        if (number < 0 || number > Integer.MAX_VALUE) {
            throw new Unreadable("no such number", null);
        }
        return (int) number;
    }

    long signed() {
        long number = number();
        return number >>> 1 ^ -(number & 1);
    }

    String text() {
        int length = integer();
        byte[] encoded = raw(length >>> 1);
        return (length & 1) == 0 ? new String(encoded, StandardCharsets.UTF_8) : halves(encoded);
    }

    private static String halves(byte[] bytes) {
        var text = new StringBuilder(bytes.length / 2);
        for (int i = 0; i + 1 < bytes.length; i += 2) {
            text.append((char) ((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff));
        }
        return text.toString();
    }

    String name() {
        int number = integer();
        if (number > names.size()) {
            throw new Unreadable("unknown name", null);
        } else if (number == names.size()) {
            names.add(text());
        }
        return names.get(number);
    }

    byte[] bytes() {
        return raw(integer());
    }

    private byte[] raw(int length) {
        if (length > bytes.length - at) {
            throw new Unreadable("cut", null);
        }
        byte[] some = new byte[length];
        System.arraycopy(bytes, at, some, 0, length);
        at += length;
        return some;
    }

    private byte next() {
        if (at >= bytes.length) {
            throw new Unreadable("cut", null);
        }
        return bytes[at++];
    }
}
