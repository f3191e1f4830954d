package twoears.core.league;

import java.time.Instant;

/** Where a cup is on its way, and so what may be shown of it. */
public enum Phase {
    /** Not begun. */
    AHEAD,
    OPEN,
    /** Still played, while the board stands still. */
    FROZEN,
    OVER;

    public static Phase of(Cup cup, Instant now) {
        if (now.isBefore(cup.window().from())) {
            return AHEAD;
        } else if (!now.isBefore(cup.window().until())) {
            return OVER;
        }
        return now.isBefore(cup.frozenFrom()) ? OPEN : FROZEN;
    }
}
