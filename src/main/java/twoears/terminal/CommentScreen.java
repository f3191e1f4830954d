package twoears.terminal;

import java.util.List;
import twoears.core.language.Words;
import twoears.core.league.Results.Remark;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Wrapping;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.ReplyEditor;

/** Writing a comment on the turn that is shown below. */
record CommentScreen(BesideScreen beside, ReplyEditor comment, String notice) implements Commanded<CommentScreen.Do>, Over {
    private static final int WIDTH = 70;
    private static final int HEIGHT = 6;

    enum Do implements Command {
        DONE("Enter"),
        NEW_LINE("Alt-Enter Ctrl-J"),
        BACK("Esc");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static CommentScreen over(BesideScreen beside) {
        return new CommentScreen(beside, ReplyEditor.empty(), "");
    }

    @Override
    public Screen under() {
        return beside;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new CommentScreen((BesideScreen) screen, comment, notice);
    }

    @Override
    public Words words() {
        return beside.words();
    }

    @Override
    public String room() {
        return "comment";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean takesText() {
        return !comment.text().isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        return switch (command) {
            case DONE -> done(world);
            case NEW_LINE -> new CommentScreen(beside, comment.press(new Key(Key.Kind.ENTER, "", false, true, false)), notice);
            case BACK -> beside;
        };
    }

    private Screen done(World world) {
        String text = comment.text().strip();
        if (text.isEmpty()) {
            return beside;
        }
        return text.length() > Remark.LONGEST ? new CommentScreen(beside, comment, words().text("comment.long", Remark.LONGEST))
                : beside.saying(Remark.Kind.COMMENT, text, world);
    }

    @Override
    public List<KeyHint> typing() {
        return Editing.writing(words().of("terminal"));
    }

    @Override
    public Screen other(Key key, World world) {
        ReplyEditor next = comment.press(key);
        return next == comment ? this : new CommentScreen(beside, next, "");
    }

    @Override
    public void draw(Canvas canvas) {
        beside.draw(canvas);
        Canvas inside = Box.draw(canvas, words().text("comment.title", beside.turn(), beside.entry().person()), WIDTH, HEIGHT, this);
        List<Row> told = notice.isEmpty() ? List.of() : Wrapping.of("▲ " + notice, Style.of(Style.Ink.WARNING), inside.columns());
        int rows = Math.max(1, inside.rows() - told.size());
        comment.draw(inside.part(0, 0, inside.columns(), rows));
        Block.draw(told, 0, inside.part(0, rows, inside.columns(), told.size()));
    }
}
