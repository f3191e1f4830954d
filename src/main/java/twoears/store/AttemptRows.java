package twoears.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Entered;
import twoears.core.scenario.Source;

/** Attempts, one a row, with what lists show of them; and the draft and the best score that go with them. */
final class AttemptRows {
    private static final int TRIES_FOR_AN_ID = 20;

    private AttemptRows() {}

    static String freeId(Sql c, Instant started, RandomGenerator random) throws SQLException {
        for (int taken = 0; taken < TRIES_FOR_AN_ID; taken++) {
            String id = AttemptId.of(started, taken, random);
            if (c.first("SELECT 1 FROM attempts WHERE id = ?", row -> true, id).isEmpty()) {
                return id;
            }
        }
        throw new IllegalStateException("no free id");
    }

    /** The attempt that was begun in the same place of the same cup; empty for practice. */
    static Optional<String> inPlace(Sql c, AttemptStarted start, Summary summary) throws SQLException {
        if (start.entered().isEmpty()) {
            return Optional.empty();
        }
        Entered place = start.entered().get();
        return c.first("SELECT id FROM attempts WHERE trainee = ? AND cup = ? AND key = ? AND guidance = ? AND place = ?",
                row -> row.getString(1), start.trainee(), place.cup(), summary.key(), EventWriter.name(start.guidance()), place.number());
    }

    /** With one event to come. */
    static void insert(Sql c, String id, AttemptStarted start, long source, Summary summary) throws SQLException {
        String sql = "INSERT INTO attempts (" + SummaryColumns.NAMES + ", id, started, events, source, cup, place) VALUES ("
                + "?, ".repeat(SummaryColumns.COUNT) + "?, ?, 1, ?, ?, ?)";
        PreparedStatement insert = c.prepared(sql);
        SummaryColumns.bind(insert, summary);
        insert.setString(SummaryColumns.COUNT + 1, id);
        insert.setLong(SummaryColumns.COUNT + 2, Nanoseconds.of(start.at()));
        insert.setLong(SummaryColumns.COUNT + 3, source);
        insert.setObject(SummaryColumns.COUNT + 4, start.entered().map(Entered::cup).orElse(null));
        insert.setObject(SummaryColumns.COUNT + 5, start.entered().map(Entered::number).orElse(null));
        insert.executeUpdate();
    }

    /** Whether the attempt had {@code from} events until now, and is thereby ours to go on with. */
    static boolean goOn(Sql c, String attempt, int from, int more, Summary summary) throws SQLException {
        String sql = "UPDATE attempts SET (" + SummaryColumns.NAMES + ", events) = ("
                + "?, ".repeat(SummaryColumns.COUNT) + "?) WHERE id = ? AND events = ?";
        PreparedStatement update = c.prepared(sql);
        SummaryColumns.bind(update, summary);
        update.setInt(SummaryColumns.COUNT + 1, from + more);
        update.setString(SummaryColumns.COUNT + 2, attempt);
        update.setInt(SummaryColumns.COUNT + 3, from);
        return update.executeUpdate() == 1;
    }

    static void keepBest(Sql c, Summary summary) throws SQLException {
        if (summary.outcome().isEmpty() || summary.overall().isEmpty()) {
            return;
        }
        String sql = """
                INSERT INTO best (trainee, key, overall) VALUES (?, ?, ?)
                ON CONFLICT (trainee, key) DO UPDATE SET overall = excluded.overall WHERE excluded.overall > overall
                """;
        c.change(sql, summary.trainee(), summary.key(), summary.overall().get());
    }

    static boolean putDraft(Sql c, String attempt, String text) throws SQLException {
        return text.isEmpty()
                ? c.change("DELETE FROM drafts WHERE attempt = (SELECT number FROM attempts WHERE id = ?)", attempt) == 1
                : c.change("INSERT OR REPLACE INTO drafts (attempt, text) SELECT number, ?2 FROM attempts WHERE id = ?1", attempt, text) == 1;
    }

    static String draft(Sql c, String attempt) throws SQLException {
        String sql = "SELECT text FROM drafts JOIN attempts ON number = attempt WHERE id = ?";
        return c.first(sql, row -> row.getString(1), attempt).orElse("");
    }

    static Source source(Sql c, String id) throws SQLException {
        long number = c.first("SELECT source FROM attempts WHERE id = ?", row -> row.getLong(1), id).orElseThrow();
        return SourceRows.read(c, number);
    }

    /** What a typed beginning of an id means, where it means one attempt. */
    static Optional<String> fullId(Sql c, String typed) throws SQLException {
        String meant = AttemptId.meant(typed);
        List<String> ids = c.all("SELECT id FROM attempts WHERE id >= ? AND id < ? ORDER BY id LIMIT 2", row -> row.getString(1),
                meant, AttemptId.behind(meant));
        boolean clear = ids.size() == 1 || !ids.isEmpty() && ids.get(0).equals(meant);
        return clear ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
