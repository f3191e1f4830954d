package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twoears.core.conversation.Event.Question;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** A debrief's last page: the three questions with their notes, and closing the case. */
record DebriefQuestions(DebriefScreen screen) {

    List<Row> rows(int width) {
        Words words = screen.words();
        var rows = new ArrayList<Row>();
        for (Question question : Question.values()) {
            String number = screen.now().closed() ? "" : question.ordinal() + 1 + "  ";
            rows.add(Row.of(number, Style.ACCENT.inBold()).plus(text(question, words), Style.STRONG).cut(width));
            String note = screen.now().notes().getOrDefault(question, "");
            rows.addAll(Block.indented(note.isBlank() ? List.of(Row.of(words.text("debrief.no-note"), Style.QUIET))
                    : Wrapping.of(Marked.shortened(note), Style.TEXT, Math.min(86, width) - 3), 3));
            rows.add(Row.BLANK);
        }
        Row closing = screen.now().closed() ? Row.of("✓ " + words.text("debrief.closed"), Style.of(Ink.GAIN))
                : Row.of("c  ", Style.ACCENT.inBold()).plus(words.text("debrief.close"), Style.STRONG);
        rows.add(closing.cut(width));
        return rows;
    }

    static String text(Question question, Words words) {
        return words.text("question." + question.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
