package twoears.report.csv;

import java.util.Optional;
import twoears.core.language.Shown;

/** Values as a cell may hold them. */
final class Cell {
    /** What spreadsheets take for the beginning of a formula, in the full width of East Asian keyboards too. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Cell() {}

    /** A stranger's text: with an apostrophe before what would be a formula, on one line, nothing that steers or hides. */
    static String text(String text) {
        String shown = Shown.line(text);
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + shown : shown;
    }

    /** Empty where there is none. */
    static String number(Optional<Integer> number) {
        return number.map(String::valueOf).orElse("");
    }
}
