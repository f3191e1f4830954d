package twoears.terminal.editing;

import org.jspecify.annotations.Nullable;
import twoears.terminal.canvas.Canvas;
import twoears.terminal.canvas.CleanText;
import twoears.terminal.canvas.Style;
import twoears.terminal.editing.Key.Kind;
import twoears.terminal.editing.Undo.Change;

/**
 * A text of several lines being written: a value, to which each key gives the next. Positions are UTF-16 code units and
 * always stand between two characters as a person sees them.
 *
 * <p>Rows depend on how wide the text was last drawn; that is remembered beside the value and is no part of it.
 */
public final class ReplyEditor {
    /** UTF-16 code units that fit; what is more is not taken. Above the longest reply, so that the screen can say so. */
    public static final int LONGEST = 250_000;

    private final String text;
    private final int cursor;
    /** The column that going up and down aims for; -1 for the cursor's own. */
    private final int aim;
    private final Undo undo;
    private final Window window;
    private @Nullable Rows rows;

    private ReplyEditor(String text, int cursor, int aim, Undo undo, Window window) {
        this.text = text;
        this.cursor = cursor;
        this.aim = aim;
        this.undo = undo;
        this.window = window;
    }

    public static ReplyEditor empty() {
        return of("");
    }

    /** A text to go on with, made clean, with the cursor at its end. */
    public static ReplyEditor of(String text) {
        String clean = CleanText.of(text, LONGEST);
        return new ReplyEditor(clean, clean.length(), -1, Undo.NONE, new Window());
    }

    public String text() {
        return text;
    }

    public int cursor() {
        return cursor;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Words as people count them: what stands between white space. */
    public int words() {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean isBlank = Character.isWhitespace(text.charAt(i));
            count += !inside && !isBlank ? 1 : 0;
            inside = !isBlank;
        }
        return count;
    }

    /** How many rows the text takes in this many columns; at least 1. */
    public int rows(int columns) {
        return rowsAt(columns).count();
    }

    /** The next state; this one when the key means nothing here, as a plain Enter does: whether it sends is not for us. */
    public ReplyEditor press(Key key) {
        return switch (key.kind()) {
            case CHARACTER -> character(key);
            case PASTE -> insert(CleanText.of(key.text(), room()), Change.Kind.WHOLE);
            case ENTER -> key.is(Kind.ENTER) ? this : insert("\n", Change.Kind.WHOLE);
            case BACKSPACE -> delete(isLarge(key) ? Steps.wordBefore(text, cursor) : Steps.before(text, cursor), cursor);
            case DELETE -> delete(cursor, isLarge(key) ? Steps.wordAfter(text, cursor) : Steps.after(text, cursor));
            case LEFT -> to(isLarge(key) ? Steps.wordBefore(text, cursor) : Steps.before(text, cursor));
            case RIGHT -> to(isLarge(key) ? Steps.wordAfter(text, cursor) : Steps.after(text, cursor));
            case HOME -> to(key.ctrl() ? 0 : shown().start(row()));
            case END -> to(key.ctrl() ? text.length() : shown().end(row()));
            case UP -> vertically(-1);
            case DOWN -> vertically(1);
            case PAGE_UP -> vertically(-window.page());
            case PAGE_DOWN -> vertically(window.page());
            case TAB, BACK_TAB, ESCAPE, INSERT, FUNCTION -> this;
        };
    }

    private ReplyEditor character(Key key) {
        if (key.ctrl() && !key.alt()) {
            return control(key.text());
        }
        if (key.alt() && !key.ctrl()) {
            return meta(key.text());
        }
        return key.ctrl() ? this : insert(CleanText.of(key.text(), room()), Change.Kind.TYPED);
    }

    private ReplyEditor control(String letter) {
        return switch (letter) {
            // What some terminals send for Shift-Enter or Ctrl-Enter, too.
            case "j" -> insert("\n", Change.Kind.WHOLE);
            case "a" -> to(Steps.lineStart(text, cursor));
            case "e" -> to(Steps.lineEnd(text, cursor));
            case "w" -> delete(Steps.wordBefore(text, cursor), cursor);
            case "u" -> delete(Steps.lineStart(text, cursor), cursor);
            case "k" -> delete(cursor, Steps.lineEnd(text, cursor));
            case "z", "_" -> undo.back(this::changed);
            case "y" -> undo.forth(this::changed);
            default -> this;
        };
    }

