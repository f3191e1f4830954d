package twoears.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements with parameters: numbers, texts, bytes and nulls. */
final class Sql {
    private Sql() {}

    /** The first row's, where there is one. */
    static <T> Optional<T> first(Connection c, String sql, Reading<T> reading, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement query = bound(c, sql, parameters); ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(reading.of(row)) : Optional.empty();
        }
    }

    static <T> List<T> all(Connection c, String sql, Reading<T> reading, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement query = bound(c, sql, parameters); ResultSet row = query.executeQuery()) {
            var all = new ArrayList<T>();
            while (row.next()) {
                all.add(reading.of(row));
            }
            return all;
        }
    }

    /** Gives how many rows changed. */
    static int change(Connection c, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement change = bound(c, sql, parameters)) {
            return change.executeUpdate();
        }
    }

    private static PreparedStatement bound(Connection c, String sql, @Nullable Object... parameters) throws SQLException {
        PreparedStatement statement = c.prepareStatement(sql);
        try {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    /** What is made of a row. */
    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
