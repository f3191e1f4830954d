package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/**
 * A conversation as rows: the customer at the left, the agent set in, what each reply did below it.
 *
 * @param explains whether scores are shown: the last turn's in full, earlier ones' in short
 */
record Transcript(Conversation conversation, boolean explains, Words words) {
    private static final int WIDEST = 84;
    private static final Row CUSTOMERS = Row.of("│ ", Style.of(Ink.CUSTOMER));
    private static final Row AGENTS = Row.of("┃ ", Style.of(Ink.AGENT));

    List<Row> rows(int width) {
        var rows = new ArrayList<Row>();
        List<Turn> line = conversation.line();
        int another = anotherTryFrom();
        for (Turn turn : line) {
            customer(turn.before().said(), width, rows);
            if (turn.number() == another) {
                rows.add(Row.of(words.text("transcript.another-try"), Style.QUIET).cut(width));
            }
            agent(turn, width, rows);
            if (explains) {
                rows.add(Row.BLANK);
                rows.addAll(feedback(turn, turn.number() == line.size(), width));
            }
            rows.add(Row.BLANK);
        }
        customer(conversation.now().said(), width, rows);
        if (another == line.size() + 1) {
            rows.add(Row.of(words.text("transcript.another-try"), Style.QUIET).cut(width));
        }
        return rows;
    }

    /** The turn at which this line leaves the one before it; 0 when there was none. */
    private int anotherTryFrom() {
        if (conversation.left().isEmpty()) {
            return 0;
        }
        List<Turn> before = conversation.left().get(conversation.left().size() - 1);
        int same = 0;
        while (same < Math.min(before.size(), conversation.line().size()) && before.get(same).equals(conversation.line().get(same))) {
            same++;
        }
        return same + 1;
    }

    private void customer(List<String> said, int width, List<Row> rows) {
        rows.add(Row.of(conversation.scenario().customer().firstName(), Style.of(Ink.CUSTOMER).inBold()).cut(width));
        for (String text : said) {
            rows.addAll(Block.behind(CUSTOMERS, Wrapping.of(Marked.shortened(text), Style.TEXT, wide(width) - 2)));
        }
        rows.add(Row.BLANK);
    }

    private void agent(Turn turn, int width, List<Row> rows) {
        int in = indent(width);
        var marks = explains ? turn.scorecard().evidence() : List.<twoears.core.scoring.Evidence>of();
        rows.add(Row.of(words.text("transcript.you"), Style.of(Ink.AGENT).inBold()).indented(in));
        rows.addAll(Block.indented(Block.behind(AGENTS, Wrapping.of(Marked.of(turn.reply(), marks, Style.TEXT), wide(width) - 2 - in)), in));
    }

    private List<Row> feedback(Turn turn, boolean last, int width) {
        int before = turn.number() - 2;
        var feedback = new Feedback(turn, before >= 0 ? Optional.of(conversation.line().get(before)) : Optional.empty(), words);
        return last ? feedback.rows(Math.min(width, 110)) : List.of(feedback.inShort().cut(width));
    }

    private static int wide(int width) {
        return Math.max(4, Math.min(width, WIDEST));
    }

    private static int indent(int width) {
        return width < 40 ? 2 : width < 70 ? 6 : 10;
    }
}
