package twoears.terminal;

import java.util.List;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Mood;
import twoears.terminal.canvas.Glyph;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/** How the customer feels now, and how the last reply moved it. */
record MoodMeter(Mood mood, int calmMoved, int trustMoved, Words words) {
    static MoodMeter of(Conversation now, Words words) {
        List<Turn> line = now.line();
        if (line.isEmpty()) {
            return new MoodMeter(now.mood(), 0, 0, words);
        }
        Turn last = line.get(line.size() - 1);
        return new MoodMeter(now.mood(), last.calmMoved(), last.trustMoved(), words);
    }

    /** Both in one row, with bars where there is room. */
    Row inOneRow(int width) {
        Row calm = one(words.text("mood.calm"), mood.calm(), calmMoved, width >= 56 ? 10 : 0, 0);
        return calm.plus("   ", Style.TEXT).plus(one(words.text("mood.trust"), mood.trust(), trustMoved, width >= 56 ? 10 : 0, 0));
    }

    List<Row> inTwoRows(int width) {
        int label = Math.max(Glyph.width(words.text("mood.calm")), Glyph.width(words.text("mood.trust")));
        int bar = Math.max(0, Math.min(24, width - label - 11));
        return List.of(one(words.text("mood.calm"), mood.calm(), calmMoved, bar, label),
                one(words.text("mood.trust"), mood.trust(), trustMoved, bar, label));
    }

    private static Row one(String name, int value, int moved, int bar, int label) {
        Style ink = Style.of(value < 35 ? Ink.LOSS : value < 65 ? Ink.WARNING : Ink.GAIN);
        Row named = Row.of(name, Style.QUIET).padded(label).plus(" ", Style.TEXT);
        Row drawn = bar > 0 ? named.plus(Meter.bar(value, bar, ink)) : named;
        return drawn.plus(" " + value + " ", Style.STRONG).plus(Meter.move(moved));
    }
}
