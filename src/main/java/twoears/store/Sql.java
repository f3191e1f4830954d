package twoears.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements on one connection, with numbers, texts, bytes and nulls as parameters. Each is read and planned once, however
 * often it runs: so a statement's text is a constant, never made of what people typed. Not for use by several threads.
 */
final class Sql {
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /** The first row's, where there is one. */
    <T> Optional<T> first(String sql, Reading<T> reading, @Nullable Object... parameters) throws SQLException {
        try (ResultSet row = bound(sql, parameters).executeQuery()) {
            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
        }
    }

    <T> List<T> all(String sql, Reading<T> reading, @Nullable Object... parameters) throws SQLException {
        try (ResultSet row = bound(sql, parameters).executeQuery()) {
            var all = new ArrayList<T>();
            while (row.next()) {
                all.add(reading.of(row));
            }
            return all;
        }
    }

    /** Without keeping what is made of the rows. */
    void each(String sql, Using using, @Nullable Object... parameters) throws SQLException {
        try (ResultSet row = bound(sql, parameters).executeQuery()) {
            while (row.next()) {
                using.use(row);
            }
        }
    }

    /** Gives how many rows changed. */
    int change(String sql, @Nullable Object... parameters) throws SQLException {
        return bound(sql, parameters).executeUpdate();
    }

    /** To be bound anew at each use, and left open. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private PreparedStatement bound(String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    /** What is done with a row. */
    interface Using {
        void use(ResultSet row) throws SQLException;
    }

    /** What is made of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