    private ReplyEditor meta(String letter) {
        return switch (letter) {
            case "b" -> to(Steps.wordBefore(text, cursor));
            case "f" -> to(Steps.wordAfter(text, cursor));
            case "d" -> delete(cursor, Steps.wordAfter(text, cursor));
            default -> this;
        };
    }

    private static boolean isLarge(Key key) {
        return key.ctrl() || key.alt();
    }

    private int room() {
        return Math.max(0, LONGEST - text.length());
    }

    private ReplyEditor insert(String more, Change.Kind kind) {
        return more.isEmpty() ? this : apply(new Change(cursor, "", more, cursor, kind));
    }

    private ReplyEditor delete(int from, int to) {
        Change.Kind kind = from == Steps.before(text, cursor) ? Change.Kind.ERASED : Change.Kind.WHOLE;
        return from == to ? this : apply(new Change(from, text.substring(from, to), "", cursor, kind));
    }

    private ReplyEditor apply(Change change) {
        return changed(change.on(text), change.cursorAfter(), undo.after(change));
    }

    private ReplyEditor changed(@Nullable Change change, boolean back, Undo next) {
        if (change == null) {
            return this;
        }
        return back ? changed(change.off(text), change.cursorBefore(), next) : changed(change.on(text), change.cursorAfter(), next);
    }

    private ReplyEditor changed(String now, int at, Undo next) {
        // A mark that is typed joins the character before it, and one that is left alone joins what now stands before it.
        return new ReplyEditor(now, Steps.whole(now, at), -1, next, window);
    }

    private ReplyEditor to(int position) {
        return position == cursor && aim < 0 ? this : new ReplyEditor(text, position, -1, undo.interrupted(), window);
    }

    private ReplyEditor vertically(int by) {
        Rows now = shown();
        int row = now.rowOf(cursor);
        int column = aim >= 0 ? aim : now.columnOf(cursor);
        if (by < 0 && row == 0) {
            return to(0);
        }
        if (by > 0 && row == now.count() - 1) {
            return to(text.length());
        }
        int goal = Math.max(0, Math.min(now.count() - 1, row + by));
        return new ReplyEditor(text, now.at(goal, column), column, undo.interrupted(), window);
    }

    /** Draws as much as fits, with the cursor in it. */
    public void draw(Canvas canvas) {
        window.columns = canvas.columns();
        window.height = Math.max(1, canvas.rows());
        Rows now = shown();
        window.follow(row(), now.count());
        for (int y = 0; y < canvas.rows() && window.top + y < now.count(); y++) {
            canvas.put(0, y, now.text(window.top + y), Style.TEXT);
        }
        more(canvas, now);
        canvas.cursor(Math.min(canvas.columns() - 1, now.columnOf(cursor)), row() - window.top);
    }

    /** The last column is never written in, so there is room for a hint that the text goes on. */
    private void more(Canvas canvas, Rows now) {
        if (canvas.rows() > 1 && window.top > 0) {
            canvas.put(canvas.columns() - 1, 0, "↑", Style.QUIET);
        }
        if (canvas.rows() > 1 && window.top + canvas.rows() < now.count()) {
            canvas.put(canvas.columns() - 1, canvas.rows() - 1, "↓", Style.QUIET);
        }
    }

    private int row() {
        return shown().rowOf(cursor);
    }

    private Rows shown() {
        return rowsAt(window.columns);
    }

    private Rows rowsAt(int columns) {
        Rows known = rows;
        if (known == null || known.columns() != columns) {
            known = Rows.of(text, columns);
            rows = known;
        }
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReplyEditor e && e.text.equals(text) && e.cursor == cursor;
    }

    @Override
    public int hashCode() {
        return 31 * text.hashCode() + cursor;
    }

    @Override
    public String toString() {
        return text.substring(0, cursor) + "|" + text.substring(cursor);
    }

    /** What was last seen of the text. */
    private static final class Window {
        private int columns = 60;
        private int height = 5;
        private int top;

        int page() {
            return Math.max(1, height - 1);
        }

        void follow(int row, int count) {
            int lowest = Math.max(0, count - height);
            top = Math.max(Math.min(top, Math.min(row, lowest)), row - height + 1);
        }
    }
}
