package twoears.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The mode in which readers and one writer don't wait for each other, set once for a file. The database doesn't wait for
 * a busy file here as it does elsewhere, so that two first starts at once have to be patient themselves.
 */
record WriteAheadLog(Database database) {
    /** Each takes its turn among all who are starting at once. */
    private static final int MOST_TURNS = 200;

    void turnOn() {
        for (int turn = 1; !isOn(turn == MOST_TURNS); turn++) {
            awaitTurn();
        }
    }

    /** A transaction is what the database does wait for. */
    private void awaitTurn() {
        database.write(c -> true);
    }

    private boolean isOn(boolean last) {
        return database.directly(c -> isOn(c, last));
    }

    private static boolean isOn(Sql c, boolean last) throws SQLException {
        try (Statement statement = c.connection().createStatement();
                ResultSet row = statement.executeQuery("PRAGMA journal_mode = WAL")) {
            return row.next() && "wal".equals(row.getString(1));
        } catch (SQLException e) {
            if (Refusals.isBusy(e) && !last) {
                return false;
            }
            throw e;
        }
    }
}
