package twoears.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.scenario.Source;
import twoears.store.Json.Unreadable;

/**
 * Attempts in a database file. Events are durable against a power cut when a method returns; a draft against the end of
 * the process only, so that typing never waits for the disk (and against a power cut from the next event on). For use by
 * several threads, and by several processes on the same file.
 */
final class AttemptsInSqlite implements Attempts {
    private static final int TRIES_FOR_AN_ID = 20;

    private final Database database;
    private final Database drafts;
    private final Consumer<Attempts> lobby;
    private final Refusals refusals;
    private final RandomGenerator random = new Random();

    /** @param lobby told when what the lobby shows has changed */
    AttemptsInSqlite(Database database, Database drafts, Consumer<Attempts> lobby, Refusals refusals) {
        this.database = database;
        this.drafts = drafts;
        this.lobby = lobby;
        this.refusals = refusals;
        lobby.accept(this);
    }

    @Override
    public synchronized String begin(AttemptStarted start, Source source, Summary summary) {
        String begun = database.write(c -> {
            String id = freeId(c, start.at());
            insertAttempt(c, id, start.at(), sourceNumber(c, source), summary);
            insertEvents(c, id, 0, List.of(start));
            keepBest(c, summary);
            return id;
        });
        lobby.accept(this);
        return begun;
    }

    @Override
    public synchronized boolean append(String attempt, int from, List<Event> events, Summary summary) {
        boolean added = database.write(c -> {
            if (!goOn(c, attempt, from, events.size(), summary)) {
                return false;
            }
            insertEvents(c, attempt, from, events);
            keepBest(c, summary);
            if (events.stream().anyMatch(e -> e instanceof TraineeReplied)) {
                putDraft(c, attempt, "");
            }
            return true;
        });
        if (added && (summary.outcome().isPresent() || summary.closed())) {
            lobby.accept(this);
        }
        return added;
    }

    @Override
    public synchronized Optional<Saved> find(String attempt) {
        return database.read(c -> {
            Optional<String> id = fullId(c, attempt);
            return id.isEmpty() ? Optional.empty() : Optional.of(new Saved(id.get(), events(c, id.get()), source(c, id.get())));
        });
    }

    @Override
    public synchronized List<Listed> list(int limit) {
        String sql = "SELECT * FROM attempts ORDER BY started DESC, number DESC LIMIT ?";
        return database.read(c -> {
            try (PreparedStatement query = c.prepareStatement(sql)) {
                query.setInt(1, limit);
                return listed(query);
            }
        });
    }

    /** Goes from key to key through the index of open attempts, so that many abandoned ones cost nothing. */
    @Override
    public synchronized List<Listed> inProgress() {
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
        return database.read(c -> {
            try (PreparedStatement query = c.prepareStatement(sql)) {
                return listed(query);
            }
        });
    }

