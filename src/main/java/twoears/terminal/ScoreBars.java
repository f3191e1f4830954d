package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorecard;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;

/** The overall score and the four dimensions, as numbers, bars and words. */
record ScoreBars(Scorecard scorecard, Words words) {
    private static final int LABEL = 10;
    private static final int WORD = 16;

    List<Row> rows(int width) {
        var rows = new ArrayList<Row>();
        rows.add(row(words.text("score.overall"), OptionalInt.of(scorecard.overall()), Style.STRONG, width));
        for (Dimension dimension : Dimension.values()) {
            rows.add(row(new Labels(words).dimension(dimension), scorecard.of(dimension), Labels.style(dimension), width));
        }
        return rows;
    }

    private Row row(String label, OptionalInt score, Style ink, int width) {
        Row row = Row.of(label, ink).padded(LABEL).plus(Meter.number(score, Style.STRONG)).plus("  ", Style.TEXT);
        if (score.isEmpty()) {
            return row.plus(words.text("feedback.not-applicable"), Style.QUIET).cut(width);
        }
        int bar = Math.max(0, Math.min(30, width - row.width() - WORD));
        return row.plus(Meter.bar(score.getAsInt(), bar, ink)).plus(bar > 0 ? "  " : "", Style.TEXT)
                .plus(words.text("score." + band(score.getAsInt())), Style.QUIET).cut(width);
    }

    /** What a score means in a word; 40 is where the rubric caps the overall score. */
    static String band(int score) {
        return score < 40 ? "weak" : score < 60 ? "uneven" : score < 80 ? "good" : "strong";
    }
}
