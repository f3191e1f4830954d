package twoears.core.language;

/**
 * An amount, a time or a count in a text.
 *
 * @param low and {@code high}: the value, the same where it is no range. Money in its currency, durations in hours, a
 *     percentage as it stands, a clock time in minutes after midnight, a date as 100 × month + day, a count as it stands
 * @param unit the currency code, the thing counted, the name of a day ({@code monday}, {@code tomorrow}); empty where
 *     there is none
 * @param first number of its first word, {@code last} of its last, both included
 */
public record Quantity(Kind kind, double low, double high, String unit, int first, int last) {
    /** What is measured. */
    public enum Kind {
        MONEY,
        DURATION,
        PERCENT,
        CLOCK,
        DATE,
        /** A day by its name: a weekday, today, tomorrow. */
        DAY,
        COUNT
    }

    /** Whether both can be true of the same thing. */
    public boolean agreesWith(Quantity other) {
        if (kind != other.kind) {
            return false;
        }
        boolean sameUnit = switch (kind) {
            case MONEY -> unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
            case DAY, COUNT -> unit.equals(other.unit);
            default -> true;
        };
        double slack = kind == Kind.MONEY ? 0.005 : 0;
        return sameUnit && low <= other.high + slack && other.low <= high + slack;
    }

    /** Whether it says when: a duration, a clock time, a date or a day. */
    public boolean isTime() {
        return kind == Kind.DURATION || kind == Kind.CLOCK || kind == Kind.DATE || kind == Kind.DAY;
    }
}
