package twoears.terminal.editing;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * What was changed, to go back and forth in. Characters typed one after another within a word are one change, and so are
 * characters erased one after another; a paste is one.
 */
final class Undo {
    static final Undo NONE = new Undo(null, null, true);
    /** Code units kept of what was removed and inserted; beyond, the oldest half is forgotten. */
    private static final int MOST_KEPT = 4_000_000;

    private static final int MOST_CHANGES = 5_000;

    private final @Nullable Entry past;
    private final @Nullable Entry future;
    private final boolean isInterrupted;

    private Undo(@Nullable Entry past, @Nullable Entry future, boolean isInterrupted) {
        this.past = past;
        this.future = future;
        this.isInterrupted = isInterrupted;
    }

    Undo after(Change change) {
        Entry last = past;
        if (last != null && !isInterrupted && last.change.takesOn(change)) {
            return new Undo(Entry.of(last.change.with(change), last.older), null, false);
        }
        return new Undo(Entry.of(change, past), null, change.kind == Change.Kind.WHOLE);
    }

    /** The cursor was moved: what is typed now is a change of its own. */
    Undo interrupted() {
        return isInterrupted ? this : new Undo(past, future, true);
    }

    ReplyEditor back(Application how) {
        Entry last = past;
        if (last == null) {
            return how.apply(null, true, this);
        }
        return how.apply(last.change, true, new Undo(last.older, Entry.of(last.change, future), true));
    }

    ReplyEditor forth(Application how) {
        Entry next = future;
        if (next == null) {
            return how.apply(null, false, this);
        }
        return how.apply(next.change, false, new Undo(Entry.of(next.change, past), next.older, true));
    }

    /** How an editor takes a change on or off; the change is null when there is none. */
    interface Application {
        ReplyEditor apply(@Nullable Change change, boolean back, Undo next);
    }

    /** One piece of text in another's place. */
    record Change(int at, String removed, String inserted, int cursorBefore, Kind kind) {
        enum Kind {
            TYPED,
            ERASED,
            WHOLE
        }

        String on(String text) {
            return text.substring(0, at) + inserted + text.substring(at + removed.length());
        }

        String off(String text) {
            return text.substring(0, at) + removed + text.substring(at + inserted.length());
        }

        int cursorAfter() {
            return at + inserted.length();
        }

        boolean takesOn(Change next) {
            return kind == Kind.TYPED && next.kind == Kind.TYPED && next.at == cursorAfter() && !isNewWord(next)
                    || kind == Kind.ERASED && next.kind == Kind.ERASED && next.at + next.removed.length() == at;
        }

        private boolean isNewWord(Change next) {
            return inserted.endsWith(" ") && !next.inserted.startsWith(" ");
        }

        Change with(Change next) {
            return kind == Kind.TYPED
                    ? new Change(at, removed, inserted + next.inserted, cursorBefore, kind)
                    : new Change(next.at, next.removed + removed, inserted, cursorBefore, kind);
        }

        int size() {
            return removed.length() + inserted.length();
        }
    }

    private record Entry(Change change, @Nullable Entry older, int count, int kept) {
        static Entry of(Change change, @Nullable Entry older) {
            Entry kept = older == null || older.count < MOST_CHANGES && older.kept < MOST_KEPT ? older : newest(older, older.count / 2);
            return new Entry(change, kept, kept == null ? 1 : kept.count + 1, change.size() + (kept == null ? 0 : kept.kept));
        }

        private static @Nullable Entry newest(Entry of, int count) {
            var changes = new ArrayDeque<Change>();
            for (Entry e = of; e != null && changes.size() < count; e = e.older) {
                changes.push(e.change);
            }
            Entry rebuilt = null;
            for (Change change : changes) {
                rebuilt = new Entry(change, rebuilt, rebuilt == null ? 1 : rebuilt.count + 1,
                        change.size() + (rebuilt == null ? 0 : rebuilt.kept));
            }
            return rebuilt;
        }
    }
}
