package twoears.store;

import java.sql.SQLException;
import java.util.Optional;
import twoears.core.scenario.Source;

/** The texts that scenarios were read from, each version once. */
final class SourceRows {
    private SourceRows() {}

    /** Keeps it where it is not kept yet; gives its number. */
    static long number(Sql c, Source source) throws SQLException {
        Optional<Long> known = known(c, source);
        if (known.isPresent()) {
            return known.get();
        }
        c.change("INSERT INTO sources (hash, main, files) VALUES (?, ?, ?)", source.hash(), source.main(), SourceFiles.json(source.files()));
        return known(c, source).orElseThrow();
    }

    private static Optional<Long> known(Sql c, Source source) throws SQLException {
        return c.first("SELECT number FROM sources WHERE hash = ?", row -> row.getLong(1), source.hash());
    }

    static Source read(Sql c, long number) throws SQLException {
        return c.first("SELECT hash, main, files FROM sources WHERE number = ?",
                row -> new Source(row.getString(1), row.getString(2), SourceFiles.read(row.getString(3))), number).orElseThrow();
    }
}
