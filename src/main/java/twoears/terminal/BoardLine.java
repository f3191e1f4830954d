package twoears.terminal;

import twoears.core.league.Ranked;
import twoears.core.league.Standing;
import twoears.core.league.Tally;
import twoears.core.league.TeamStanding;

/**
 * A line of a board, of a person or of a team.
 *
 * @param team empty for a team, and for whoever has none
 * @param share cases that count, of a person; members who count, of a team
 * @param of how many cases there are, or members
 * @param handicap points a case; 0 for a team
 */
record BoardLine(int rank, Tally tally, String team, int share, int of, int handicap) {
    static BoardLine person(Ranked<Standing> line, int cases) {
        Standing s = line.standing();
        return new BoardLine(line.rank(), s, s.team(), s.played(), cases, s.handicap());
    }

    static BoardLine team(Ranked<TeamStanding> line) {
        TeamStanding s = line.standing();
        return new BoardLine(line.rank(), s, "", s.counted(), s.members(), 0);
    }

    String name() {
        return tally.name();
    }
}
