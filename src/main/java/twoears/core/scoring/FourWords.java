package twoears.core.scoring;

import java.util.Arrays;
import twoears.core.language.Passage;

/** Which four words in a row occur in some passages, as numbers: texts of any length are held against each other quickly. */
final class FourWords {
    private long[] slots;
    private int size;
    private boolean hasZero;

    /** @param words how many are expected; there may be more */
    FourWords(int words) {
        slots = new long[Math.max(16, Integer.highestOneBit(words) * 4)];
    }

    FourWords add(Passage passage) {
        for (int i = 0; i + 3 < passage.size(); i++) {
            add(passage, i);
        }
        return this;
    }

    /** Adds the four words from here on; false where they are in it already. */
    boolean add(Passage passage, int first) {
        long four = passage.fourFrom(first);
        if (four == 0) {
            boolean isNew = !hasZero;
            hasZero = true;
            return isNew;
        }
        int slot = slot(four);
        if (slots[slot] == four) {
            return false;
        }
        slots[slot] = four;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    boolean has(Passage passage, int first) {
        long four = passage.fourFrom(first);
        return four == 0 ? hasZero : slots[slot(four)] == four;
    }

    /** Where it stands, or would. */
    private int slot(long four) {
        int mask = slots.length - 1;
        int slot = (int) (four * 0x9E3779B97F4A7C15L >>> 32) & mask;
        while (slots[slot] != 0 && slots[slot] != four) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        Arrays.stream(old).filter(four -> four != 0).forEach(four -> slots[slot(four)] = four);
    }
}
