package twoears.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import twoears.core.league.Cup;

/**
 * The boards of cups, and whose standings there are to be reckoned again. Two files may agree upon the rules and upon other teams,
 * handicaps or ties: each has a board of its own, and a new result moves all of them.
 */
final class BoardRows {
    /** Goes up whenever the reckoning of standings changes, so that all of them follow. */
    private static final int RECKONING = 1;

    /** Boards of one cup that are kept: what was agreed upon before is seldom looked at again. */
    private static final int MOST = 4;

    private BoardRows() {}

    static Optional<Long> number(Sql c, Cup cup) throws SQLException {
        return c.first("SELECT boards.number FROM boards JOIN cups ON cups.number = boards.cup WHERE hash = ? AND boards.terms = ?", row -> row.getLong(1),
                cup.hash(), terms(cup));
    }

    /** What standings follow from beside the rules that the hash is of. */
    private static String terms(Cup cup) {
        return RECKONING + " " + cup.counts() + " " + cup.best() + " " + cup.ties() + " " + cup.teams() + " " + cup.handicaps();
    }

    /** Whether all standings are as these terms make them. */
    static boolean isFresh(Sql c, Cup cup) throws SQLException {
        Optional<Long> board = number(c, cup);
        return board.isEmpty() ? CupRows.number(c, cup).isEmpty()
                : c.first("SELECT 1 FROM stale WHERE board = ?", row -> true, board.get()).isEmpty();
    }

    /**
     * The number of a cup's board; where there is none yet, everybody's standings there are to be reckoned.
     *
     * @param played number of the cup
     */
    static long put(Sql c, Cup cup, long played) throws SQLException {
        Optional<Long> there = number(c, cup);
        if (there.isPresent()) {
            return there.get();
        }
        for (long old : c.all("SELECT number FROM boards WHERE cup = ? ORDER BY number DESC LIMIT -1 OFFSET ?", row -> row.getLong(1), played, MOST - 1)) {
            remove(c, old);
        }
        c.change("INSERT INTO boards (cup, terms) VALUES (?, ?)", played, terms(cup));
        long board = number(c, cup).orElseThrow();
        c.change("INSERT OR IGNORE INTO stale (board, person) SELECT DISTINCT ?, person FROM results WHERE cup = ?", board, played);
        return board;
    }

    private static void remove(Sql c, long board) throws SQLException {
        c.change("DELETE FROM standings WHERE board = ?", board);
        c.change("DELETE FROM team_standings WHERE board = ?", board);
        c.change("DELETE FROM stale WHERE board = ?", board);
        c.change("DELETE FROM boards WHERE number = ?", board);
    }

    /** On each of a cup's boards but one. */
    static void makeStale(Sql c, long played, long but, String person) throws SQLException {
        c.change("INSERT OR IGNORE INTO stale (board, person) SELECT number, ? FROM boards WHERE cup = ? AND number <> ?", person, played, but);
    }

    /** On all of a cup's boards. */
    static void makeStale(Sql c, long played, String person) throws SQLException {
        makeStale(c, played, -1, person);
    }

    static List<String> stale(Sql c, long board, int most) throws SQLException {
        return c.all("SELECT person FROM stale WHERE board = ? ORDER BY person LIMIT ?", row -> row.getString(1), board, most);
    }

    static void makeFresh(Sql c, long board, String person) throws SQLException {
        c.change("DELETE FROM stale WHERE board = ? AND person = ?", board, person);
    }
}
