package twoears.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;

/** The lines of boards: of persons, and of teams. */
final class StandingRows {
    private static final String HERE = " WHERE board = ? AND bracket = ? AND frozen = ?";

    private final Sql c;

    StandingRows(Sql c) {
        this.c = c;
    }

    Optional<String> team(Stand stand, String person) throws SQLException {
        return c.first("SELECT team FROM standings" + HERE + " AND person = ?", row -> row.getString(1), stand.board(), stand.bracketName(), stand.frozen(), person);
    }

    void put(Stand stand, Standing s, List<Tie> ties) throws SQLException {
        c.change("INSERT OR REPLACE INTO standings (board, bracket, frozen, person, team, points, honesty, hints, spread, played, handicap, merit) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", stand.board(), stand.bracketName(), stand.frozen(), s.person(), s.team(), s.points(),
                s.honesty(), s.hints(), s.spread(), s.played(), s.handicap(), Merit.of(s, ties));
    }

    void remove(Stand stand, String person) throws SQLException {
        c.change("DELETE FROM standings" + HERE + " AND person = ?", stand.board(), stand.bracketName(), stand.frozen(), person);
    }

    /** The best of a team's members, best first. */
    List<Standing> best(Stand stand, String team, int most) throws SQLException {
        return c.all("SELECT * FROM standings" + HERE + " AND team = ? AND team <> '' ORDER BY merit DESC, person LIMIT ?", StandingRows::standing,
                stand.board(), stand.bracketName(), stand.frozen(), team, most);
    }

    int members(Stand stand, String team) throws SQLException {
        return c.first("SELECT count(*) FROM standings" + HERE + " AND team = ? AND team <> ''", row -> row.getInt(1), stand.board(),
                stand.bracketName(), stand.frozen(), team).orElse(0);
    }

    void put(Stand stand, TeamStanding s, List<Tie> ties) throws SQLException {
        c.change("INSERT OR REPLACE INTO team_standings (board, bracket, frozen, team, points, honesty, hints, spread, members, counted, merit) "
                + "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", stand.board(), stand.bracketName(), stand.frozen(), s.team(), s.points(), s.honesty(),
                s.hints(), s.spread(), s.members(), s.counted(), Merit.of(s, ties));
    }

    void removeTeam(Stand stand, String team) throws SQLException {
        c.change("DELETE FROM team_standings" + HERE + " AND team = ?", stand.board(), stand.bracketName(), stand.frozen(), team);
    }

    int size(Stand stand) throws SQLException {
        return c.first("SELECT count(*) FROM standings" + HERE, row -> row.getInt(1), stand.board(), stand.bracketName(), stand.frozen()).orElse(0);
    }

    int teams(Stand stand) throws SQLException {
        return c.first("SELECT count(*) FROM team_standings" + HERE, row -> row.getInt(1), stand.board(), stand.bracketName(), stand.frozen()).orElse(0);
    }

    /** How many lines stand before a person's. */
    Optional<Integer> place(Stand stand, String person) throws SQLException {
        Optional<byte[]> merit = c.first("SELECT merit FROM standings" + HERE + " AND person = ?", row -> row.getBytes(1), stand.board(), stand.bracketName(),
                stand.frozen(), person);
        return merit.isEmpty() ? Optional.empty() : c.first("SELECT (SELECT count(*) FROM standings" + HERE + " AND merit > ?) + (SELECT count(*) FROM standings"
                + HERE + " AND merit = ? AND person < ?)", row -> row.getInt(1), stand.board(), stand.bracketName(), stand.frozen(), merit.get(), stand.board(),
                stand.bracketName(), stand.frozen(), merit.get(), person);
    }

    static Standing standing(ResultSet row) throws SQLException {
        return new Standing(row.getString("person"), row.getString("team"), row.getInt("points"), row.getInt("honesty"), row.getInt("hints"),
                row.getInt("spread"), row.getInt("played"), row.getInt("handicap"));
    }

    static TeamStanding teamStanding(ResultSet row) throws SQLException {
        return new TeamStanding(row.getString("team"), row.getInt("points"), row.getInt("honesty"), row.getInt("hints"), row.getInt("spread"),
                row.getInt("members"), row.getInt("counted"));
    }
}
