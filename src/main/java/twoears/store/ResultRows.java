package twoears.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import twoears.core.league.Entry;
import twoears.core.league.Results.Flawed;
import twoears.core.league.Results.Sheet;

/** What was entered, one a row. */
final class ResultRows {
    private static final String WITH_CUP = "SELECT results.*, cups.hash AS hash FROM results JOIN cups ON cups.number = results.cup ";
    private static final String INSERT = "INSERT INTO results (" + EntryColumns.NAMES + ", cup, source, key, flaw, file) VALUES (" + "?, ".repeat(EntryColumns.COUNT)
            + "?, ?, ?, ?, ?)";
    private static final String OLDEST_FIRST = " ORDER BY results.started, results.id";

    private ResultRows() {}

    static void insert(Sql c, long cup, long source, Packed packed) throws SQLException {
        Sheet sheet = packed.sheet();
        PreparedStatement insert = c.prepared(INSERT);
        EntryColumns.bind(insert, sheet.entry());
        insert.setLong(EntryColumns.COUNT + 1, cup);
        insert.setLong(EntryColumns.COUNT + 2, source);
        insert.setString(EntryColumns.COUNT + 3, sheet.key());
        insert.setString(EntryColumns.COUNT + 4, sheet.flaw().orElse(null));
        insert.setBytes(EntryColumns.COUNT + 5, packed.file());
        insert.executeUpdate();
        c.change("INSERT INTO sheets (result, content) VALUES (last_insert_rowid(), ?)", packed.content());
    }

    /** Those of these ids that are there. */
    static List<String> known(Sql c, List<String> ids) throws SQLException {
        return c.all("SELECT id FROM results WHERE id IN (SELECT value FROM json_each(?))", row -> row.getString(1), Json.array(ids));
    }

    /** What came whole in files of these SHA-256, in hexadecimal, by them. */
    static Map<String, Entry> inFiles(Sql c, Collection<String> files) throws SQLException {
        Map<String, Entry> found = new HashMap<>();
        c.all("SELECT lower(hex(file)) AS file_hex, results.*, cups.hash AS hash FROM results JOIN cups ON cups.number = results.cup "
                + "WHERE flaw IS NULL AND file IN (SELECT unhex(value) FROM json_each(?))", row -> found.put(row.getString("file_hex"), entry(row)), Json.array(files));
        return found;
    }

    static void delete(Sql c, String id) throws SQLException {
        c.change("DELETE FROM sheets WHERE result = (SELECT number FROM results WHERE id = ?)", id);
        c.change("DELETE FROM results WHERE id = ?", id);
    }

    /** @throws Json.Unreadable when its content is broken */
    static Optional<Sheet> sheet(Sql c, String id) throws SQLException {
        String sql = "SELECT results.*, cups.hash AS hash, content FROM results JOIN cups ON cups.number = results.cup "
                + "JOIN sheets ON result = results.number WHERE id = ?";
        Optional<Long> source = c.first("SELECT source FROM results WHERE id = ?", row -> row.getLong(1), id);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var from = SourceRows.read(c, source.get());
        return c.first(sql, row -> {
            SheetContent content = SheetContent.read(row.getBytes("content"), from);
            return new Sheet(entry(row), row.getString("key"), content.events(), from, content.text(), Optional.ofNullable(row.getString("flaw")));
        }, id);
    }

    static List<Entry> whole(Sql c, String cup, Optional<String> person) throws SQLException {
        return person.isPresent()
                ? c.all(WITH_CUP + "WHERE cups.hash = ? AND person = ? AND flaw IS NULL" + OLDEST_FIRST, ResultRows::entry, cup, person.get())
                : c.all(WITH_CUP + "WHERE cups.hash = ? AND flaw IS NULL" + OLDEST_FIRST, ResultRows::entry, cup);
    }

    /** In the order of the index of persons, so that nothing is sorted. */
    static void persons(Sql c, String cup, Consumer<List<Entry>> use) throws SQLException {
        var own = new ArrayList<Entry>();
        c.each(WITH_CUP + "WHERE cups.hash = ? AND flaw IS NULL ORDER BY results.cup, results.person, results.started", row -> {
            Entry next = entry(row);
            if (!own.isEmpty() && !own.get(0).person().equals(next.person())) {
                use.accept(List.copyOf(own));
                own.clear();
            }
            own.add(next);
        }, cup);
        if (!own.isEmpty()) {
            use.accept(List.copyOf(own));
        }
    }

    static List<Flawed> flawed(Sql c, String cup) throws SQLException {
        return c.all(WITH_CUP + "WHERE cups.hash = ? AND flaw IS NOT NULL" + OLDEST_FIRST, row -> new Flawed(entry(row), row.getString("flaw")), cup);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return EntryColumns.read(row, row.getString("hash"));
    }
}
