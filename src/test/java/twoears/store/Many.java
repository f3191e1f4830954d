package twoears.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Many attempts at once, made by the database itself. */
public final class Many {
    static final int SCENARIOS = 50;

    private Many() {}

    /** Half of the attempts have ended. They are of 10 trainees. */
    public static boolean insert(Connection connection, int attempts) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT OR IGNORE INTO sources (hash, main, files) VALUES ('h', 'm', '{}')");
            statement.executeUpdate("""
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %d)
                    INSERT INTO attempts (id, started, events, source, trainee, scenario, title, language, coaching, guidance,
                        empathy, clarity, honesty, handling, overall, outcome, turns, closed)
                    SELECT printf('a-%%08d', i), 1772366400000000000 + i * 60000000000, 0, (SELECT number FROM sources WHERE hash = 'h'),
                        'trainee ' || (i %% 10), 'scenario-' || (i / 10 %% %d), 'Title', 'en', 'coach', 'free',
                        i %% 101, i %% 97, i %% 89, NULL, i %% 101, iif(i / 500 %% 2, 'resolved', NULL), 5, 0 FROM n
                    """.formatted(attempts, SCENARIOS));
            statement.executeUpdate("""
                    INSERT OR REPLACE INTO best SELECT trainee, key, max(overall) FROM attempts
                    WHERE outcome IS NOT NULL GROUP BY trainee, key
                    """);
        }
        return true;
    }
}
