package twoears.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The tables, made and changed step by step. The number of steps taken stands in {@code user_version}; a step that has
 * been in anyone's hands is never edited, only followed by another.
 */
final class Schema {
    /** Says in the file's header whose file it is ("TwoE"). */
    static final int APPLICATION = 0x54776F45;

    /**
     * {@code started} is in nanoseconds since 1970. {@code events} counts the attempt's events, so that an append can see
     * that nobody else has gone on with it. {@code sources.files} is a JSON object of texts by file name.
     */
    static final List<String> FIRST = List.of(
            """
            CREATE TABLE sources (
                number INTEGER PRIMARY KEY,
                hash TEXT NOT NULL UNIQUE,
                main TEXT NOT NULL,
                files TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE attempts (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                started INTEGER NOT NULL,
                events INTEGER NOT NULL,
                source INTEGER NOT NULL REFERENCES sources,
                trainee TEXT NOT NULL,
                scenario TEXT NOT NULL,
                title TEXT NOT NULL,
                language TEXT NOT NULL,
                coaching TEXT NOT NULL,
                guidance TEXT NOT NULL,
                empathy INTEGER,
                clarity INTEGER,
                honesty INTEGER,
                handling INTEGER,
                overall INTEGER,
                outcome TEXT,
                turns INTEGER NOT NULL,
                closed INTEGER NOT NULL,
                key TEXT NOT NULL AS (language || '/' || scenario)
            ) STRICT
            """,
            "CREATE INDEX attempts_by_start ON attempts (started)",
            "CREATE INDEX attempts_open ON attempts (key, started) WHERE outcome IS NULL AND closed = 0",
            """
            CREATE TABLE events (
                attempt INTEGER NOT NULL REFERENCES attempts,
                position INTEGER NOT NULL,
                json TEXT NOT NULL,
                PRIMARY KEY (attempt, position)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE drafts (
                attempt INTEGER PRIMARY KEY REFERENCES attempts,
                text TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE best (
                trainee TEXT NOT NULL,
                key TEXT NOT NULL,
                overall INTEGER NOT NULL,
                PRIMARY KEY (trainee, key)
            ) STRICT, WITHOUT ROWID
            """);

    static final Schema CURRENT = new Schema(List.of(FIRST));

    private final List<List<String>> steps;

    Schema(List<List<String>> steps) {
        this.steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /** Takes the steps that are missing. Within a transaction of the caller's, so that it happens wholly or not at all. */
    void bringUp(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (List<String> step : steps.subList(pragma(connection, "user_version"), steps.size())) {
                for (String sql : step) {
                    statement.executeUpdate(sql);
                }
            }
            statement.executeUpdate("PRAGMA user_version = " + version());
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
        }
    }

    static int pragma(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA " + name)) {
            return row.getInt(1);
        }
    }
}
