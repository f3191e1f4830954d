package twoears.terminal;

import java.util.List;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Scroll;
import twoears.terminal.canvas.Style;

/** Who is asking, with all that lies before the trainee, over the conversation; where there is no room for it beside, or not for all of it. */
record CardScreen(ConversationScreen conversation, Scroll scroll) implements Commanded<CardScreen.Do>, Over {
    enum Do implements Command {
        UP("Up"),
        DOWN("Down"),
        PAGE_UP("PgUp"),
        PAGE_DOWN("PgDn"),
        BACK("Esc Enter F5 Ctrl-P");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static CardScreen over(ConversationScreen conversation) {
        return new CardScreen(conversation, Scroll.start());
    }

    @Override
    public Screen under() {
        return conversation;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new CardScreen((ConversationScreen) screen, scroll);
    }

    @Override
    public Words words() {
        return conversation.words();
    }

    @Override
    public String room() {
        return "card";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case UP -> at(scroll.by(-1));
            case DOWN -> at(scroll.by(1));
            case PAGE_UP -> at(scroll.pages(-1));
            case PAGE_DOWN -> at(scroll.pages(1));
            case BACK -> conversation;
        };
    }

    @Override
    public Screen quit(World world) {
        return conversation.quit(world);
    }

    private CardScreen at(Scroll to) {
        return new CardScreen(conversation, to);
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas body = Frame.draw(canvas, Row.of(words().text("card.title"), Style.STRONG), Row.BLANK, this);
        List<Row> rows = new CustomerCard(conversation.now(), conversation.explains(), words()).rows(Math.min(100, body.columns()));
        Block.draw(rows, scroll.first(rows.size(), body.rows()), body);
    }
}
