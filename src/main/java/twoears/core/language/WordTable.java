package twoears.core.language;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words by the hash of their letters, found in a text without being cut out of it. Open addressing, at most half full. */
final class WordTable {
    /**
     * By slot, some bits of the hash, 0 where nothing is: what is not in the table is nearly always told by these alone, and
     * they are few enough to stay at hand.
     */
    private final byte[] tags;
    private final Known[] known;
    private final int mask;

    /** @param most how many words will be put in */
    WordTable(int most) {
        int room = Integer.highestOneBit(Math.max(4, most * 2)) * 2;
        tags = new byte[room];
        known = new Known[room];
        mask = room - 1;
    }

    void put(Known what) {
        int mixed = mixed(hash(what.letters));
        int slot = mixed & mask;
        while (tags[slot] != 0) {
            slot = slot + 1 & mask;
        }
        tags[slot] = tag(mixed);
        known[slot] = what;
    }

    /** As {@link String#hashCode} has it. */
    private static int hash(char[] letters) {
        int hash = 0;
        for (char letter : letters) {
            hash = 31 * hash + letter;
        }
        return hash;
    }

    /** All that were put in, in alphabetical order. */
    List<Known> all() {
        return Arrays.stream(known).filter(Objects::nonNull).sorted((a, b) -> Arrays.compare(a.letters, b.letters)).toList();
    }

    /** Words that differ in their last letter have hashes in a row, which would make one long search of many. */
    private static int mixed(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 15;
    }

    private static byte tag(int mixed) {
        return (byte) (mixed >>> 24 | 1);
    }

    /** @param hash what {@link String#hashCode} gives for the letters from {@code start} up to {@code end} */
    @Nullable Known find(Text text, int start, int end, int hash) {
        int mixed = mixed(hash);
        byte tag = tag(mixed);
        for (int slot = mixed & mask; tags[slot] != 0; slot = slot + 1 & mask) {
            if (tags[slot] == tag && text.isAt(start, end, known[slot].letters)) {
                return known[slot];
            }
        }
        return null;
    }

    @Nullable Known find(String word, int length, int hash) {
        int mixed = mixed(hash);
        byte tag = tag(mixed);
        for (int slot = mixed & mask; tags[slot] != 0; slot = slot + 1 & mask) {
            if (tags[slot] == tag && begins(word, length, known[slot].letters)) {
                return known[slot];
            }
        }
        return null;
    }

    private static boolean begins(String word, int length, char[] letters) {
        if (letters.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != letters[i]) {
                return false;
            }
        }
        return true;
    }
}
