package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import twoears.core.conversation.Input;
import twoears.core.conversation.Turn;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Meter;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Wrapping;

/**
 * Picking the turn to go back to, over the conversation.
 *
 * @param turn number of the turn that is selected, from 1
 */
record RewindScreen(ConversationScreen conversation, int turn) implements Commanded<RewindScreen.Do>, Over {
    private static final int WIDTH = 72;

    enum Do implements Command {
        GO("Enter"),
        UP("Up"),
        DOWN("Down"),
        BACK("Esc F4 Ctrl-R");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static RewindScreen over(ConversationScreen conversation) {
        return new RewindScreen(conversation.noticing(""), conversation.now().line().size());
    }

    @Override
    public Screen under() {
        return conversation;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new RewindScreen((ConversationScreen) screen, turn);
    }

    @Override
    public Words words() {
        return conversation.words();
    }

    @Override
    public String room() {
        return "rewind";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public Screen act(Do command, World world) {
        int turns = turns().size();
        return switch (command) {
            case GO -> conversation.say(new Input.Rewind(turn), world);
            case UP -> new RewindScreen(conversation, Math.floorMod(turn - 2, turns) + 1);
            case DOWN -> new RewindScreen(conversation, Math.floorMod(turn, turns) + 1);
            case BACK -> conversation;
        };
    }

    @Override
    public Screen quit(World world) {
        return conversation.quit(world);
    }

    private List<Turn> turns() {
        return conversation.now().line();
    }

    @Override
    public void draw(Canvas canvas) {
        conversation.draw(canvas);
        int width = Math.max(10, Math.min(WIDTH, canvas.columns() - 8));
        List<Row> about = Wrapping.of(words().text("rewind.about"), Style.QUIET, width);
        Canvas inside = Box.draw(canvas, words().text("rewind.title"), WIDTH, about.size() + turns().size() * 2 + 1, this);
        Block.draw(about, 0, inside.part(0, 0, inside.columns(), about.size()));
        var rows = new ArrayList<Row>();
        for (Turn one : turns()) {
            rows.addAll(rows(one, inside.columns()));
        }
        Canvas list = inside.part(0, about.size() + 1, inside.columns(), inside.rows() - about.size() - 1);
        Block.draw(rows, Math.max(0, Math.min(rows.size() - list.rows(), turn * 2 - list.rows() / 2 - 1)), list);
    }

    private List<Row> rows(Turn one, int width) {
        List<String> said = one.before().said();
        String asked = conversation.now().scenario().customer().firstName() + ": " + flat(said.isEmpty() ? "" : said.get(said.size() - 1));
        Row score = Meter.number(OptionalInt.of(one.scorecard().overall()), Style.STRONG);
        Row first = Row.of((one.number() == turn ? "▸ " : "  ") + one.number() + "  ", Style.ACCENT).plus(asked, Style.TEXT).spread(score, width);
        Row second = Row.of("     " + words().text("transcript.you") + ": " + flat(one.reply()), Style.QUIET).cut(width - 5);
        return List.of(one.number() == turn ? first.selected(width) : first, second);
    }

    private static String flat(String text) {
        return Marked.shortened(text).replaceAll("\\s+", " ").strip();
    }
}