    @Override
    public synchronized Map<String, Integer> best(String trainee) {
        return database.read(c -> {
            try (PreparedStatement query = c.prepareStatement("SELECT key, overall FROM best WHERE trainee = ? ORDER BY key")) {
                query.setString(1, trainee);
                var best = new LinkedHashMap<String, Integer>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        best.put(row.getString(1), row.getInt(2));
                    }
                }
                return best;
            }
        });
    }

    @Override
    public synchronized void keepDraft(String attempt, String text) {
        drafts.write(c -> putDraft(c, attempt, text));
    }

    @Override
    public synchronized String draft(String attempt) {
        String sql = "SELECT text FROM drafts JOIN attempts ON number = attempt WHERE id = ?";
        return drafts.read(c -> first(c, sql, attempt, row -> row.getString(1)).orElse(""));
    }

    @Override
    public synchronized void close() {
        drafts.close();
        database.close();
    }

    private String freeId(Connection c, Instant started) throws SQLException {
        for (int taken = 0; taken < TRIES_FOR_AN_ID; taken++) {
            String id = AttemptId.of(started, taken, random);
            if (first(c, "SELECT 1 FROM attempts WHERE id = ?", id, row -> true).isEmpty()) {
                return id;
            }
        }
        throw new IllegalStateException("no free id");
    }

    private static void insertAttempt(Connection c, String id, Instant started, long source, Summary summary) throws SQLException {
        String sql = "INSERT INTO attempts (" + SummaryColumns.NAMES + ", id, started, events, source) VALUES ("
                + "?, ".repeat(SummaryColumns.COUNT) + "?, ?, 0, ?)";
        try (PreparedStatement insert = c.prepareStatement(sql)) {
            SummaryColumns.bind(insert, summary);
            insert.setString(SummaryColumns.COUNT + 1, id);
            insert.setLong(SummaryColumns.COUNT + 2, Nanoseconds.of(started));
            insert.setLong(SummaryColumns.COUNT + 3, source);
            insert.executeUpdate();
        }
        goOn(c, id, 0, 1, summary);
    }

    /** Whether the attempt had {@code from} events until now, and is thereby ours to go on with. */
    private static boolean goOn(Connection c, String attempt, int from, int more, Summary summary) throws SQLException {
        String sql = "UPDATE attempts SET (" + SummaryColumns.NAMES + ", events) = ("
                + "?, ".repeat(SummaryColumns.COUNT) + "?) WHERE id = ? AND events = ?";
        try (PreparedStatement update = c.prepareStatement(sql)) {
            SummaryColumns.bind(update, summary);
            update.setInt(SummaryColumns.COUNT + 1, from + more);
            update.setString(SummaryColumns.COUNT + 2, attempt);
            update.setInt(SummaryColumns.COUNT + 3, from);
            return update.executeUpdate() == 1;
        }
    }

    private static void insertEvents(Connection c, String attempt, int from, List<Event> events) throws SQLException {
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

    private static void keepBest(Connection c, Summary summary) throws SQLException {
        if (summary.outcome().isEmpty() || summary.overall().isEmpty()) {
            return;
        }
        String sql = """
                INSERT INTO best (trainee, key, overall) VALUES (?, ?, ?)
                ON CONFLICT (trainee, key) DO UPDATE SET overall = excluded.overall WHERE excluded.overall > overall
                """;
        try (PreparedStatement upsert = c.prepareStatement(sql)) {
            upsert.setString(1, summary.trainee());
            upsert.setString(2, summary.key());
            upsert.setInt(3, summary.overall().get());
            upsert.executeUpdate();
        }
    }

    private static boolean putDraft(Connection c, String attempt, String text) throws SQLException {
        String sql = text.isEmpty()
                ? "DELETE FROM drafts WHERE attempt = (SELECT number FROM attempts WHERE id = ?)"
                : "INSERT OR REPLACE INTO drafts (attempt, text) SELECT number, ?2 FROM attempts WHERE id = ?1";
        try (PreparedStatement put = c.prepareStatement(sql)) {
            put.setString(1, attempt);
            if (!text.isEmpty()) {
                put.setString(2, text);
            }
            return put.executeUpdate() == 1;
        }
    }

    private static long sourceNumber(Connection c, Source source) throws SQLException {
        try (PreparedStatement insert = c.prepareStatement(
                "INSERT INTO sources (hash, main, files) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING")) {
            insert.setString(1, source.hash());
            insert.setString(2, source.main());
            insert.setString(3, SourceFiles.json(source.files()));
            insert.executeUpdate();
        }
        return first(c, "SELECT number FROM sources WHERE hash = ?", source.hash(), row -> row.getLong(1)).orElseThrow();
    }

    private static Source source(Connection c, String id) throws SQLException {
        String sql = "SELECT hash, main, files FROM sources JOIN attempts ON source = sources.number WHERE id = ?";
        return first(c, sql, id, row -> new Source(row.getString(1), row.getString(2), SourceFiles.read(row.getString(3))))
                .orElseThrow();
    }

    private static Optional<String> fullId(Connection c, String typed) throws SQLException {
        String meant = AttemptId.meant(typed);
        try (PreparedStatement query = c.prepareStatement("SELECT id FROM attempts WHERE id >= ? AND id < ? ORDER BY id LIMIT 2")) {
            query.setString(1, meant);
            query.setString(2, AttemptId.behind(meant));
            try (ResultSet row = query.executeQuery()) {
                Optional<String> id = row.next() ? Optional.of(row.getString(1)) : Optional.empty();
                boolean clear = id.isPresent() && (id.get().equals(meant) || !row.next());
                return clear ? id : Optional.empty();
            }
        }
    }

    private List<Event> events(Connection c, String id) throws SQLException {
        String sql = "SELECT json FROM events WHERE attempt = (SELECT number FROM attempts WHERE id = ?) ORDER BY position";
        var events = new ArrayList<Event>();
        try (PreparedStatement query = c.prepareStatement(sql)) {
            query.setString(1, id);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    events.add(EventReader.event(row.getString(1)));
                }
            }
        } catch (Unreadable e) {
            throw refusals.brokenAttempt(database.file(), id, e);
        }
        return events;
    }

    private static List<Listed> listed(PreparedStatement query) throws SQLException {
        var listed = new ArrayList<Listed>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                listed.add(new Listed(row.getString("id"), Nanoseconds.instant(row.getLong("started")), SummaryColumns.read(row)));
            }
        }
        return listed;
    }

    private static <T> Optional<T> first(Connection c, String sql, String parameter, Reading<T> reading) throws SQLException {
        try (PreparedStatement query = c.prepareStatement(sql)) {
            query.setString(1, parameter);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
            }
        }
    }

    /** What is made of a row. */
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
