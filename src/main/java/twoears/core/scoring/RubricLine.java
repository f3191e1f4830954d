package twoears.core.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
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
        return constant(Dimension.class, Dimension.EMPATHY, "rubric.no-dimension");
    }

    When when() {
        return constant(When.class, When.ALWAYS, "rubric.no-when");
    }

    private <E extends Enum<E>> E constant(Class<E> type, E otherwise, String problem) {
        return read(text -> Arrays.stream(type.getEnumConstants()).filter(e -> e.name().toLowerCase(Locale.ROOT).equals(text)).findFirst(), problem)
                .orElse(otherwise);
    }

    double points() {
        return read(RubricLine::figure, "rubric.no-points").orElse(0.0);
    }

    private static Optional<Double> figure(String text) {
        boolean isFigure = !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == '-' || c == '+');
        try {
            return isFigure ? Optional.of(Double.valueOf(text)).filter(p -> Math.abs(p) <= MOST_POINTS) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A whole number of at least one. */
    int count() {
        return read(t -> figure(t).filter(f -> f >= 1 && f <= 9 && f == Math.rint(f)), "rubric.no-count").orElse(1.0).intValue();
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

    private <T> Optional<T> read(java.util.function.Function<String, Optional<T>> reading, String problem) {
        int column = column();
        boolean isThere = hasMore();
        String text = text();
        Optional<T> read = reading.apply(text);
        if (read.isEmpty() && isThere) {
            fault(column, problem, text);
        }
        return read;
    }

    /** The value, once the whole line has been read without a fault. */
    <T> Optional<T> whole(Supplier<T> reading) {
        T value = reading.get();
        if (hasMore()) {
            fault(column(), "rubric.too-long", words.get(next).text());
        }
        return faults.isEmpty() ? Optional.of(value) : Optional.empty();
    }

    void fault(int column, String problem, String found) {
        if (faults.isEmpty()) {
            faults.add(new Fault(file, number, column, problem, found));
        }
    }
}
