package twoears.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Explanation;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Everything that earned or lost a reply its points, by dimension and weight: the rule, the words, why, and what to try. */
record EvidenceRows(Turn turn, Words words) {
    private static final int NUMBER = 7;

    List<Row> rows(int width) {
        var rows = new ArrayList<Row>();
        for (Dimension dimension : Dimension.values()) {
            List<Evidence> found = turn.scorecard().evidenceFor(dimension).stream()
                    .sorted(Comparator.comparing((Evidence e) -> -Math.abs(e.points()))).toList();
            if (!rows.isEmpty()) {
                rows.add(Row.BLANK);
            }
            rows.add(heading(dimension, found.isEmpty(), width));
            found.forEach(e -> rows.addAll(one(e, width)));
        }
        return rows;
    }

    private Row heading(Dimension dimension, boolean empty, int width) {
        OptionalInt score = turn.scorecard().of(dimension);
        Style ink = Labels.style(dimension);
        Row row = Row.of(new Labels(words).dimension(dimension), ink.inBold()).padded(11).plus(Meter.number(score, Style.STRONG)).plus("  ", Style.TEXT);
        if (score.isEmpty()) {
            return row.plus(words.text("feedback.not-applicable"), Style.QUIET).cut(width);
        }
        row = row.plus(Meter.bar(score.getAsInt(), Math.max(0, Math.min(20, width - 18)), ink));
        return (empty ? row.plus("  " + words.text("feedback.nothing"), Style.QUIET) : row).cut(width);
    }

    private List<Row> one(Evidence evidence, int width) {
        Explanation explained = Explanation.of(evidence, words);
        Style ink = Style.of(evidence.isGain() ? Ink.GAIN : Ink.LOSS);
        var rows = new ArrayList<Row>();
        Row points = Row.of(Marked.sign(evidence) + points(evidence), ink.inBold()).padded(NUMBER);
        rows.add(points.plus(explained.title(), ink.inBold()).cut(width));
        String quote = Feedback.quote(evidence, turn.reply());
        if (!quote.isEmpty()) {
            indented("“" + quote + "”", Style.TEXT.asMarked(), width, rows);
        }
        indented(evidence.detail(), Style.TEXT, width, rows);
        indented(explained.why(), Style.QUIET, width, rows);
        if (!explained.tryThis().isBlank()) {
            indented(words.text("evidence.try", explained.tryThis()), Style.TEXT, width, rows);
        }
        return rows;
    }

    private static void indented(String text, Style style, int width, List<Row> rows) {
        if (!text.isBlank()) {
            rows.addAll(Block.indented(Wrapping.of(Marked.shortened(text), style, width - NUMBER), NUMBER));
        }
    }

    /** Without its sign; tenths only where there are any. */
    private static String points(Evidence evidence) {
        long tenths = Math.round(Math.abs(evidence.points()) * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }
}
