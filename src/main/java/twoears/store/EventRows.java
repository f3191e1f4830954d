package twoears.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Event;
import twoears.store.Json.Unreadable;

/** The events of attempts, one a row. */
final class EventRows {
    private EventRows() {}

    /** What is kept of events; made before the database is held, so that nobody waits for it. */
    static List<String> texts(List<Event> events) {
        return events.stream().map(EventWriter::json).toList();
    }

    /** @param from position of the first of them */
    static void insert(Sql c, String attempt, int from, List<String> texts) throws SQLException {
        String sql = "INSERT INTO events (attempt, position, json) SELECT number, ?, ? FROM attempts WHERE id = ?";
        int position = from;
        for (String text : texts) {
            c.change(sql, position++, text, attempt);
        }
    }

    /** @throws Unreadable when one of them is broken */
    static List<Event> read(Sql c, String attempt) throws SQLException {
        String sql = "SELECT json FROM events WHERE attempt = (SELECT number FROM attempts WHERE id = ?) ORDER BY position";
        var events = new ArrayList<Event>();
        for (String json : c.all(sql, row -> row.getString(1), attempt)) {
            events.add(EventReader.event(json));
        }
        return events;
    }
}
