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
import twoears.terminal.Style.Ink;

/** What one reply did, in few rows: each dimension with its score, its move and the words that caused it; the mood. */
record Feedback(Turn turn, Optional<Turn> before, Words words) {
    private static final int LABEL = 10;

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

    /** The weightiest gain and the weightiest loss; the heavier first, the other where there is room. */
    private Row causes(Dimension dimension, int room) {
        List<Evidence> all = turn.scorecard().evidenceFor(dimension);
        List<Evidence> most = Stream.of(weightiest(all, true), weightiest(all, false)).flatMap(Optional::stream)
                .sorted(Comparator.comparing((Evidence e) -> -Math.abs(e.points()))).toList();
        if (most.isEmpty()) {
            return Row.of(words.text("feedback.nothing"), Style.QUIET);
        }
        if (most.size() == 1) {
            return cause(most.get(0), room);
        }
        int half = (room - 2) / 2;
        return room < 50 ? cause(most.get(0), room)
                : cause(most.get(0), half).padded(half).plus("  ", Style.TEXT).plus(cause(most.get(1), half));
    }

    private static Optional<Evidence> weightiest(List<Evidence> evidence, boolean gains) {
        return evidence.stream().filter(e -> e.points() != 0 && e.isGain() == gains)
                .max(Comparator.comparing(e -> Math.abs(e.points())));
    }

    /** The title first; the quoted words shrink to what is left. */
    private Row cause(Evidence evidence, int room) {
        Style ink = Style.of(evidence.isGain() ? Ink.GAIN : Ink.LOSS);
        Row row = Row.of(Marked.sign(evidence) + " ", ink.inBold()).plus(Explained.of(evidence, words).title(), ink);
        String quote = quote(evidence, turn.reply());
        int left = room - row.width() - 3;
        return quote.isEmpty() || left < 8 ? row.cut(room)
                : row.plus(" “", Style.QUIET).plus(Row.of(quote, Style.TEXT.asMarked()).cut(left)).plus("”", Style.QUIET);
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
        String names = String.join(", ", turn.scorecard().critical().stream().map(s -> s.replace('-', ' ')).toList());
        return Wrapping.of("▲ " + words.text("feedback.incident", names), Style.of(Ink.WARNING).inBold(), width);
    }
}
