package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.core.scenario.Step;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** A debrief's page about one turn: what was said, the evidence in it, and a strong reply beside it. */
record DebriefTurn(DebriefScreen screen, Turn turn) {
    private static final Row CUSTOMERS = Row.of("│ ", Style.of(Ink.CUSTOMER));
    private static final Row AGENTS = Row.of("┃ ", Style.of(Ink.AGENT));
    private static final Row EXAMPLES = Row.of("┆ ", Style.of(Ink.GAIN));
    private static final int BESIDE = 88;

    List<Row> rows(int width) {
        Words words = screen.words();
        var rows = new ArrayList<Row>();
        if (!screen.now().counted().contains(turn)) {
            rows.addAll(Wrapping.of(words.text("debrief.other-try", turn.number()), Style.QUIET, width));
            rows.add(Row.BLANK);
        }
        rows.add(name(screen.now().scenario().customer().firstName(), Ink.CUSTOMER));
        turn.before().said().forEach(s -> rows.addAll(Block.behind(CUSTOMERS, Wrapping.of(Marked.shortened(s), Style.TEXT, Math.min(86, width) - 2))));
        rows.add(Row.BLANK);
        rows.addAll(replies(width));
        rows.add(Row.BLANK);
        rows.add(mood().cut(width));
        rows.add(Row.BLANK);
        rows.addAll(new EvidenceRows(turn, words).rows(Math.min(100, width)));
        return rows;
    }

    private static Row name(String name, Ink ink) {
        return Row.of(name, Style.of(ink).inBold());
    }

    private List<Row> replies(int width) {
        Optional<String> strong = screen.now().scenario().steps().find(turn.before().step()).flatMap(Step::strong);
        int half = (width - 3) / 2;
        if (strong.isEmpty()) {
            return own(width);
        }
        if (width >= BESIDE) {
            return Block.beside(own(half), half, Row.of("   ", Style.TEXT), example(strong.get(), half));
        }
        var rows = new ArrayList<>(own(width));
        rows.add(Row.BLANK);
        rows.addAll(example(strong.get(), width));
        return rows;
    }

    private List<Row> own(int width) {
        var rows = new ArrayList<>(List.of(name(screen.words().text("transcript.you"), Ink.AGENT)));
        rows.addAll(Block.behind(AGENTS, Wrapping.of(Marked.of(turn.reply(), turn.scorecard().evidence(), Style.TEXT), Math.min(86, width) - 2)));
        return rows;
    }

    private List<Row> example(String strong, int width) {
        var rows = new ArrayList<>(List.of(name(screen.words().text("debrief.strong"), Ink.GAIN)));
        rows.addAll(Block.behind(EXAMPLES, Wrapping.of(strong.strip(), Style.TEXT, Math.min(86, width) - 2)));
        return rows;
    }

    private Row mood() {
        Words words = screen.words();
        return Row.of(words.text("feedback.mood") + "  ", Style.QUIET).plus(words.text("mood.calm") + " ", Style.QUIET)
                .plus(turn.before().mood().calm() + " → " + turn.moodAfter().calm() + " ", Style.TEXT).plus(Meter.move(turn.calmMoved()))
                .plus("  " + words.text("mood.trust") + " ", Style.QUIET)
                .plus(turn.before().mood().trust() + " → " + turn.moodAfter().trust() + " ", Style.TEXT).plus(Meter.move(turn.trustMoved()));
    }
}
