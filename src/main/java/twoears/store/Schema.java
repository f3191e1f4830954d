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

    /**
     * The league. {@code attempts.cup} is the hash of a cup's rules, and {@code place} the number of the attempt there; both
     * are null for practice. {@code names} ties what a name looks like to a key for as long as something under it is kept;
     * {@code results} holds what was entered, by anyone; {@code sheets} the file and the events of
     * each, compressed. {@code standings} follow from the results, and {@code merit} sorts as the board does, descending;
     * {@code stale} names the persons whose standings have to be reckoned again. {@code cups.terms} tells what standings were
     * reckoned with beside the rules.
     */
    static final List<String> SECOND = List.of(
            "ALTER TABLE attempts ADD COLUMN cup TEXT",
            "ALTER TABLE attempts ADD COLUMN place INTEGER",
            "CREATE UNIQUE INDEX attempts_in_cups ON attempts (trainee, cup, key, guidance, place) WHERE cup IS NOT NULL",
            """
            CREATE TABLE cups (
                number INTEGER PRIMARY KEY,
                hash TEXT NOT NULL UNIQUE,
                terms TEXT NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE names (
                likeness TEXT PRIMARY KEY,
                key TEXT NOT NULL,
                uses INTEGER NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE results (
                number INTEGER PRIMARY KEY,
                id TEXT NOT NULL UNIQUE,
                cup INTEGER NOT NULL REFERENCES cups,
                person TEXT NOT NULL,
                team TEXT NOT NULL,
                bracket TEXT NOT NULL,
                played TEXT NOT NULL,
                place INTEGER NOT NULL,
                started INTEGER NOT NULL,
                finished INTEGER NOT NULL,
                empathy INTEGER,
                clarity INTEGER,
                honesty INTEGER,
                handling INTEGER,
                overall INTEGER NOT NULL,
                outcome TEXT,
                hints INTEGER NOT NULL,
                turns INTEGER NOT NULL,
                lowest_trust INTEGER NOT NULL,
                final_trust INTEGER NOT NULL,
                heard INTEGER NOT NULL,
                source INTEGER NOT NULL REFERENCES sources,
                key TEXT NOT NULL,
                flaw TEXT
            ) STRICT
            """,
            "CREATE INDEX results_of_person ON results (cup, person, started)",
            """
            CREATE TABLE sheets (
                result INTEGER PRIMARY KEY REFERENCES results,
                content BLOB NOT NULL
            ) STRICT
            """,
            """
            CREATE TABLE standings (
                cup INTEGER NOT NULL REFERENCES cups,
                bracket TEXT NOT NULL,
                frozen INTEGER NOT NULL,
                person TEXT NOT NULL,
                team TEXT NOT NULL,
                points INTEGER NOT NULL,
                honesty INTEGER NOT NULL,
                hints INTEGER NOT NULL,
                spread INTEGER NOT NULL,
                played INTEGER NOT NULL,
                handicap INTEGER NOT NULL,
                merit BLOB NOT NULL,
                PRIMARY KEY (cup, bracket, frozen, person)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX standings_by_merit ON standings (cup, bracket, frozen, merit DESC, person)",
            "CREATE INDEX standings_by_team ON standings (cup, bracket, frozen, team, merit DESC, person) WHERE team <> ''",
            """
            CREATE TABLE team_standings (
                cup INTEGER NOT NULL REFERENCES cups,
                bracket TEXT NOT NULL,
                frozen INTEGER NOT NULL,
                team TEXT NOT NULL,
                points INTEGER NOT NULL,
                honesty INTEGER NOT NULL,
                hints INTEGER NOT NULL,
                spread INTEGER NOT NULL,
                members INTEGER NOT NULL,
                counted INTEGER NOT NULL,
                merit BLOB NOT NULL,
                PRIMARY KEY (cup, bracket, frozen, team)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX team_standings_by_merit ON team_standings (cup, bracket, frozen, merit DESC, team)",
            """
            CREATE TABLE stale (
                cup INTEGER NOT NULL REFERENCES cups,
                person TEXT NOT NULL,
                PRIMARY KEY (cup, person)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE remarks (
                id TEXT PRIMARY KEY,
                entry TEXT NOT NULL,
                turn INTEGER NOT NULL,
                kind TEXT NOT NULL,
                by TEXT NOT NULL,
                key TEXT NOT NULL,
                at INTEGER NOT NULL,
                text TEXT NOT NULL
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX remarks_by_entry ON remarks (entry, turn, at)");

    /** {@code results.file} is the SHA-256 of the file that a result came in, for one that comes again to be known by; null for the earliest. */
    static final List<String> THIRD = List.of(
            "ALTER TABLE results ADD COLUMN file BLOB",
            "CREATE INDEX results_by_file ON results (file)");

    /**
     * Boards of their own for cup files that agree upon the rules and upon different teams, handicaps or ties. Standings follow from the
     * results, and are reckoned again when they are first looked at; {@code cups.terms} is no longer used.
     */
    static final List<String> FOURTH = List.of(
            "DROP TABLE standings",
            "DROP TABLE team_standings",
            "DROP TABLE stale",
            """
            CREATE TABLE boards (
                number INTEGER PRIMARY KEY,
                cup INTEGER NOT NULL REFERENCES cups,
                terms TEXT NOT NULL,
                UNIQUE (cup, terms)
            ) STRICT
            """,
            """
            CREATE TABLE standings (
                board INTEGER NOT NULL REFERENCES boards,
                bracket TEXT NOT NULL,
                frozen INTEGER NOT NULL,
                person TEXT NOT NULL,
                team TEXT NOT NULL,
                points INTEGER NOT NULL,
                honesty INTEGER NOT NULL,
                hints INTEGER NOT NULL,
                spread INTEGER NOT NULL,
                played INTEGER NOT NULL,
                handicap INTEGER NOT NULL,
                merit BLOB NOT NULL,
                PRIMARY KEY (board, bracket, frozen, person)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX standings_by_merit ON standings (board, bracket, frozen, merit DESC, person)",
            "CREATE INDEX standings_by_team ON standings (board, bracket, frozen, team, merit DESC, person) WHERE team <> ''",
            """
            CREATE TABLE team_standings (
                board INTEGER NOT NULL REFERENCES boards,
                bracket TEXT NOT NULL,
                frozen INTEGER NOT NULL,
                team TEXT NOT NULL,
                points INTEGER NOT NULL,
                honesty INTEGER NOT NULL,
                hints INTEGER NOT NULL,
                spread INTEGER NOT NULL,
                members INTEGER NOT NULL,
                counted INTEGER NOT NULL,
                merit BLOB NOT NULL,
                PRIMARY KEY (board, bracket, frozen, team)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX team_standings_by_merit ON team_standings (board, bracket, frozen, merit DESC, team)",
            """
            CREATE TABLE stale (
                board INTEGER NOT NULL REFERENCES boards,
                person TEXT NOT NULL,
                PRIMARY KEY (board, person)
            ) STRICT, WITHOUT ROWID
            """);

    static final Schema CURRENT = new Schema(List.of(FIRST, SECOND, THIRD, FOURTH));

    private final List<List<String>> steps;

    Schema(List<List<String>> steps) {
        this.steps = List.copyOf(steps);
    }

    int version() {
        return steps.size();
    }

    /** Takes the steps that are missing. Within a transaction of the caller's, so that it happens wholly or not at all. */
    void bringUp(Connection connection) throws SQLException {
        int version = pragma(connection, "user_version");
        try (Statement statement = connection.createStatement()) {
            for (List<String> step : steps.subList(version, steps.size())) {
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
