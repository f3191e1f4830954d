package twoears.store;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Board;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;

/** Brings the standings of persons in step with their results, and then those of their teams. For one transaction. */
final class Reckoning {
    private final Cup cup;
    private final long number;
    private final Sql c;
    private final StandingRows rows;
    private final Board board;
    private final Set<Side> moved = new LinkedHashSet<>();

    /** @param number of the cup's board */
    Reckoning(Cup cup, long number, Sql c) {
        this.cup = cup;
        this.number = number;
        this.c = c;
        rows = new StandingRows(c);
        board = new Board(cup);
    }

    /** A team on one board. */
    private record Side(Stand stand, String team) {}

    void reckon(String person) throws SQLException {
        List<Entry> entries = ResultRows.whole(c, cup.hash(), Optional.of(person));
        for (Guidance bracket : cup.brackets()) {
            List<Entry> here = entries.stream().filter(e -> e.bracket() == bracket).toList();
            reckon(new Stand(number, bracket, false), person, here);
            reckon(new Stand(number, bracket, true), person, here);
        }
        BoardRows.makeFresh(c, number, person);
    }

    private void reckon(Stand stand, String person, List<Entry> entries) throws SQLException {
        Optional<String> before = rows.team(stand, person);
        Optional<Standing> now = entries.isEmpty() ? Optional.empty() : board.standing(entries, stand.isFrozen());
        if (now.isPresent()) {
            rows.put(stand, now.get(), cup.ties());
        } else if (before.isPresent()) {
            rows.remove(stand, person);
        }
        before.ifPresent(team -> moved.add(new Side(stand, team)));
        now.ifPresent(standing -> moved.add(new Side(stand, standing.team())));
    }

    /** After the persons. */
    void reckonTeams() throws SQLException {
        for (Side side : moved) {
            if (!side.team().isEmpty()) {
                reckon(side);
            }
        }
        moved.clear();
    }

    private void reckon(Side side) throws SQLException {
        int members = rows.members(side.stand(), side.team());
        if (members == 0) {
            rows.removeTeam(side.stand(), side.team());
            return;
        }
        TeamStanding best = board.team(side.team(), rows.best(side.stand(), side.team(), cup.best()));
        rows.put(side.stand(), new TeamStanding(best.team(), best.points(), best.honesty(), best.hints(), best.spread(), members, best.counted()), cup.ties());
    }
}
