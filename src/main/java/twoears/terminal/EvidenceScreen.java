package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Wrapping;

/** Everything that one reply earned and lost, with why and what to try, over the conversation. */
record EvidenceScreen(ConversationScreen conversation, int turn, Scroll scroll) implements Commanded<EvidenceScreen.Do>, Over {
    enum Do implements Command {
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        PREVIOUS("Left"),
        NEXT("Right"),
        BACK("Esc Enter F3 Ctrl-O");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static EvidenceScreen over(ConversationScreen conversation) {
        return new EvidenceScreen(conversation, conversation.now().line().size(), Scroll.start());
    }

    @Override
    public Screen under() {
        return conversation;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new EvidenceScreen((ConversationScreen) screen, turn, scroll);
    }

    @Override
    public Words words() {
        return conversation.words();
    }

    @Override
    public String room() {
        return "evidence";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return switch (command) {
            case PREVIOUS -> turn > 1;
            case NEXT -> turn < turns().size();
            case UP, DOWN, PAGE_UP, PAGE_DOWN, BACK -> true;
        };
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case UP -> at(scroll.by(-1));
            case DOWN -> at(scroll.by(1));
            case PAGE_UP -> at(scroll.pages(-1));
            case PAGE_DOWN -> at(scroll.pages(1));
            case PREVIOUS -> new EvidenceScreen(conversation, turn - 1, Scroll.start());
            case NEXT -> new EvidenceScreen(conversation, turn + 1, Scroll.start());
            case BACK -> conversation;
        };
    }

    @Override
    public Screen quit(World world) {
        return conversation.quit(world);
    }

    private EvidenceScreen at(Scroll to) {
        return new EvidenceScreen(conversation, turn, to);
    }

    private List<Turn> turns() {
        return conversation.now().line();
    }

    @Override
    public void draw(Canvas canvas) {
        Row title = Row.of(words().text("evidence.title"), Style.STRONG);
        Row aside = Row.of(words().text("conversation.turn", turn) + " / " + turns().size(), Style.QUIET);
        Canvas body = Frame.draw(canvas, title, aside, this);
        List<Row> rows = rows(Math.min(100, body.columns()));
        Block.draw(rows, scroll.first(rows.size(), body.rows()), body);
    }

    private List<Row> rows(int width) {
        Turn shown = turns().get(turn - 1);
        var rows = new ArrayList<Row>();
        rows.addAll(Block.behind(Row.of("┃ ", Style.of(Style.Ink.AGENT)),
                Wrapping.of(Marked.of(shown.reply(), shown.scorecard().evidence(), Style.TEXT), width - 2)));
        rows.add(Row.BLANK);
        rows.addAll(new EvidenceRows(shown, words()).rows(width));
        return rows;
    }
}
