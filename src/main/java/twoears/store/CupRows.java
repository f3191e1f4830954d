package twoears.store;

import java.sql.SQLException;
import java.util.Optional;
import twoears.core.league.Cup;

/** The cups that something was entered in, by their rules. */
final class CupRows {
    private CupRows() {}

    static Optional<Long> number(Sql c, Cup cup) throws SQLException {
        return c.first("SELECT number FROM cups WHERE hash = ?", row -> row.getLong(1), cup.hash());
    }

    static long put(Sql c, Cup cup) throws SQLException {
        c.change("INSERT INTO cups (hash, terms) VALUES (?, '') ON CONFLICT (hash) DO NOTHING", cup.hash());
        return number(c, cup).orElseThrow();
    }
}
