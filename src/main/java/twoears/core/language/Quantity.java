package twoears.core.language;

/**
 * An amount, a time or a count in a text.
 *
 * @param low and {@code high}: the value, the same where it is no range. Money in its currency, durations in hours, a
 *     percentage as it stands, a clock time in minutes after midnight, a date as 100 × month + day, a count as it stands
 * @param unit the currency code, the thing counted, the name of a day ({@code monday}, {@code tomorrow}; empty for one told another way),
 *     {@link #EITHER_HALF} for a clock time that may be of the morning or the evening; empty where there is none
 * @param first number of its first word, {@code last} of its last, both included
 */
public record Quantity(Kind kind, double low, double high, String unit, int first, int last) {
    /** "At five", "half past four": of the morning, or of the evening. */
    public static final String EITHER_HALF = "12h";
    /** Hours from which on months and years are told in one another, which come to a little more or less. */
    private static final double LONG = 720;

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
            case DAY -> unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
            case COUNT -> unit.equals(other.unit);
            default -> true;
        };
        if (kind == Kind.CLOCK && (unit.equals(EITHER_HALF) || other.unit.equals(EITHER_HALF))) {
            return meets(other, 0, 0) || meets(other, 720, 0) || meets(other, -720, 0);
        }
        return sameUnit && meets(other, 0, slack());
    }

    private double slack() {
        return switch (kind) {
            case MONEY -> 0.005;
            case DURATION -> low >= LONG ? low * 0.015 : 0;
            default -> 0;
        };
    }

    private boolean meets(Quantity other, double later, double slack) {
        return low + later <= other.high + slack && other.low <= high + later + slack;
    }

    /** A day by the name of a weekday; whether that is today or tomorrow nobody here knows. */
    public boolean isWeekday() {
        return kind == Kind.DAY && unit.endsWith("day") && !unit.equals("today");
    }

    /** Whether it says when: a duration, a clock time, a date or a day. */
    public boolean isTime() {
        return kind == Kind.DURATION || kind == Kind.CLOCK || kind == Kind.DATE || kind == Kind.DAY;
    }
}
