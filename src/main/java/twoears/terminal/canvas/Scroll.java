package twoears.terminal.canvas;

/**
 * How far something longer than its room is scrolled.
 *
 * @param at rows from the beginning, or from the end where the newest stands last
 * @param seen what was drawn last: a key must not go beyond the end, and only drawing knows where that is
 */
public record Scroll(int at, Seen seen) {
    public static Scroll start() {
        return new Scroll(0, new Seen());
    }

    public Scroll by(int rows) {
        return new Scroll(Math.max(0, Math.min(seen.most, Math.min(at, seen.most) + rows)), seen);
    }

    public Scroll pages(int pages) {
        return by(pages * Math.max(1, seen.page - 2));
    }

    Scroll to(int row) {
        return new Scroll(Math.max(0, row), seen);
    }

    /** The first row to draw of so many. */
    public int first(int all, int room) {
        seen.most = Math.max(0, all - room);
        seen.page = room;
        return Math.min(at, seen.most);
    }

    /** The same, counted from the end. */
    public int firstFromEnd(int all, int room) {
        int up = first(all, room);
        return seen.most - up;
    }

    public boolean isBeforeEnd() {
        return at < seen.most;
    }

    /** The size of the last drawing. */
    static final class Seen {
        private int most;
        private int page = 1;
    }
}
