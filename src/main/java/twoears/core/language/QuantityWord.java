package twoears.core.language;

import org.jspecify.annotations.Nullable;

/** What one word says in an amount, a time or a count; nothing of it for most words. */
final class QuantityWord {
    static final QuantityWord NONE = new QuantityWord();

    /** Not a number where the word spells none. */
    double number = Double.NaN;
    /** A number above one as it is written in figures; empty for other words. */
    String figure = "";
    /** A duration's unit; not a number for other words. */
    double hours = Double.NaN;
    /** A currency's code, empty for a unit that several currencies share. */
    @Nullable String currency;
    @Nullable String day;
    /** From 1; 0 for other words. */
    int month;
    @Nullable String counted;
    /** Makes a day a working day, as in "banking days". */
    boolean isWorking;
    /** Announces a clock time, as in "at 5". */
    boolean isClock;
    /** Stands between the ends of a range. */
    boolean isTo;
    /** Minutes of a part of an hour, as in "quarter past"; 0 for other words. */
    int part;
    /** Half an hour before the hour that follows, as in "halv fem". */
    boolean isHalfTo;
    /** Stands between the minutes and the hour that has passed. */
    boolean isPast;
    /** Stands between the minutes and the hour that is to come. */
    boolean isAhead;
    /** Announces a clock time where the number is spelled and nothing is counted by it, as in "by three". */
    boolean isBy;
    /** Stands before two clock times, as in "between 8 and 12". */
    boolean isBetween;
    /** The hour of a clock time in one word, as in "noon"; 0 for other words. */
    int oclock;
    /** The hour of a word that is a clock time only before "by" or "until", as in "kolmeen mennessä"; 0 for other words. */
    int until;
    /** Follows the hour until which something goes on. */
    boolean isUntil;
    /** A clock time with its half of the day in one word, as in "3pm": minutes after midnight; below 0 for other words. */
    int told = -1;

    boolean isUnit() {
        return !Double.isNaN(hours) || currency != null || isWorking || month > 0 || counted != null || isTo;
    }
}
