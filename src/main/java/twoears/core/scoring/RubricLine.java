package twoears.core.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.LexiconFile.Fault;
import twoears.core.scoring.Rubric.When;

/** One line of a rubric: its words one after the other, each with its column, and what is wrong with them. */
final class RubricLine {
    /** Signals further apart than the most a rubric can mean would only hide a slip of the key (our judgement). */
    private static final double MOST_POINTS = 200;

    /** @param column from 1 */
    private record Word(String text, int column) {}

    private final String file;
    private final int number;
    private final String source;
    private final List<Word> words = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final int end;
    private int next;

    RubricLine(String file, int number, String line) {
        this.file = file;
        this.number = number;
        int comment = line.indexOf('#');
        source = comment < 0 ? "" : line.substring(comment + 1).strip();
        String content = comment < 0 ? line : line.substring(0, comment);
        end = content.stripTrailing().length() + 1;
        int at = 0;
        while (at < content.length()) {
            int from = at;
            while (at < content.length() && !Character.isWhitespace(content.charAt(at))) {
                at++;
            }
            if (at > from) {
                words.add(new Word(content.substring(from, at), from + 1));
            }
            at++;
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    boolean hasMore() {
        return next < words.size();
    }

    /** What stands behind the {@code #}. */
    String source() {
        return source;
    }

    List<Fault> faults() {
        return faults;
    }

    String text() {
        if (next >= words.size()) {
            fault(end, "rubric.too-short", "");
            return "";
        }
        return words.get(next++).text();
    }

    Dimension dimension() {
        return constant(Dimension.values(), Dimension.EMPATHY, "rubric.no-dimension");
    }

    When when() {
        return constant(When.values(), When.ALWAYS, "rubric.no-when");
    }

    // Plain loops, since every start that judges reads some hundred lines before anything has been compiled.
    private <E extends Enum<E>> E constant(E[] constants, E otherwise, String problem) {
        int column = column();
        String name = text();
        for (E constant : constants) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(name)) {
                return constant;
            }
        }
        wrong(column, problem, name);
        return otherwise;
    }

    double points() {
        return figure("rubric.no-points", -MOST_POINTS, MOST_POINTS, false);
    }

    /** A whole number of at least one. */
    int count() {
        return (int) figure("rubric.no-count", 1, 9, true);
    }

    /** The least or 0 where there is none. */
    private double figure(String problem, double least, double most, boolean whole) {
        int column = column();
        String text = text();
        double figure = isFigure(text) ? parsed(text) : Double.NaN;
        if (figure >= least && figure <= most && (!whole || figure == Math.rint(figure))) {
            return figure;
        }
        wrong(column, problem, text);
        return Math.max(0, least);
    }

    private static double parsed(String figure) {
        try {
            return Double.parseDouble(figure);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static boolean isFigure(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    Set<Language> languages() {
        Set<Language> languages = new HashSet<>();
        int column = column();
        for (String code : text().split(",")) {
            Language.of(code).ifPresentOrElse(languages::add, () -> fault(column, "rubric.no-language", code));
        }
        return languages;
    }

    /** The words up to this one, which is passed; all that are left for an empty one. */
    Set<String> until(String word) {
        Set<String> names = new HashSet<>();
        while (hasMore() && !words.get(next).text().equals(word)) {
            names.add(text());
        }
        if (!word.isEmpty()) {
            expect(word);
        }
        if (names.isEmpty()) {
            fault(column(), "rubric.no-signals", "");
        }
        return names;
    }

    void expect(String word) {
        int column = column();
        if (!text().equals(word)) {
            fault(column, "rubric.expected", word);
        }
    }

    int column() {
        return next < words.size() ? words.get(next).column() : end;
    }

    /** @param found empty where nothing stands, which has been told already */
    private void wrong(int column, String problem, String found) {
        if (!found.isEmpty()) {
            fault(column, problem, found);
        }
    }

    /** Nothing more is to come. */
    void end() {
        if (hasMore()) {
            fault(column(), "rubric.too-long", words.get(next).text());
        }
    }

    void fault(int column, String problem, String found) {
        if (faults.isEmpty()) {
            faults.add(new Fault(file, number, column, problem, found));
        }
    }
}
