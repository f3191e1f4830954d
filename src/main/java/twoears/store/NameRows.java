package twoears.store;

import java.sql.SQLException;
import twoears.core.language.Likeness;

/** Whose a name is: what it looks like is tied to a key for as long as something is kept under it. */
final class NameRows {
    private NameRows() {}

    static boolean isFree(Sql c, String name, String key) throws SQLException {
        for (String likeness : Likeness.of(name)) {
            if (c.first("SELECT 1 FROM names WHERE likeness = ? AND key <> ?", row -> true, likeness, key).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** One thing more is kept under the name. */
    static void use(Sql c, String name, String key) throws SQLException {
        for (String likeness : Likeness.of(name)) {
            c.change("INSERT INTO names (likeness, key, uses) VALUES (?, ?, 1) ON CONFLICT (likeness) DO UPDATE SET uses = uses + 1", likeness, key);
        }
    }

    /** One thing less is; with the last one the name is nobody's again. */
    static void leave(Sql c, String name) throws SQLException {
        for (String likeness : Likeness.of(name)) {
            c.change("UPDATE names SET uses = uses - 1 WHERE likeness = ?", likeness);
            c.change("DELETE FROM names WHERE likeness = ? AND uses <= 0", likeness);
        }
    }
}
