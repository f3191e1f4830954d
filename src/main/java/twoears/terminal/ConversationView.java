package twoears.terminal;

import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Point.Finish;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/** Where things stand on a conversation's screen: panels at the sides where there is room, else all in one column. */
record ConversationView(ConversationScreen screen) {
    private static final int CARD = 36;
    private static final int EVIDENCE = 52;
    private static final Row GAP = Row.of("  │  ", Style.QUIET);

    void draw(Canvas body) {
        int width = body.columns();
        if (width >= 160) {
            int main = width - CARD - EVIDENCE - 10;
            card(side(body, 0, CARD, CARD + 2));
            main(body.part(CARD + 5, 0, main, body.rows()), false);
            evidence(side(body, CARD + 10 + main, EVIDENCE, CARD + main + 7));
        } else if (width >= 100) {
            int main = width - CARD - 5;
            main(body.part(0, 0, main, body.rows()), false);
            card(side(body, main + 5, CARD, main + 2));
        } else {
            main(body, true);
        }
    }

    /** A panel, and the line that parts it from the middle. */
    private static Canvas side(Canvas body, int column, int width, int line) {
        for (int row = 0; row < body.rows(); row++) {
            body.put(line, row, "│", Style.QUIET);
        }
        return body.part(column, 0, width, body.rows());
    }

    private void card(Canvas canvas) {
        Block.draw(new CustomerCard(screen.now(), screen.explains(), screen.words()).rows(canvas.columns()), 0, canvas);
    }

    private void evidence(Canvas canvas) {
        Conversation now = screen.now();
        List<Row> rows = !screen.explains()
                ? Wrapping.of(screen.words().text("conversation.exam"), Style.QUIET, canvas.columns())
                : now.line().isEmpty()
                        ? Wrapping.of(screen.words().text("conversation.evidence-comes"), Style.QUIET, canvas.columns())
                        : new EvidenceRows(screen.lastTurn(), screen.words()).rows(canvas.columns());
        Block.draw(rows, 0, canvas);
    }

    private void main(Canvas canvas, boolean withMood) {
        int rows = canvas.rows();
        int top = 0;
        if (withMood && rows >= 7) {
            strip().cut(canvas.columns()).draw(canvas, 0, 0);
            top = rows >= 24 ? 2 : 1;
        }
        List<Row> notice = notice(canvas.columns());
        int reply = Math.min(replyRows(canvas), Math.max(1, rows - 1));
        int divider = rows >= 3 ? 1 : 0;
        int transcript = rows - top - reply - divider - notice.size();
        transcript(canvas.part(0, top, canvas.columns(), transcript));
        int at = Math.max(0, rows - reply - divider - notice.size());
        Block.draw(notice, 0, canvas.part(0, at, canvas.columns(), notice.size()));
        if (divider == 1) {
            divider(canvas, rows - reply - 1);
        }
        reply(canvas.part(0, rows - reply, canvas.columns(), reply));
    }

    private Row strip() {
        Conversation now = screen.now();
        return screen.explains() ? MoodMeter.of(now, screen.words()).inOneRow(80)
                : Row.of(screen.words().text("conversation.exam"), Style.QUIET);
    }

    private void transcript(Canvas canvas) {
        if (canvas.rows() < 1) {
            return;
        }
        List<Row> rows = screen.transcribed().rows(new Transcript(screen.now(), screen.explains(), screen.words()), canvas.columns());
        int end = !rows.isEmpty() && rows.get(rows.size() - 1).runs().isEmpty() ? rows.size() - 1 : rows.size();
        int first = screen.scroll().firstFromEnd(end, canvas.rows());
        int air = end < canvas.rows() ? 1 : 0;
        Block.draw(rows.subList(0, end), first, canvas.part(0, air, canvas.columns(), canvas.rows() - air));
    }

    private List<Row> notice(int width) {
        return screen.notice().isEmpty() ? List.of() : Block.behind(Row.of("▲ ", Style.of(Ink.WARNING).inBold()),
                Wrapping.of(screen.notice(), Style.of(Ink.WARNING), Math.min(90, width - 2)));
    }

    private void divider(Canvas canvas, int row) {
        canvas.fill(0, row, canvas.columns(), "─", Style.QUIET);
        if (screen.isTyped()) {
            Row count = WordCount.of(screen.reply().text(), screen.now().scenario().channel(), screen.words()).row();
            Row shown = Row.of(" ", Style.TEXT).plus(count).plus(" ", Style.TEXT);
            if (shown.width() <= canvas.columns() - 4) {
                shown.draw(canvas, canvas.columns() - shown.width() - 2, row);
            }
        }
        boolean older = screen.scroll().at() > 0;
        canvas.put(2, row, older ? " ↓ " + screen.words().text("conversation.more-below") + " " : "", Style.of(Ink.ACCENT));
    }

    private int replyRows(Canvas canvas) {
        int most = Math.max(1, canvas.rows() / 3);
        int least = canvas.rows() >= 24 ? 2 : 1;
        int wanted = screen.isTyped() ? screen.reply().rows(canvas.columns() - 2) : other(canvas.columns()).size();
        return Math.max(least, Math.min(screen.isTyped() ? most : Math.max(most, canvas.rows() / 2), wanted));
    }

    private void reply(Canvas canvas) {
        if (!screen.isTyped()) {
            List<Row> rows = other(canvas.columns());
            Block.draw(rows, firstChoice(rows, canvas.rows()), canvas);
            return;
        }
        boolean narrow = canvas.columns() < 20;
        if (!narrow) {
            canvas.put(0, 0, "›", Style.of(Ink.AGENT).inBold());
        }
        Canvas field = narrow ? canvas : canvas.part(2, 0, canvas.columns() - 2, canvas.rows());
        if (screen.reply().text().isEmpty()) {
            field.put(1, 0, Row.of(screen.words().text("reply.empty"), Style.QUIET).cut(field.columns() - 1).text(), Style.QUIET);
        }
        screen.reply().draw(field);
    }

    /** What stands where a reply would be typed: choices, or how it ended. */
    private List<Row> other(int width) {
        Optional<Finish> finish = screen.now().now().finish();
        return finish.map(f -> ended(f, width)).orElseGet(() -> new Choices(screen.choices(), screen.picked()).rows(width));
    }

    private List<Row> ended(Finish finish, int width) {
        var labels = new Labels(screen.words());
        Row how = Row.of(Labels.sign(finish.outcome()) + " " + labels.outcome(finish.outcome()), Labels.style(finish.outcome()).inBold());
        Row next = Row.of("  " + screen.words().text("conversation.ended"), Style.QUIET);
        return List.of(how.plus(next).cut(width));
    }

    /** The selected choice stays in sight where not all have room. */
    private int firstChoice(List<Row> rows, int room) {
        return rows.size() <= room ? 0 : Math.max(0, Math.min(rows.size() - room, screen.picked() - 1));
    }
}
