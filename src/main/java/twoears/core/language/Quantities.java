package twoears.core.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import twoears.core.language.Quantity.Kind;

/** Finds amounts, times and counts, as each language writes them. */
public final class Quantities {
    private final Passage passage;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(Passage passage) {
        this.passage = passage;
    }

    /** The number that a word spells, such as "fifty", in figures; empty where it spells none, or the word is "one" or "a". */
    public static String spelled(Passage passage, int word) {
        return passage.known[word].quantity.figure;
    }

    /** In the order of the text, none overlapping another. */
    public static List<Quantity> in(Passage passage) {
        Quantities reading = new Quantities(passage);
        int i = 0;
        while (i < passage.size()) {
            i = reading.at(i);
        }
        return reading.found;
    }

    /** The number that stands here in figures or is spelled; not a number where there is none. */
    public static double value(Passage passage, int word) {
        return passage.isNumber(word) ? new Quantities(passage).number(word) : passage.known[word].quantity.number;
    }

    private int at(int i) {
        QuantityWord word = quantity(i);
        if (word == QuantityWord.NONE && !passage.isNumber(i) && !passage.isSymbol(i) && !isNordicDay(i)) {
            return i + 1;
        }
        ClockWords.Clock told = ClockWords.at(passage, i);
        if (told != null) {
            return add(Kind.CLOCK, told.minutes(), told.minutes(), word.told < 0 ? Quantity.EITHER_HALF : "", i, told.last());
        }
        if (!Double.isNaN(word.hours) && word.hours == 24 && passage.word(i).startsWith("vuorokau")) {
            return add(Kind.DURATION, 24, 24, passage.word(i), i, i);
        }
        if (word.day != null) {
            return add(Kind.DAY, 0, 0, word.day, i, i);
        }
        if (isNordicDay(i)) {
            String next = passage.word(i + 1);
            return add(Kind.DAY, 0, 0, next.equals("morgen") || next.equals("morgon") ? "tomorrow" : "today", i, i + 1);
        }
        if (word.isBetween && isNumber(i + 1)) {
            int between = between(i + 1);
            return between > i ? between : i + 1;
        }
        if (word.isClock && isNumber(i + 1)) {
            int clock = clock(i + 1, true);
            return clock > i ? clock : i + 1;
        }
        if (passage.isSymbol(i)) {
            return !passage.word(i).equals("%") && isNumber(i + 1) ? money(i) : i + 1;
        }
        if (word.month > 0 && isNumber(i + 1) && (number(i + 1) <= 31 && !passage.word(i).equals("may") || passage.isCapital(i))) {
            return add(Kind.DATE, 100 * word.month + number(i + 1), 100 * word.month + number(i + 1), "", i, i + 1);
        }
        return isNumber(i) ? number(i, number(i)) : Double.isNaN(word.number) ? i + 1 : number(i, word.number);
    }

    private QuantityWord quantity(int i) {
        return passage.known[i].quantity;
    }

    private boolean isNordicDay(int i) {
        if (passage.language() == Language.EN || !passage.isWord(i, "i") || i + 1 >= passage.size()) {
            return false;
        }
        String next = passage.word(i + 1);
        return next.equals("dag") || next.equals("morgen") || next.equals("morgon") || next.equals("kveld") || next.equals("kväll")
                || next.equals("ettermiddag") || next.equals("eftermiddag");
    }

    /** From a number on: a range, then what it counts. */
    private int number(int first, double low) {
        int clock = isNumber(first) ? clock(first, false) : -1;
        if (clock > 0) {
            return clock;
        }
        double high = low;
        int last = first;
        if (first + 1 < passage.size() && isNumber(first) && isNumber(first + 1) && joins(first, '-')) {
            high = number(first + 1);
            last = first + 1;
        } else if (first + 2 < passage.size() && quantity(first + 1).isTo && value(first + 2) > low) {
            high = value(first + 2);
            last = first + 2;
        } else if (first + 1 < passage.size() && isNumber(first) && isThousands(first + 1)) {
            low = low * 1000 + number(first + 1);
            high = low;
            last = first + 1;
        }
        return unit(first, last, low, Math.max(low, high));
    }

