package twoears.store;

import java.time.Instant;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Names for attempts that a person can read out and type: {@code a-0f3k7q2}, the minute since 2026 in five characters,
 * then at least two by chance. They sort by age (from 2089 on they begin again). The characters are Crockford's base 32,
 * which leaves out I, L, O and U; where someone typed one of the first three, 1 or 0 is meant.
 */
final class AttemptId {
    private static final String PREFIX = "a-";
    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final long YEAR_2026 = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();
    private static final int TIME_LENGTH = 5;
    private static final int CHANCE_LENGTH = 2;

    private AttemptId() {}

    /** @param taken how many ids for this attempt were found taken; each makes the next longer */
    static String of(Instant started, int taken, RandomGenerator random) {
        var id = new StringBuilder(PREFIX);
        long minute = Math.floorDiv(started.getEpochSecond() - YEAR_2026, 60);
        for (int i = TIME_LENGTH - 1; i >= 0; i--) {
            id.append(DIGITS.charAt((int) (minute >> (5 * i)) & 31));
        }
        for (int i = 0; i < CHANCE_LENGTH + taken; i++) {
            id.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return id.toString();
    }

    /** What was meant by an id, or the beginning of one, as typed. */
    static String meant(String typed) {
        String plain = typed.strip().toLowerCase(Locale.ROOT);
        String bare = plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain;
        return PREFIX + bare.replace('o', '0').replace('i', '1').replace('l', '1');
    }

    /** The first text that sorts behind everything beginning with {@code prefix}. */
    static String behind(String prefix) {
        return prefix + Character.MAX_VALUE;
    }
}
