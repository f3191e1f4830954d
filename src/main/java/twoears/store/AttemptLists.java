package twoears.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;

/** What is shown of attempts without their events. */
final class AttemptLists {
    private AttemptLists() {}

    static List<Listed> newest(Sql c, int limit) throws SQLException {
        return c.all("SELECT * FROM attempts ORDER BY started DESC, number DESC LIMIT ?", AttemptLists::listed, limit);
    }

    /** Goes from key to key through the index of open attempts, so that many abandoned ones cost nothing. */
    static List<Listed> inProgress(Sql c) throws SQLException {
        String sql = """
                WITH RECURSIVE keys (key) AS (
                    SELECT min(key) FROM attempts WHERE outcome IS NULL AND closed = 0
                    UNION ALL
                    SELECT (SELECT min(a.key) FROM attempts a WHERE a.outcome IS NULL AND a.closed = 0 AND a.key > keys.key)
                    FROM keys WHERE keys.key IS NOT NULL
                )
                SELECT attempts.* FROM keys JOIN attempts ON attempts.number = (
                    SELECT a.number FROM attempts a WHERE a.outcome IS NULL AND a.closed = 0 AND a.key = keys.key
                    ORDER BY a.started DESC, a.number DESC LIMIT 1)
                ORDER BY attempts.started DESC, attempts.number DESC
                """;
        return c.all(sql, AttemptLists::listed);
    }

    static List<InCup> inCups(Sql c, String trainee) throws SQLException {
        String sql = """
                SELECT attempts.*, first.json AS first, last.json AS last FROM attempts
                JOIN events AS first ON first.attempt = attempts.number AND first.position = 0
                JOIN events AS last ON last.attempt = attempts.number AND last.position = attempts.events - 1
                WHERE trainee = ? AND cup IS NOT NULL ORDER BY started, attempts.number
                """;
        return c.all(sql, AttemptLists::inCup, trainee);
    }

    static Map<String, Integer> best(Sql c, String trainee) throws SQLException {
        var best = new LinkedHashMap<String, Integer>();
        c.all("SELECT key, overall FROM best WHERE trainee = ? ORDER BY key", row -> best.put(row.getString(1), row.getInt(2)), trainee);
        return best;
    }

    private static Listed listed(ResultSet row) throws SQLException {
        return new Listed(row.getString("id"), Nanoseconds.instant(row.getLong("started")), SummaryColumns.read(row));
    }

    private static InCup inCup(ResultSet row) throws SQLException {
        Event first = EventReader.event(row.getString("first"));
        Event last = EventReader.event(row.getString("last"));
        return new InCup(row.getString("id"), (AttemptStarted) first, last.at(), SummaryColumns.read(row));
    }
}
