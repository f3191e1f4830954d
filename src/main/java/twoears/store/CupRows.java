package twoears.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import twoears.core.league.Cup;

/** The cups that something was entered in, and whose standings there are to be reckoned again. */
final class CupRows {
    /** Goes up whenever the reckoning of standings changes, so that all of them follow. */
    private static final int RECKONING = 1;

    private CupRows() {}

    static Optional<Long> number(Sql c, Cup cup) throws SQLException {
        return c.first("SELECT number FROM cups WHERE hash = ?", row -> row.getLong(1), cup.hash());
    }

    static long put(Sql c, Cup cup) throws SQLException {
        c.change("INSERT INTO cups (hash, terms) VALUES (?, ?) ON CONFLICT (hash) DO NOTHING", cup.hash(), terms(cup));
        return number(c, cup).orElseThrow();
    }

    /** What standings follow from beside the rules that the hash is of. */
    private static String terms(Cup cup) {
        return RECKONING + " " + cup.counts() + " " + cup.best() + " " + cup.ties() + " " + cup.teams() + " " + cup.handicaps();
    }

    /** Whether all standings are as these terms make them. */
    static boolean isFresh(Sql c, Cup cup) throws SQLException {
        return c.first("SELECT 1 FROM cups WHERE hash = ? AND (terms <> ? OR EXISTS (SELECT 1 FROM stale WHERE stale.cup = cups.number))",
                row -> true, cup.hash(), terms(cup)).isEmpty();
    }

    /** Where the terms have changed, all standings go, and everybody's are to be reckoned again. */
    static void agree(Sql c, Cup cup, long number) throws SQLException {
        if (c.change("UPDATE cups SET terms = ?2 WHERE number = ?1 AND terms <> ?2", number, terms(cup)) == 1) {
            c.change("DELETE FROM standings WHERE cup = ?", number);
            c.change("DELETE FROM team_standings WHERE cup = ?", number);
            c.change("INSERT OR IGNORE INTO stale (cup, person) SELECT DISTINCT cup, person FROM results WHERE cup = ?", number);
        }
    }

    static void makeStale(Sql c, long cup, String person) throws SQLException {
        c.change("INSERT OR IGNORE INTO stale (cup, person) VALUES (?, ?)", cup, person);
    }

    static List<String> stale(Sql c, long cup, int most) throws SQLException {
        return c.all("SELECT person FROM stale WHERE cup = ? ORDER BY person LIMIT ?", row -> row.getString(1), cup, most);
    }

    static void makeFresh(Sql c, long cup, String person) throws SQLException {
        c.change("DELETE FROM stale WHERE cup = ? AND person = ?", cup, person);
    }
}
