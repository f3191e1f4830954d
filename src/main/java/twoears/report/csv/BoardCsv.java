package twoears.report.csv;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Ranked;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;
import twoears.report.CupBoards;

/** One row a line of a cup's boards, persons first. */
public final class BoardCsv {
    private static final List<String> HEADS = List.of("play", "board", "rank", "name", "team", "points", "honesty", "hints", "spread", "counted", "handicap");

    private BoardCsv() {}

    public static String of(CupBoards boards) {
        return Rows.of(HEADS, boards.cup().brackets().stream().flatMap(b -> Stream.concat(
                boards.people(b).stream().map(r -> person(b, r)), boards.teams(b).stream().map(r -> team(b, r)))));
    }

    private static Stream<String> person(Guidance bracket, Ranked<Standing> line) {
        Standing s = line.standing();
        return Stream.of(code(bracket), "person", String.valueOf(line.rank()), Cell.text(s.person()), Cell.text(s.team()), String.valueOf(s.points()),
                String.valueOf(s.honesty()), String.valueOf(s.hints()), String.valueOf(s.spread()), String.valueOf(s.played()), String.valueOf(s.handicap()));
    }

    private static Stream<String> team(Guidance bracket, Ranked<TeamStanding> line) {
        TeamStanding s = line.standing();
        return Stream.of(code(bracket), "team", String.valueOf(line.rank()), Cell.text(s.team()), Cell.text(s.team()), String.valueOf(s.points()),
                String.valueOf(s.honesty()), String.valueOf(s.hints()), String.valueOf(s.spread()), String.valueOf(s.counted()), "");
    }

    private static String code(Guidance bracket) {
        return bracket.name().toLowerCase(Locale.ROOT);
    }
}
