package twoears.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;

/** One connection to a database file. Not for use by several threads at once. */
final class Database implements AutoCloseable {
    /** How long another window's write is waited for; one takes a few milliseconds, a check of a large file seconds. */
    static final int PATIENCE_MILLISECONDS = 4000;

    private final Path file;
    private final Sql sql;
    private final Refusals refusals;

    private Database(Path file, Connection connection, Refusals refusals) {
        this.file = file;
        sql = new Sql(connection);
        this.refusals = refusals;
    }

    /** @param durable whether a transaction outlives a power cut, or only the end of the process */
    static Database connect(Path file, boolean durable, Refusals refusals) {
        // As a URI: else a question mark in a path would begin parameters.
        return connect("file:" + file.toUri().getRawPath(), file, durable, refusals);
    }

    static Database inMemory(Refusals refusals) {
        return connect(":memory:", Path.of(":memory:"), false, refusals);
    }

    private static Database connect(String name, Path file, boolean durable, Refusals refusals) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLISECONDS);
        try {
            return new Database(file, config.createConnection("jdbc:sqlite:" + name), refusals).setUp(durable);
        } catch (SQLException e) {
            throw refusals.of(e, file);
        }
    }

    private Database setUp(boolean durable) throws SQLException {
        try {
            set("PRAGMA synchronous = " + (durable ? "FULL" : "NORMAL"));
            if (!durable) {
                // Bringing the log into the file waits for the disk: left to the connection that waits for it anyway.
                set("PRAGMA wal_autocheckpoint = 0");
            }
            set("PRAGMA fullfsync = ON");
            set("PRAGMA foreign_keys = ON");
            return this;
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    /** Runs all of {@code work} or nothing of it; what it wrote is on the disk when this returns. */
    <T> T write(Work<T> work) {
        return transaction("BEGIN IMMEDIATE", work);
    }

    /** Runs {@code work} on one state of the database. */
    <T> T read(Work<T> work) {
        return transaction("BEGIN", work);
    }

    /** Runs {@code work} outside of any transaction. */
    <T> T directly(Work<T> work) {
        try {
            return work.on(sql);
        } catch (SQLException e) {
            throw refusals.of(e, file);
        }
    }

    private <T> T transaction(String begin, Work<T> work) {
        boolean done = false;
        try {
            execute(begin);
            T result = work.on(sql);
            execute("COMMIT");
            done = true;
            return result;
        } catch (SQLException e) {
            throw refusals.of(e, file);
        } finally {
            if (!done) {
                rollBack();
            }
        }
    }

    /** The database may have rolled back by itself, and says so with an error. */
    private void rollBack() {
        try {
            execute("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            return;
        }
    }

    private void execute(String statement) throws SQLException {
        sql.prepared(statement).execute();
    }

    /** For what is said once, and may answer. */
    private void set(String pragma) throws SQLException {
        try (Statement statement = sql.connection().createStatement()) {
            statement.execute(pragma);
        }
    }

    /** What was committed is kept whether or not closing works. */
    @Override
    public void close() {
        try {
            sql.connection().close();
        } catch (SQLException nothingToLose) {
            return;
        }
    }

    /** What is done with a database. */
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }
}