    private int unit(int first, int last, double low, double high) {
        int next = last + 1;
        boolean working = false;
        if (next < passage.size() && (passage.word(next).equals("of") || passage.word(next).equals("an") || passage.word(next).equals("a"))) {
            next++;
        }
        if (next < passage.size() && quantity(next).isWorking) {
            working = true;
            next++;
        }
        String unit = next < passage.size() ? passage.word(next) : "";
        QuantityWord counting = next < passage.size() ? quantity(next) : QuantityWord.NONE;
        double hours = counting.hours;
        if (!Double.isNaN(hours)) {
            working |= QuantitiesWorking.isWorkingDay(unit);
            double slack = working && hours == 24 ? 48 * Math.ceil(high / 5) : 0;
            return add(Kind.DURATION, low * hours, high * hours + slack, unit, first, next);
        }
        if (unit.equals("%") || unit.equals("percent") || unit.equals("prosent") || unit.equals("procent") || unit.startsWith("prosentti")) {
            return add(Kind.PERCENT, low, high, "%", first, next);
        }
        if (counting.currency != null && isNumber(first)) {
            return add(Kind.MONEY, low, high, counting.currency, first, next);
        }
        return dateOrCount(first, last, low, high, counting, next);
    }

    private int dateOrCount(int first, int last, double low, double high, QuantityWord unit, int next) {
        if (unit.month > 0 && isNumber(first) && low <= 31) {
            return add(Kind.DATE, 100 * unit.month + low, 100 * unit.month + high, "", first, next);
        }
        if (unit.counted != null) {
            return add(Kind.COUNT, low, high, unit.counted, first, next);
        }
        if (isNumber(first) && isPriced(last)) {
            return add(Kind.MONEY, low, high, "", first, last);
        }
        if (isNumber(first)) {
            return add(Kind.COUNT, low, high, "", first, last);
        }
        return first + 1;
    }

    /** 299,- and 299:- */
    private boolean isPriced(int last) {
        int end = passage.ends[last];
        Text text = passage.text();
        return end + 1 < text.length() && (text.at(end) == ',' || text.at(end) == ':') && text.at(end + 1) == '-';
    }

    private int money(int symbol) {
        String currency = Objects.requireNonNullElse(quantity(symbol).currency, "");
        int last = symbol + 1;
        double low = number(last);
        double high = low;
        if (last + 1 < passage.size() && isNumber(last + 1) && joins(last, '-')) {
            high = number(++last);
        }
        return add(Kind.MONEY, low, Math.max(low, high), currency, symbol, last);
    }

    /** A clock time that begins here; gives the next word's number, or -1. */
    private int clock(int first, boolean announced) {
        String word = passage.word(first);
        int colon = Math.max(word.indexOf(':'), announced ? word.indexOf('.') : -1);
        int minutes = colon > 0 ? minutes(word, colon) : -1;
        int last = first;
        boolean bare = minutes < 0 || passage.language() == Language.EN;
        String next = first + 1 < passage.size() ? passage.word(first + 1) : "";
        boolean half = next.equals("am") || next.equals("pm");
        boolean dotted = first + 2 < passage.size() && (next.equals("a") || next.equals("p")) && passage.word(first + 2).equals("m");
        if (minutes < 0 && (half || dotted || announced && !isUnit(first + 1)) && number(first) <= 24) {
            minutes = (int) (number(first) * 60);
        }
        if (minutes < 0) {
            return -1;
        }
        if (half || dotted) {
            last = dotted ? first + 2 : first + 1;
            minutes += next.startsWith("p") && minutes < 720 ? 720 : 0;
        }
        if (announced && last == first && first + 1 < passage.size() && isNumber(first + 1) && joins(first, '-') && hours(first + 1) * 60 > minutes
                && hours(first + 1) <= 24) {
            return add(Kind.CLOCK, minutes, hours(first + 1) * 60, "", first, first + 1);
        }
        boolean either = bare && last == first && minutes >= 60 && minutes < 780;
        return add(Kind.CLOCK, minutes, minutes, either ? Quantity.EITHER_HALF : "", first, last);
    }

