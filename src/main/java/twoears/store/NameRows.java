package twoears.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import twoears.core.language.Likeness;

/** Whose a name is: what it looks like is tied to a key for as long as something is kept under it. For one transaction. */
final class NameRows {
    private final Sql c;
    private final Map<String, Set<String>> likenesses = new HashMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Integer> uses = new LinkedHashMap<>();

    private NameRows(Sql c) {
        this.c = c;
    }

    /** Ready to be asked for these names and those that look like them, all of them looked up at once. */
    static NameRows of(Sql c, List<String> names) throws SQLException {
        var rows = new NameRows(c);
        for (String name : names) {
            rows.likenesses.computeIfAbsent(name, Likeness::of);
        }
        List<String> wanted = rows.likenesses.values().stream().flatMap(Set::stream).distinct().toList();
        String sql = "SELECT likeness, key FROM names WHERE likeness IN (SELECT value FROM json_each(?))";
        c.all(sql, row -> rows.owners.put(row.getString(1), row.getString(2)), Json.array(wanted));
        return rows;
    }

    boolean isFree(String name, String key) {
        for (String likeness : likenesses(name)) {
            if (!owners.getOrDefault(likeness, key).equals(key)) {
                return false;
            }
        }
        return true;
    }

    private Set<String> likenesses(String name) {
        return Objects.requireNonNull(likenesses.get(name), "not asked for");
    }

    /** One thing more is kept under the name; written down by {@link #keep}. */
    void use(String name, String key) {
        for (String likeness : likenesses(name)) {
            owners.putIfAbsent(likeness, key);
            uses.merge(likeness, 1, Integer::sum);
        }
    }

    void keep() throws SQLException {
        for (Map.Entry<String, Integer> used : uses.entrySet()) {
            c.change("INSERT INTO names (likeness, key, uses) VALUES (?1, ?2, ?3) ON CONFLICT (likeness) DO UPDATE SET uses = uses + ?3", used.getKey(),
                    owners.get(used.getKey()), used.getValue());
        }
        uses.clear();
    }

    /** One thing less is; with the last one the name is nobody's again. */
    static void leave(Sql c, String name) throws SQLException {
        for (String likeness : Likeness.of(name)) {
            c.change("UPDATE names SET uses = uses - 1 WHERE likeness = ?", likeness);
            c.change("DELETE FROM names WHERE likeness = ? AND uses <= 0", likeness);
        }
    }
}
