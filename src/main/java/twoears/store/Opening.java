package twoears.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import twoears.core.conversation.Attempts;
import twoears.core.league.Results;

/** Opens a database: made where there is none, brought up where it is older, refused where it is damaged or newer. */
final class Opening {
    /** Checking every page takes about 5 ms a megabyte; a larger file is found out about where it is read. */
    private static final long CHEAP_TO_CHECK_BYTES = 4 << 20;

    private final Path file;
    private final Schema schema;
    private final Refusals refusals;

    Opening(Path file, Schema schema, Refusals refusals) {
        this.file = file;
        this.schema = schema;
        this.refusals = refusals;
    }

    Attempts open() {
        return open(database -> new AttemptsInSqlite(database, Database.connect(file, false, refusals), new Lobby(file.getParent())::refresh, refusals));
    }

    Results results() {
        return open(database -> new ResultsInSqlite(database, refusals));
    }

    private <T> T open(Function<Database, T> use) {
        Ground ground = new Ground(file, refusals);
        ground.prepare();
        ground.look();
        Database database = Database.connect(file, true, refusals);
        boolean done = false;
        try {
            bringUp(database);
            check(database);
            T opened = use.apply(database);
            done = true;
            return opened;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    /** Kept in memory, until it is closed. */
    static Attempts inMemory(Schema schema, Refusals refusals) {
        Database database = fresh(schema, refusals);
        return new AttemptsInSqlite(database, database, nobody -> {}, refusals);
    }

    static Results resultsInMemory(Schema schema, Refusals refusals) {
        return new ResultsInSqlite(fresh(schema, refusals), refusals);
    }

    private static Database fresh(Schema schema, Refusals refusals) {
        Database database = Database.inMemory(refusals);
        database.write(c -> {
            schema.bringUp(c.connection());
            return true;
        });
        return database;
    }

    private void bringUp(Database database) {
        refuseForeign(database);
        if (database.directly(c -> Schema.pragma(c.connection(), "user_version")) == schema.version()) {
            return;
        }
        new WriteAheadLog(database).turnOn();
        database.write(c -> {
            // Again: another process may have brought it up in the meantime, or gone beyond.
            refuseForeign(c);
            schema.bringUp(c.connection());
            return true;
        });
    }

    /** All that is asked here belongs to one state of the file: another process may be making it at this moment. */
    private void refuseForeign(Database database) {
        database.read(c -> {
            refuseForeign(c);
            return true;
        });
    }

    private void refuseForeign(Sql c) throws SQLException {
        int version = Schema.pragma(c.connection(), "user_version");
        boolean empty = Schema.pragma(c.connection(), "schema_version") == 0;
        if (!empty && Schema.pragma(c.connection(), "application_id") != Schema.APPLICATION) {
            throw refusals.damaged(file, null);
        }
        if (version > schema.version()) {
            throw refusals.newer(file);
        }
        if (version < 0 || !empty && version == 0) {
            throw refusals.damaged(file, null);
        }
    }

    private void check(Database database) {
        try {
            if (Files.size(file) > CHEAP_TO_CHECK_BYTES) {
                return;
            }
        } catch (IOException e) {
            throw refusals.of(e, file);
        }
        if (!database.read(Opening::isSound)) {
            throw refusals.damaged(file, null);
        }
    }

    private static boolean isSound(Sql c) throws SQLException {
        try (Statement statement = c.connection().createStatement();
                ResultSet row = statement.executeQuery("PRAGMA quick_check(1)")) {
            return row.next() && "ok".equals(row.getString(1));
        }
    }
}