    /** "Between 8 and 12", of which nothing is counted; gives the next word's number, or -1. */
    private int between(int first) {
        int second = first + 1 < passage.size() && isNumber(first + 1) && joins(first, '-') ? first + 1 : first + 2;
        boolean both = second < passage.size() && isNumber(second) && (second == first + 1 || quantity(first + 1).isTo);
        boolean ends = both && (second + 1 >= passage.size() || passage.breakBefore(second + 1) != ' ' || quantity(second + 1).day != null
                || isNordicDay(second + 1) || passage.isWord(second + 1, "on"));
        double low = both ? hours(first) : -1;
        double high = both ? hours(second) : -1;
        boolean clock = ends && low >= 0 && high > low && high <= 24;
        return clock ? add(Kind.CLOCK, low * 60, high * 60, "", first, second) : -1;
    }

    /** Of a whole or half hour in figures, "8" or "8.30". */
    private double hours(int i) {
        String word = passage.word(i);
        int colon = Math.max(word.indexOf(':'), word.indexOf('.'));
        int minutes = colon > 0 ? minutes(word, colon) : -1;
        return minutes >= 0 ? minutes / 60.0 : colon < 0 ? number(i) : -1;
    }

    private boolean isUnit(int i) {
        return i < passage.size() && (quantity(i).isUnit() || passage.word(i).equals("%"));
    }

    private static int minutes(String word, int colon) {
        try {
            int hours = Integer.parseInt(word.substring(0, colon));
            int minutes = Integer.parseInt(word.substring(colon + 1, Math.min(word.length(), colon + 3)));
            return hours <= 24 && minutes < 60 ? hours * 60 + minutes : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private boolean isThousands(int i) {
        return isNumber(i) && passage.ends[i] - passage.starts[i] >= 3 && passage.starts[i] == passage.ends[i - 1] + 1
                && Character.isDigit(passage.word(i).charAt(2)) && joins(i - 1, ' ');
    }

    private boolean joins(int first, char between) {
        return passage.starts[first + 1] == passage.ends[first] + 1 && passage.text().at(passage.ends[first]) == between;
    }

    private boolean isNumber(int i) {
        return i < passage.size() && passage.isNumber(i);
    }

    private double value(int i) {
        return isNumber(i) ? number(i) : Double.isNaN(quantity(i).number) ? -1 : quantity(i).number;
    }

    /** Reads digits; a comma or full stop followed by exactly three digits groups thousands, else it is decimal. */
    private double number(int i) {
        String word = passage.word(i);
        double value = 0;
        double decimal = 0;
        for (int c = 0; c < word.length() && c < 18; c++) {
            char digit = word.charAt(c);
            if (digit >= '0' && digit <= '9') {
                value = decimal > 0 ? value + (digit - '0') * decimal : value * 10 + (digit - '0');
                decimal /= 10;
            } else if (!(word.length() - c == 4 || word.length() > c + 4 && word.charAt(c + 4) < '0')) {
                decimal = decimal > 0 ? decimal : 0.1;
            }
        }
        return value;
    }

    private int add(Kind kind, double low, double high, String unit, int first, int last) {
        found.add(new Quantity(kind, low, high, unit, first, last));
        return last + 1;
    }

    private static final class QuantitiesWorking {
        static boolean isWorkingDay(String unit) {
            return unit.startsWith("virke") || unit.startsWith("bank") || unit.startsWith("arbe") || unit.startsWith("vardag")
                    || unit.startsWith("arki") || unit.startsWith("pankki");
        }
    }
}
