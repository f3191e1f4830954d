package twoears.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import twoears.core.league.Results.Remark;

/** Words on turns of what was entered, one a row. */
final class RemarkRows {
    private RemarkRows() {}

    /** Gives whether it is new. */
    static boolean insert(Sql c, Remark remark) throws SQLException {
        return c.change("INSERT INTO remarks (id, entry, turn, kind, by, key, at, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                remark.id(), remark.entry(), remark.turn(), EventWriter.name(remark.kind()), remark.by(), remark.key(),
                Nanoseconds.of(remark.at()), remark.text()) == 1;
    }

    static List<Remark> of(Sql c, String entry) throws SQLException {
        return c.all("SELECT * FROM remarks WHERE entry = ? ORDER BY turn, at, id", RemarkRows::remark, entry);
    }

    static List<Remark> with(Sql c, String key) throws SQLException {
        return c.all("SELECT * FROM remarks WHERE key = ? ORDER BY at, id", RemarkRows::remark, key);
    }

    private static Remark remark(ResultSet row) throws SQLException {
        return new Remark(row.getString("id"), row.getString("entry"), row.getInt("turn"),
                EventReader.constant(Remark.Kind.class, row.getString("kind")), row.getString("by"), row.getString("key"),
                Nanoseconds.instant(row.getLong("at")), row.getString("text"));
    }
}
