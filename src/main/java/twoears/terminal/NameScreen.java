package twoears.terminal;

import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;
import twoears.terminal.canvas.Wrapping;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.TextField;

/**
 * The first start: who is practising, and the keys in three lines.
 *
 * @param onward what follows once there is a name
 * @param refusal why the last name was not taken, in one sentence; empty otherwise
 */
public record NameScreen(Words words, Onward onward, TextField name, String refusal) implements Commanded<NameScreen.Do> {
    enum Do implements Command {
        DONE("Enter"),
        LEAVE("Esc");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    /** What follows once there is a name. */
    public interface Onward {
        Screen from(String trainee, World world);
    }

    /** The lobby follows. */
    public static NameScreen of(Words words, Shelf shelf) {
        return before(words, (trainee, world) -> {
            // What was read while the question stood here found no lobby to tell.
            LobbyScreen.refresh(world);
            return LobbyScreen.of(words, trainee, shelf);
        });
    }

    public static NameScreen before(Words words, Onward onward) {
        return new NameScreen(words, onward, TextField.empty(64), "");
    }

    @Override
    public String room() {
        return "naming";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean takesText() {
        return !name.isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        return command == Do.LEAVE ? new FarewellScreen() : named(world);
    }

    private Screen named(World world) {
        TraineeName.Parsed parsed = TraineeName.parse(name.text());
        if (parsed instanceof TraineeName.Refused refused) {
            return new NameScreen(words, onward, name, words.of("store").text(refused.why().key()));
        }
        String given = ((TraineeName.Accepted) parsed).name().text();
        try {
            world.nameTrainee(given);
        } catch (NotKept e) {
            return new NameScreen(words, onward, name, String.valueOf(e.getMessage()));
        }
        return onward.from(given, world);
    }

    @Override
    public List<KeyHint> typing() {
        return Editing.searching(words, "name");
    }

    @Override
    public Screen other(Key key, World world) {
        TextField typed = name.press(key);
        return typed.equals(name) ? this : new NameScreen(words, onward, typed, "");
    }

    @Override
    public void draw(Canvas canvas) {
        Canvas body = Frame.draw(canvas, Row.of(words.text("name"), Style.STRONG), Row.BLANK, this);
        int left = body.columns() >= 60 ? Math.min(12, (body.columns() - 56) / 2) : 0;
        int width = Math.min(64, body.columns() - left);
        List<Row> above = above(width, body.rows());
        int top = Math.max(0, (body.rows() - above.size() - 7) / 3);
        Block.draw(above, 0, body.part(left, top, width, above.size()));
        int at = Math.min(top + above.size(), body.rows() - 1);
        int column = body.put(left, at, words.text("naming.name") + " ", Style.ACCENT.inBold());
        name.draw(body, column, at, body.columns() - column);
        Block.draw(below(width), 0, body.part(left, at + 1, width, body.rows() - at - 1));
    }

    /** What is worth telling before the question gives way on a low terminal. */
    private List<Row> above(int width, int room) {
        var rows = new ArrayList<Row>();
        if (room >= 8) {
            rows.addAll(Wrapping.of(words.text("naming.welcome"), Style.STRONG, width));
            rows.addAll(Wrapping.of(words.text("naming.about"), Style.QUIET, width));
            rows.add(Row.BLANK);
        }
        return rows;
    }

    private List<Row> below(int width) {
        var rows = new ArrayList<Row>();
        if (!refusal.isEmpty()) {
            rows.addAll(Wrapping.of("▲ " + refusal, Style.of(Ink.WARNING), width));
        }
        rows.add(Row.BLANK);
        for (String line : List.of("naming.keys-1", "naming.keys-2", "naming.keys-3")) {
            rows.addAll(Wrapping.of(words.text(line), Style.TEXT, width));
        }
        return rows;
    }
}
