package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Mood;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Plot;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/**
 * The mood over the turns: calm with filled circles above, trust with empty ones below, on one row of turns.
 *
 * @param moods at the start and after each turn
 */
record Curve(List<Mood> moods, Words words) {
    private static final int LABEL = 11;
    private static final int TURN = 9;
    private static final Style CALM = Style.of(Ink.ACCENT);
    private static final Style TRUST = Style.of(Ink.CUSTOMER);

    static Curve of(Conversation conversation, Words words) {
        var moods = new ArrayList<Mood>();
        moods.add(conversation.scenario().customer().mood());
        conversation.counted().stream().map(Turn::moodAfter).forEach(moods::add);
        return new Curve(moods, words);
    }

    /** @param height rows for each of both, at least 1 */
    List<Row> rows(int width, int height) {
        int columns = Math.max(1, Math.min(width - LABEL - 2, Math.max(12, (moods.size() - 1) * TURN)));
        var rows = new ArrayList<Row>();
        rows.addAll(one(words.text("mood.calm"), moods.stream().map(Mood::calm).toList(), '●', CALM, columns, height));
        rows.addAll(one(words.text("mood.trust"), moods.stream().map(Mood::trust).toList(), '○', TRUST, columns, height));
        rows.add(turns(columns));
        return rows;
    }

    private static List<Row> one(String name, List<Integer> values, char sign, Style style, int columns, int height) {
        var plot = new Plot(columns, height);
        plot.line(values, 1, style);
        plot.signs(values, sign, style.inBold());
        int first = values.get(0);
        int last = values.get(values.size() - 1);
        List<Row> labels = List.of(Row.of(sign + " " + name, style),
                Row.of("  " + first + " → " + last, Style.STRONG), Row.of("  ", Style.TEXT).plus(Meter.move(last - first)));
        var rows = new ArrayList<Row>();
        List<Row> drawn = plot.rows();
        for (int i = 0; i < height; i++) {
            Row label = i < labels.size() ? labels.get(i) : Row.BLANK;
            rows.add(label.cut(LABEL).padded(LABEL).plus("│", Style.QUIET).plus(drawn.get(i)));
        }
        return rows;
    }

    /** The numbers of the turns below their points, where they don't run into one another. */
    private Row turns(int columns) {
        var plot = new Plot(columns, 1);
        var line = new StringBuilder("─".repeat(columns));
        int free = 0;
        for (int i = 1; i < moods.size(); i++) {
            String number = Integer.toString(i);
            int at = Math.min(plot.column(i, moods.size()), columns - number.length());
            if (at >= free) {
                line.replace(at, at + number.length(), number);
                free = at + number.length() + 1;
            }
        }
        return Row.of(" ".repeat(LABEL) + "└" + line, Style.QUIET);
    }
}
