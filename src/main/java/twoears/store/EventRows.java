package twoears.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import twoears.core.conversation.Event;
import twoears.store.Json.Unreadable;

/** The events of attempts, one a row. */
final class EventRows {
    private EventRows() {}

    /** @param from position of the first of them */
    static void insert(Connection c, String attempt, int from, List<Event> events) throws SQLException {
        String sql = "INSERT INTO events (attempt, position, json) SELECT number, ?, ? FROM attempts WHERE id = ?";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            int position = from;
            for (Event event : events) {
                insert.setInt(1, position++);
                insert.setString(2, EventWriter.json(event));
                insert.setString(3, attempt);
                insert.executeUpdate();
            }
        }
    }

    /** @throws Unreadable when one of them is broken */
    static List<Event> read(Connection c, String attempt) throws SQLException {
        String sql = "SELECT json FROM events WHERE attempt = (SELECT number FROM attempts WHERE id = ?) ORDER BY position";
        var events = new ArrayList<Event>();
        for (String json : Sql.all(c, sql, row -> row.getString(1), attempt)) {
            events.add(EventReader.event(json));
        }
        return events;
    }
}
