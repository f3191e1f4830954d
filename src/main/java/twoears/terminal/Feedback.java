package twoears.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Explanation;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** What one reply did, in few rows: each dimension with its score, its move and the words that caused it; the mood. */
record Feedback(Turn turn, Optional<Turn> before, Words words) {
    private static final int LABEL = 10;
    private static final int LEAST_CAUSE = 38;

    List<Row> rows(int width) {
        var rows = new ArrayList<Row>();
        for (Dimension dimension : Dimension.values()) {
            rows.add(row(dimension, width).cut(width));
        }
        rows.add(mood().cut(width));
        if (turn.scorecard().isCritical()) {
            rows.addAll(incident(width));
        }
        return rows;
    }

    /** All scores in one row, for turns further back. */
    Row inShort() {
        Row row = Row.BLANK;
        for (Dimension dimension : Dimension.values()) {
            row = row.plus(new Labels(words).shortDimension(dimension), Style.QUIET)
                    .plus(Meter.number(turn.scorecard().of(dimension), Labels.style(dimension))).plus("  ", Style.TEXT);
        }
        return row.plus(words.text("mood.calm") + " ", Style.QUIET).plus(Meter.move(turn.calmMoved()))
                .plus(" " + words.text("mood.trust") + " ", Style.QUIET).plus(Meter.move(turn.trustMoved()));
    }

    private Row row(Dimension dimension, int width) {
        OptionalInt score = turn.scorecard().of(dimension);
        Style ink = Labels.style(dimension);
        Row row = Row.of(new Labels(words).dimension(dimension), ink).padded(LABEL).plus(Meter.number(score, Style.STRONG)).plus(" ", Style.TEXT);
        if (score.isEmpty()) {
            return row.plus("  " + words.text("feedback.not-applicable"), Style.QUIET);
        }
        row = row.plus(Meter.arrow(moved(dimension, score.getAsInt()))).plus(" ", Style.TEXT);
        row = width >= 70 ? row.plus(Meter.bar(score.getAsInt(), 8, ink)).plus("  ", Style.TEXT) : row;
        return row.plus(causes(dimension, width - row.width()));
    }

    private int moved(Dimension dimension, int score) {
        OptionalInt earlier = before.map(t -> t.scorecard().of(dimension)).orElse(OptionalInt.empty());
        return earlier.isPresent() ? score - earlier.getAsInt() : 0;
    }

    /** The weightiest of all, and with room for it the weightiest of the other kind. */
    private Row causes(Dimension dimension, int room) {
        List<Evidence> all = turn.scorecard().evidenceFor(dimension);
        List<Evidence> most = Stream.of(weightiest(all, true), weightiest(all, false)).flatMap(Optional::stream)
                .sorted(Comparator.comparing((Evidence e) -> -Math.abs(e.points()))).toList();
        if (most.isEmpty()) {
            return Row.of(words.text("feedback.nothing"), Style.QUIET);
        }
        int half = (room - 2) / 2;
        return most.size() == 1 || half < LEAST_CAUSE ? cause(most.get(0), room)
                : cause(most.get(0), half).padded(half).plus("  ", Style.TEXT).plus(cause(most.get(1), half));
    }

    private static Optional<Evidence> weightiest(List<Evidence> evidence, boolean gains) {
        return evidence.stream().filter(e -> e.points() != 0 && e.isGain() == gains)
                .max(Comparator.comparing(e -> Math.abs(e.points())));
    }

    /** Both the rule's name and the words, each cut to what the other leaves, the words not below half. */
    private Row cause(Evidence evidence, int room) {
        Style ink = Style.of(evidence.isGain() ? Ink.GAIN : Ink.LOSS);
        Row sign = Row.of(Marked.sign(evidence) + " ", ink.inBold());
        Row title = Row.of(Explanation.of(evidence, words).title(), ink);
        Row quote = Row.of(quote(evidence, turn.reply()), Style.TEXT.asMarked());
        int left = room - sign.width() - 3;
        if (quote.width() == 0 || left < 8) {
            return sign.plus(title).cut(room);
        }
        int forTitle = Math.max(left / 2, left - quote.width());
        Row cut = title.cut(forTitle);
        return sign.plus(cut).plus(" “", Style.QUIET).plus(quote.cut(left - cut.width())).plus("”", Style.QUIET);
    }

    /** The quoted words in one line; empty when the evidence is about the whole reply. */
    static String quote(Evidence evidence, String reply) {
        return evidence.span().end() > reply.length() ? "" : evidence.quote(reply).replaceAll("\\s+", " ").strip();
    }

    private Row mood() {
        return Row.of(words.text("feedback.mood"), Style.QUIET).padded(LABEL + 1)
                .plus(move(words.text("mood.calm"), turn.before().mood().calm(), turn.moodAfter().calm()))
                .plus("    ", Style.TEXT)
                .plus(move(words.text("mood.trust"), turn.before().mood().trust(), turn.moodAfter().trust()));
    }

    private static Row move(String name, int from, int to) {
        return Row.of(name + " ", Style.QUIET).plus(from + " → ", Style.QUIET).plus(to + " ", Style.STRONG).plus(Meter.move(to - from));
    }

    private List<Row> incident(int width) {
        String names = Explanation.titles(turn.scorecard().critical(), words);
        return Wrapping.of("▲ " + words.text("feedback.incident", names), Style.of(Ink.WARNING).inBold(), width);
    }
}
