package twoears.terminal;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** The history's columns; the less needed ones fold away as the terminal narrows: time, mode, dimensions, outcome. */
record HistoryColumns(int width, Words words, ZoneId zone) {
    private static final int MODE = 7;
    private static final int SCORE = 5;
    private static final int OUTCOME = 12;

    Row heading() {
        Row row = Row.of("  " + words.text("history.date"), Style.QUIET).padded(date() + 2).plus(Row.of(words.text("history.scenario"), Style.QUIET).cut(title()).padded(title() + 2));
        row = hasMode() ? row.plus(Row.of(words.text("history.mode"), Style.QUIET).cut(MODE - 1).padded(MODE)) : row;
        if (hasDimensions()) {
            for (Dimension dimension : Dimension.values()) {
                row = row.plus(right(new Labels(words).shortDimension(dimension)), Labels.style(dimension));
            }
        }
        row = row.plus(right(words.text("history.overall")), Style.QUIET);
        return (hasOutcome() ? row.plus("  " + words.text("history.outcome"), Style.QUIET) : row).cut(width);
    }

    Row row(Listed attempt, boolean selected) {
        Summary summary = attempt.summary();
        Row row = Row.of(selected ? "▸ " : "  ", Style.ACCENT.inBold()).plus(Row.of(date(attempt), Style.QUIET).padded(date()))
                .plus(Row.of(summary.title(), Style.TEXT).cut(title()).padded(title() + 2));
        row = hasMode() ? row.plus(Row.of(words.text("coaching." + summary.coaching().name().toLowerCase(Locale.ROOT) + ".short"), Style.QUIET).cut(MODE - 1).padded(MODE)) : row;
        if (hasDimensions()) {
            for (Dimension dimension : Dimension.values()) {
                Integer score = summary.scores().get(dimension);
                row = row.plus(right(score == null ? "–" : Integer.toString(score)), score == null ? Style.QUIET : Style.TEXT);
            }
        }
        row = row.plus(right(summary.overall().map(o -> Integer.toString(o)).orElse("–")), Style.STRONG);
        return hasOutcome() ? row.plus("  ", Style.TEXT).plus(outcome(summary)) : row;
    }

    private Row outcome(Summary summary) {
        return summary.outcome().map(o -> Row.of(Labels.sign(o) + " " + new Labels(words).outcome(o), Labels.style(o)))
                .orElseGet(() -> Row.of("· " + words.text("history.open"), Style.QUIET));
    }

    /** ISO dates: the same in every language, and they sort. */
    private String date(Listed attempt) {
        ZonedDateTime at = attempt.started().atZone(zone);
        String day = at.toLocalDate().toString();
        return hasTime() ? day + " " + two(at.getHour()) + ":" + two(at.getMinute()) : hasYear() ? day : day.substring(5);
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }

    private int date() {
        return hasTime() ? 18 : hasYear() ? 12 : 7;
    }

    private int title() {
        int others = date() + 4 + (hasMode() ? MODE : 0) + (hasDimensions() ? 4 * SCORE : 0) + SCORE + (hasOutcome() ? OUTCOME : 0);
        return Math.max(4, Math.min(48, width - others));
    }

    private static String right(String text) {
        return " ".repeat(Math.max(1, SCORE - Glyph.width(text))) + text;
    }

    private boolean hasYear() {
        return width >= 50;
    }

    private boolean hasTime() {
        return width >= 100;
    }

    private boolean hasMode() {
        return width >= 90;
    }

    private boolean hasDimensions() {
        return width >= 70;
    }

    private boolean hasOutcome() {
        return width >= 40;
    }
}
