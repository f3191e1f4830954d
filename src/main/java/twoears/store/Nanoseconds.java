package twoears.store;

import java.time.Instant;

/** Instants as numbers that sort, exact between 1677 and 2262 and held to those years. */
final class Nanoseconds {
    private static final long A_SECOND = 1_000_000_000L;

    private Nanoseconds() {}

    static long of(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), A_SECOND), instant.getNano());
        } catch (ArithmeticException beyond) {
            return instant.getEpochSecond() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    static Instant instant(long nanoseconds) {
        return Instant.ofEpochSecond(Math.floorDiv(nanoseconds, A_SECOND), Math.floorMod(nanoseconds, A_SECOND));
    }
}
