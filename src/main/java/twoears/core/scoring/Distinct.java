package twoears.core.scoring;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Which of some numbered things were there. Seldom are there more than 64, and then no memory is asked for. */
final class Distinct {
    private long few;
    private @Nullable BitSet more;

    /** @param number below 0 for nothing */
    void add(int number) {
        if (number >= Long.SIZE) {
            addToMore(number);
        } else if (number >= 0) {
            few |= 1L << number;
        }
    }

    private void addToMore(int number) {
        if (more == null) {
            more = new BitSet();
        }
        more.set(number);
    }

    void addAll(Distinct others) {
        few |= others.few;
        if (others.more != null) {
            others.more.stream().forEach(this::addToMore);
        }
    }

    int count() {
        return Long.bitCount(few) + (more == null ? 0 : more.cardinality());
    }

    boolean has(int number) {
        return number < Long.SIZE ? (few >>> number & 1) != 0 : more != null && more.get(number);
    }
}
