package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;

/**
 * Something to tell in plain sentences, or to ask with yes or no.
 *
 * @param asks whether there is a question; else any of the keys goes on
 * @param yes what follows; {@code no} likewise
 */
public record MessageScreen(Words words, List<String> sentences, boolean asks, Function<World, Screen> yes, Function<World, Screen> no)
        implements Commanded<MessageScreen.Do> {
    enum Do implements Command {
        YES("y Y"),
        NO("n N Esc"),
        GO_ON("Enter Esc Space q");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    public MessageScreen {
        sentences = List.copyOf(sentences);
    }

    /** Tells something; a key goes on to the next screen. */
    public static MessageScreen tell(Words words, List<String> sentences, Screen next) {
        return new MessageScreen(words, sentences, false, w -> next, w -> next);
    }

    static MessageScreen tell(Words words, List<String> sentences, Function<World, Screen> next) {
        return new MessageScreen(words, sentences, false, next, next);
    }

    public static MessageScreen ask(Words words, List<String> sentences, Function<World, Screen> yes, Function<World, Screen> no) {
        return new MessageScreen(words, sentences, true, yes, no);
    }

    @Override
    public String room() {
        return "message";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean isOpen(Do command) {
        return asks != (command == Do.GO_ON);
    }

    @Override
    public Screen act(Do command, World world) {
        return command == Do.NO ? no.apply(world) : yes.apply(world);
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas body = Frame.draw(canvas, Row.of(words.text("name"), Style.STRONG), Row.BLANK, this);
        int width = Math.min(76, body.columns() - 2);
        var rows = new ArrayList<Row>();
        for (String sentence : sentences) {
            if (!rows.isEmpty()) {
                rows.add(Row.BLANK);
            }
            List<Row> wrapped = Wrapping.of(Marked.shortened(sentence), Style.TEXT, width);
            rows.add(Row.of("▲ ", Style.of(Ink.WARNING).inBold()).plus(wrapped.get(0)));
            rows.addAll(Block.indented(wrapped.subList(1, wrapped.size()), 2));
        }
        int top = Math.max(0, Math.min(3, (body.rows() - rows.size()) / 3));
        Block.draw(rows, 0, body.part(0, top, body.columns(), body.rows() - top));
    }
}
