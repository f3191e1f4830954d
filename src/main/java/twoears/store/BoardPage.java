package twoears.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import twoears.core.league.Ranked;

/**
 * A page of a board.
 *
 * @param table the lines, and {@code name} the column they are told apart by
 */
record BoardPage(String table, String name) {
    static final BoardPage PEOPLE = new BoardPage("standings", "person");
    static final BoardPage TEAMS = new BoardPage("team_standings", "team");

    private static final String HERE = " WHERE board = ? AND bracket = ? AND frozen = ?";

    /** Goes to the page through the index alone: the lines before it are not looked at. */
    <T> List<Ranked<T>> read(Sql c, Stand stand, int from, int most, Sql.Reading<T> reading) throws SQLException {
        List<Line<T>> lines = c.all("SELECT lines.* FROM (SELECT board, bracket, frozen, " + name + " FROM " + table + HERE + " ORDER BY merit DESC, "
                + name + " LIMIT ? OFFSET ?) JOIN " + table + " AS lines USING (board, bracket, frozen, " + name + ") ORDER BY lines.merit DESC, lines." + name,
                row -> new Line<>(row.getBytes("merit"), reading.of(row)), stand.board(), stand.bracketName(), stand.frozen(), most, from);
        var ranked = new ArrayList<Ranked<T>>();
        byte @Nullable [] before = null;
        for (Line<T> line : lines) {
            int place = from + ranked.size() + 1;
            int rank = before == null ? first(c, stand, line.merit()) : Arrays.equals(before, line.merit()) ? ranked.get(ranked.size() - 1).rank() : place;
            ranked.add(new Ranked<>(rank, line.standing()));
            before = line.merit();
        }
        return ranked;
    }

    /** Whoever shares the first rank of a page may stand on the page before. */
    private int first(Sql c, Stand stand, byte[] merit) throws SQLException {
        return 1 + c.first("SELECT count(*) FROM " + table + HERE + " AND merit > ?", row -> row.getInt(1), stand.board(), stand.bracketName(),
                stand.frozen(), merit).orElse(0);
    }

    private record Line<T>(byte[] merit, T standing) {}
}
