package twoears.terminal;

import java.util.List;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Input;
import twoears.core.language.Words;
import twoears.terminal.canvas.Block;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.Row;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Wrapping;
import twoears.terminal.editing.Key;
import twoears.terminal.editing.ReplyEditor;

/** Writing down an answer to one of the three questions, over the debrief. */
record NoteScreen(DebriefScreen debrief, Question question, ReplyEditor note) implements Commanded<NoteScreen.Do>, Over {
    private static final int WIDTH = 70;
    private static final int HEIGHT = 6;

    enum Do implements Command {
        DONE("Enter Esc"),
        NEW_LINE("Alt-Enter Ctrl-J");

        private final String keys;

        Do(String keys) {
            this.keys = keys;
        }

        @Override
        public String keys() {
            return keys;
        }
    }

    static NoteScreen over(DebriefScreen debrief, Question question) {
        return new NoteScreen(debrief, question, ReplyEditor.of(debrief.now().notes().getOrDefault(question, "")));
    }

    @Override
    public Screen under() {
        return debrief;
    }

    @Override
    public Over withUnder(Screen screen) {
        return new NoteScreen((DebriefScreen) screen, question, note);
    }

    @Override
    public Words words() {
        return debrief.words();
    }

    @Override
    public String room() {
        return "note";
    }

    @Override
    public Do[] commands() {
        return Do.values();
    }

    @Override
    public boolean takesText() {
        return !note.text().isEmpty();
    }

    @Override
    public Screen act(Do command, World world) {
        return command == Do.DONE ? kept(world) : new NoteScreen(debrief, question, note.press(new Key(Key.Kind.ENTER, "", false, true, false)));
    }

    /** Leaving keeps what was written; an unchanged note is no event. */
    private Screen kept(World world) {
        if (note.text().equals(debrief.now().notes().getOrDefault(question, ""))) {
            return debrief;
        }
        DebriefScreen after = debrief.say(new Input.Answer(question, note.text()), world);
        return after.notice().isEmpty() ? after : new NoteScreen(after, question, note);
    }

    @Override
    public Screen quit(World world) {
        return kept(world) instanceof NoteScreen refused ? refused : new FarewellScreen();
    }

    @Override
    public List<KeyHint> typing() {
        return Editing.writing(words());
    }

    @Override
    public Screen other(Key key, World world) {
        ReplyEditor next = note.press(key);
        return next == note ? this : new NoteScreen(debrief, question, next);
    }

    @Override
    public void draw(Canvas canvas) {
        debrief.draw(canvas);
        Canvas inside = Box.draw(canvas, DebriefQuestions.text(question, words()), WIDTH, HEIGHT, this);
        List<Row> notice = debrief.notice().isEmpty() ? List.of()
                : Wrapping.of("▲ " + debrief.notice(), Style.of(Style.Ink.WARNING), inside.columns());
        int rows = Math.max(1, inside.rows() - notice.size());
        note.draw(inside.part(0, 0, inside.columns(), rows));
        Block.draw(notice, 0, inside.part(0, rows, inside.columns(), notice.size()));
    }
}
