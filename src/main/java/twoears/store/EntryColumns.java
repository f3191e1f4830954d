package twoears.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Entry;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;

/** An entry as columns of the table of results. */
final class EntryColumns {
    /** In the order in which {@link #bind} sets them; the cup stands in a table of its own. */
    static final String NAMES = "id, person, team, bracket, played, place, started, finished, empathy, clarity, honesty, handling, overall, "
            + "outcome, hints, turns, lowest_trust, final_trust, heard";

    static final int COUNT = 19;

    private EntryColumns() {}

    /** Sets the columns as parameters 1 to {@link #COUNT}. */
    static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        statement.setString(1, entry.id());
        statement.setString(2, entry.person());
        statement.setString(3, entry.team());
        statement.setString(4, EventWriter.name(entry.bracket()));
        statement.setString(5, entry.played());
        statement.setInt(6, entry.number());
        statement.setLong(7, Nanoseconds.of(entry.started()));
        statement.setLong(8, Nanoseconds.of(entry.finished()));
        for (Dimension dimension : Dimension.values()) {
            statement.setObject(9 + dimension.ordinal(), entry.scores().get(dimension));
        }
        statement.setInt(13, entry.overall());
        statement.setString(14, entry.outcome().map(EventWriter::name).orElse(null));
        statement.setInt(15, entry.hints());
        statement.setInt(16, entry.turns());
        statement.setInt(17, entry.lowestTrust());
        statement.setInt(18, entry.finalTrust());
        statement.setInt(19, entry.heard());
    }

    /** @param cup hash of its rules */
    static Entry read(ResultSet row, String cup) throws SQLException {
        return new Entry(row.getString("id"), cup, row.getString("person"), row.getString("team"),
                EventReader.constant(Guidance.class, row.getString("bracket")), row.getString("played"), row.getInt("place"),
                Nanoseconds.instant(row.getLong("started")), Nanoseconds.instant(row.getLong("finished")), scores(row), row.getInt("overall"),
                Optional.ofNullable(row.getString("outcome")).map(name -> EventReader.constant(Outcome.class, name)), row.getInt("hints"),
                row.getInt("turns"), row.getInt("lowest_trust"), row.getInt("final_trust"), row.getInt("heard"));
    }

    private static Map<Dimension, Integer> scores(ResultSet row) throws SQLException {
        var scores = new EnumMap<Dimension, Integer>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            int score = row.getInt(EventWriter.name(dimension));
            if (!row.wasNull()) {
                scores.put(dimension, score);
            }
        }
        return scores;
    }
}
