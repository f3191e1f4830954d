package twoears.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Why;
import twoears.core.language.Language;
import twoears.core.language.Words;

/** Turns what the disk and the database say into one plain sentence each, in the language of whoever reads it. */
final class Refusals {
    private static final int EXTENDED = 0xff; // the rest of a result code says in which call it happened
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int AUTH = 23;
    private static final int NOTADB = 26;

    private final Language reader;

    /** Loads no texts yet: most of these are made for nothing to go wrong. */
    Refusals(Language reader) {
        this.reader = reader;
    }

    NotKept of(SQLException e, Path file) {
        if (!(e instanceof SQLiteException)) {
            // The driver itself could not start: its native part could not be unpacked or loaded.
            return because(Why.FAILED, "driver", file, root(e));
        }
        return switch (code(e)) {
            case CORRUPT, NOTADB -> damaged(file, e);
            case BUSY, LOCKED -> because(Why.LOCKED, "locked", file, e);
            case FULL -> because(Why.FULL, "full", file, e);
            case PERM, READONLY, CANTOPEN, AUTH -> unwritable(file, e);
            default -> because(Why.FAILED, "disk", file, e);
        };
    }

    /** Java tells what went wrong with a file only in the system's words. */
    NotKept of(IOException e, Path file) {
        String said = said(e);
        if (said.contains("No space left") || said.contains("quota")) {
            return because(Why.FULL, "full", file, e);
        }
        boolean refused = e instanceof AccessDeniedException || said.contains("Read-only");
        return refused ? unwritable(file, e) : because(Why.FAILED, "disk", file, e);
    }

    static boolean isBusy(SQLException e) {
        return code(e) == BUSY || code(e) == LOCKED;
    }

    NotKept damaged(Path file, @Nullable Throwable cause) {
        return because(Why.DAMAGED, "damaged", file, cause);
    }

    NotKept newer(Path file) {
        return because(Why.NEWER, "newer", file, null);
    }

    NotKept unwritable(Path place, @Nullable Throwable cause) {
        return because(Why.UNWRITABLE, "unwritable", place, cause);
    }

    NotKept inTheWay(String what, Path place) {
        return because(Why.UNWRITABLE, what + "-in-the-way", place, null);
    }

    NotKept noHome() {
        return new NotKept(Why.UNWRITABLE, text("no-home"), null);
    }

    NotKept noPath(String path) {
        return new NotKept(Why.UNWRITABLE, text("no-path", shown(path)), null);
    }

    NotKept notSetAside(Path file, IOException e) {
        return new NotKept(Why.FAILED, text("not-set-aside", shown(file.toString()), said(e)), e);
    }

    NotKept brokenAttempt(Path file, String attempt, Throwable cause) {
        return new NotKept(Why.FAILED, text("attempt", shown(file.toString()), shown(attempt)), cause);
    }

    private NotKept because(Why why, String key, Path place, @Nullable Throwable cause) {
        return new NotKept(why, text(key, shown(place.toString()), said(cause)), cause);
    }

    private String text(String key, Object... arguments) {
        return Words.of("store", reader).text(key, arguments);
    }

    private static int code(SQLException e) {
        return e instanceof SQLiteException s ? s.getResultCode().code & EXTENDED : -1;
    }

    private static Throwable root(Throwable e) {
        return e.getCause() == null ? e : root(e.getCause());
    }

    private static String said(@Nullable Throwable cause) {
        return cause == null || cause.getMessage() == null ? "" : shown(cause.getMessage());
    }

    /** A path may hold whatever a file system allows; escape sequences and turned directions must not reach a terminal. */
    private static String shown(String text) {
        var out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(isPlain(c) ? c : '?'));
        return out.toString();
    }

    private static boolean isPlain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
