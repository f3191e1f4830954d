package twoears.core.language;

import org.jspecify.annotations.Nullable;

/** Words by the hash of their letters, found in a text without being cut out of it. Open addressing, at most half full. */
final class WordTable {
    private final String[] texts;
    private final Known[] known;
    private final int mask;

    /** @param most how many words will be put in */
    WordTable(int most) {
        int room = Integer.highestOneBit(Math.max(4, most * 2)) * 2;
        texts = new String[room];
        known = new Known[room];
        mask = room - 1;
    }

    void put(String text, Known what) {
        int slot = slot(text.hashCode());
        while (texts[slot] != null) {
            slot = slot + 1 & mask;
        }
        texts[slot] = text;
        known[slot] = what;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }

    /** @param hash what {@link String#hashCode} gives for the letters from {@code start} up to {@code end} */
    @Nullable Known find(Text text, int start, int end, int hash) {
        for (int slot = slot(hash); texts[slot] != null; slot = slot + 1 & mask) {
            if (text.isAt(start, end, texts[slot])) {
                return known[slot];
            }
        }
        return null;
    }

    @Nullable Known find(String word, int length, int hash) {
        for (int slot = slot(hash); texts[slot] != null; slot = slot + 1 & mask) {
            if (texts[slot].length() == length && word.startsWith(texts[slot])) {
                return known[slot];
            }
        }
        return null;
    }
}
