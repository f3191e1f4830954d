package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Mood;
import twoears.terminal.Style.Ink;

/**
 * The mood over the turns: calm as an unbroken line with filled circles, trust as a dotted one with empty circles.
 *
 * @param moods at the start and after each turn
 */
record Curve(List<Mood> moods, Words words) {
    private static final int AXIS = 5;
    private static final Style CALM = Style.of(Ink.ACCENT).inBold();
    private static final Style TRUST = Style.of(Ink.CUSTOMER);

    static Curve of(Conversation conversation, Words words) {
        var moods = new ArrayList<Mood>();
        moods.add(conversation.scenario().customer().mood());
        conversation.counted().stream().map(Turn::moodAfter).forEach(moods::add);
        return new Curve(moods, words);
    }

    List<Row> rows(int width, int height) {
        int columns = Math.max(1, Math.min(width - AXIS, Math.max(12, moods.size() * 9)));
        var plot = new Plot(columns, height);
        List<Integer> trust = moods.stream().map(Mood::trust).toList();
        List<Integer> calm = moods.stream().map(Mood::calm).toList();
        plot.line(trust, 4, TRUST);
        plot.line(calm, 1, CALM);
        plot.signs(trust, '○', TRUST);
        plot.signs(calm, '●', CALM);
        var rows = new ArrayList<Row>();
        List<Row> drawn = plot.rows();
        for (int i = 0; i < height; i++) {
            String label = i == 0 ? "100" : i == height / 2 ? " 50" : i == height - 1 ? "  0" : "   ";
            rows.add(Row.of(label + " │", Style.QUIET).plus(drawn.get(i)));
        }
        rows.add(turns(plot, columns));
        rows.add(legend());
        return rows;
    }

    /** The numbers of the turns below their points, where they don't run into one another. */
    private Row turns(Plot plot, int columns) {
        var line = new StringBuilder(" ".repeat(columns + 2));
        int free = 0;
        for (int i = 1; i < moods.size(); i++) {
            String number = Integer.toString(i);
            int at = plot.column(i, moods.size());
            if (at >= free) {
                line.replace(at, at + number.length(), number);
                free = at + number.length() + 1;
            }
        }
        return Row.of("    └", Style.QUIET).plus(line.toString().stripTrailing(), Style.QUIET);
    }

    private Row legend() {
        Mood first = moods.get(0);
        Mood last = moods.get(moods.size() - 1);
        return Row.of("     ● " + words.text("mood.calm") + " ", CALM).plus(first.calm() + " → " + last.calm() + " ", Style.TEXT).plus(Meter.move(last.calm() - first.calm()))
                .plus("  ○ " + words.text("mood.trust") + " ", TRUST).plus(first.trust() + " → " + last.trust() + " ", Style.TEXT).plus(Meter.move(last.trust() - first.trust()));
    }
}
