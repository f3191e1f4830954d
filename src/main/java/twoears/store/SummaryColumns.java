package twoears.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;

/** A summary as columns of the table of attempts. */
final class SummaryColumns {
    /** In the order in which {@link #bind} sets them. */
    static final String NAMES =
            "trainee, scenario, title, language, coaching, guidance, empathy, clarity, honesty, handling, overall, outcome, turns, closed";

    static final int COUNT = 14;

    private SummaryColumns() {}

    /** Sets the columns as parameters 1 to {@link #COUNT}. */
    static void bind(PreparedStatement statement, Summary summary) throws SQLException {
        statement.setString(1, summary.trainee());
        statement.setString(2, summary.scenario());
        statement.setString(3, summary.title());
        statement.setString(4, summary.language());
        statement.setString(5, EventWriter.name(summary.coaching()));
        statement.setString(6, EventWriter.name(summary.guidance()));
        for (Dimension dimension : Dimension.values()) {
            number(statement, 7 + dimension.ordinal(), summary.scores().get(dimension));
        }
        number(statement, 11, summary.overall().orElse(null));
        statement.setString(12, summary.outcome().map(EventWriter::name).orElse(null));
        statement.setInt(13, summary.turns());
        statement.setBoolean(14, summary.closed());
    }

    static Summary read(ResultSet row) throws SQLException {
        return new Summary(row.getString("trainee"), row.getString("scenario"), row.getString("title"), row.getString("language"),
                EventReader.constant(Coaching.class, row.getString("coaching")),
                EventReader.constant(Guidance.class, row.getString("guidance")), scores(row), number(row, "overall"),
                Optional.ofNullable(row.getString("outcome")).map(name -> EventReader.constant(Outcome.class, name)),
                row.getInt("turns"), row.getBoolean("closed"));
    }

    private static Map<Dimension, Integer> scores(ResultSet row) throws SQLException {
        var scores = new EnumMap<Dimension, Integer>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            number(row, EventWriter.name(dimension)).ifPresent(score -> scores.put(dimension, score));
        }
        return scores;
    }

    private static void number(PreparedStatement statement, int place, @Nullable Integer value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.INTEGER);
        } else {
            statement.setInt(place, value);
        }
    }

    private static Optional<Integer> number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }
}
