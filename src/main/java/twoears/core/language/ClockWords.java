package twoears.core.language;

import org.jspecify.annotations.Nullable;

/** Clock times told as people say them: "five to four", "half past ten", "kvart over ti", "halv fem", "puoli viisi", "viideltä". */
final class ClockWords {
    /** @param minutes after midnight or noon; {@code last} number of its last word */
    record Clock(int minutes, int last) {}

    private static final String AFTER = " o'clock on this in and i om på och og tänään huomenna ja ";

    private final Passage passage;
    private final int first;

    private ClockWords(Passage passage, int first) {
        this.passage = passage;
        this.first = first;
    }

    /** The clock time that begins at this word; none for most words. */
    static @Nullable Clock at(Passage passage, int i) {
        QuantityWord word = passage.known[i].quantity;
        if (word == QuantityWord.NONE && !passage.isNumber(i)) {
            return null;
        }
        if (word.told >= 0) {
            return new Clock(word.told, i);
        }
        ClockWords reading = new ClockWords(passage, i);
        if (word.until > 0) {
            return reading.word(i + 1).isUntil ? new Clock(word.until * 60, i) : null;
        }
        if (word.isBy && !passage.isNumber(i + 1 < passage.size() ? i + 1 : i)) {
            return reading.spelled();
        }
        if (word.oclock > 0) {
            return reading.isOfThings() ? null : new Clock(word.oclock * 60, i);
        }
        return word.isHalfTo ? reading.halfTo(i, 0) : reading.minutes(word);
    }

    private QuantityWord word(int i) {
        return i < passage.size() ? passage.known[i].quantity : QuantityWord.NONE;
    }

    /** "By three", "innen fire.": an hour in letters of which nothing is counted. */
    private @Nullable Clock spelled() {
        int hour = hour(first + 1);
        boolean ends = first + 2 >= passage.size() || passage.breakBefore(first + 2) != ' ' || isOfClock(first + 2);
        return hour > 1 && ends ? new Clock(hour * 60, first + 1) : null;
    }

    /** What may follow an hour: a day, "o'clock", a part of the day. */
    private boolean isOfClock(int i) {
        return word(i).day != null || AFTER.contains(" " + passage.word(i) + " ");
    }

    /** "Kolmelta asiakkaalta" is no time: what three of them are agrees with the number. */
    private boolean isOfThings() {
        if (first + 1 >= passage.size() || passage.breakBefore(first + 1) != ' ') {
            return false;
        }
        String next = passage.word(first + 1);
        return next.endsWith("lta") || next.endsWith("ltä");
    }

    private @Nullable Clock halfTo(int half, int more) {
        int hour = hour(half + 1);
        return hour > 0 && !isCounting(half + 2) ? new Clock(turned(hour * 60 - 30 + more), half + 1) : null;
    }

    private @Nullable Clock minutes(QuantityWord word) {
        int minutes = word.part > 0 ? word.part : fives();
        if (minutes == 0) {
            return null;
        }
        int between = word(first + 1).hours > 0 && word(first + 1).hours < 0.1 ? first + 2 : first + 1;
        boolean past = word(between).isPast;
        if (!past && (!word(between).isAhead || !isAnnounced(word))) {
            return null;
        }
        int more = past ? minutes : -minutes;
        if (word(between + 1).isHalfTo) {
            return halfTo(between + 1, more);
        }
        int hour = hour(between + 1);
        return hour > 0 && !isCounting(between + 2) ? new Clock(turned(hour * 60 + more), between + 1) : null;
    }

    /** "Five to six" may be a range, "tio i två" ten in two: unless a quarter, or a word before it says that a clock is meant. */
    private boolean isAnnounced(QuantityWord word) {
        return word.part > 0 && word.part != 30 || first > 0 && word(first - 1).isClock;
    }

    private int fives() {
        double value = Quantities.value(passage, first);
        return value == 5 || value == 10 || value == 20 || value == 25 ? (int) value : 0;
    }

    /** From 1 to 12; 0 for anything else. */
    private int hour(int i) {
        double value = i < passage.size() ? Quantities.value(passage, i) : 0;
        if (i < passage.size() && Double.isNaN(value)) {
            value = word(i).oclock;
        }
        return value >= 1 && value <= 12 && value == Math.rint(value) ? (int) value : 0;
    }

    private boolean isCounting(int i) {
        return i < passage.size() && (word(i).hours > 0 || word(i).currency != null || word(i).counted != null);
    }

    private static int turned(int minutes) {
        return minutes < 60 ? minutes + 720 : minutes;
    }
}
