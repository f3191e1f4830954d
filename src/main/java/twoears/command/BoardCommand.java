package twoears.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.BoardJson;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.Ranked;
import twoears.core.league.Refusal;
import twoears.core.league.Results;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;
import twoears.plain.Paper;

/** Shows how a cup stands. */
@Command(name = "board")
final class BoardCommand implements Callable<Integer> {
    private static final int PAGE = 50;

    private final TopCommand top;

    @Parameters(paramLabel = "CUP", descriptionKey = "board.cup")
    private String asked = "";

    @Option(names = "--teams", descriptionKey = "board.teams")
    private boolean teams;

    @Option(names = "--guided", descriptionKey = "board.guided")
    private boolean guided;

    @Option(names = "--frozen", descriptionKey = "board.frozen")
    private boolean frozen;

    @Option(names = "--page", paramLabel = "N", descriptionKey = "board.page")
    private int page = 1;

    @Option(names = "--json", descriptionKey = "board.json")
    private boolean json;

    @Option(names = "--plain", descriptionKey = "board.plain")
    private boolean plain;

    BoardCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        if (page < 1 || page > Integer.MAX_VALUE / PAGE) {
            return top.counter().refuse(Exit.WRONG_USAGE, words().text("board.no-page"));
        }
        return top.counter().in(top.place(), house -> new CupShelf(house, top.counter()).lend(asked, cup -> isOnScreen()
                ? house.show(new View.Board(cup), house.trainee()) : show(house, cup)));
    }

    /** What only lines can show is asked for in lines. */
    private boolean isOnScreen() {
        return top.counter().streams().hasScreen() && !json && !plain && !teams && !guided && !frozen && page == 1;
    }

    private int show(House house, Cup cup) {
        if (!house.trainee().isEmpty()) {
            new EnteringHere(house).enter(house.trainee());
        }
        Results results = house.results();
        Instant now = house.clock().instant();
        boolean held = frozen || cup.isHeld(now);
        var board = new ShownBoard(cup, bracket(cup), isFrozen(cup, now), (page - 1) * PAGE);
        List<Ranked<TeamStanding>> teamLines = teams ? results.teams(cup, board.bracket(), held, board.from(), PAGE) : List.of();
        List<Ranked<Standing>> lines = teams ? List.of() : results.people(cup, board.bracket(), held, board.from(), PAGE);
        if (json) {
            return top.counter().json(out -> new BoardJson(cup, board.bracket(), board.isFrozen()).write(out, lines, teamLines, teams));
        }
        Paper paper = top.counter().paper();
        paper.line(heading(board));
        lines.forEach(l -> paper.line(line(l)));
        teamLines.forEach(l -> paper.line(teamLine(l)));
        if (lines.isEmpty() && teamLines.isEmpty()) {
            paper.line(words().text(page == 1 ? "board.empty" : "board.no-more"));
        }
        paper.flush();
        return Exit.DONE;
    }

    /** Which board is shown, and how many lines of it are left out. */
    private record ShownBoard(Cup cup, Guidance bracket, boolean isFrozen, int from) {}

    private Guidance bracket(Cup cup) {
        return guided || !cup.brackets().contains(Guidance.FREE) ? Guidance.GUIDED : Guidance.FREE;
    }

    /** What came since the freeze is told at the end, to everybody at once. */
    private boolean isFrozen(Cup cup, Instant now) {
        return frozen || !now.isBefore(cup.frozenFrom()) && now.isBefore(cup.window().until());
    }

    private String heading(ShownBoard board) {
        Cup cup = board.cup();
        String how = words().text(board.bracket() == Guidance.GUIDED ? "board.is-guided" : "board.is-free");
        return board.isFrozen() ? words().text("board.heading-frozen", cup.title(), how, Refusal.minute(cup.frozenFrom(), cup.window().zone()))
                : words().text("board.heading", cup.title(), how);
    }

    private String line(Ranked<Standing> ranked) {
        Standing s = ranked.standing();
        String who = s.team().isEmpty() ? s.person() : words().text("board.of-team", s.person(), s.team());
        String line = words().text("board.line", ranked.rank(), who, s.points(), s.honesty(), s.hints(), s.spread(), s.played());
        return s.handicap() == 0 ? line : line + words().text("board.handicap", s.handicap());
    }

    private String teamLine(Ranked<TeamStanding> ranked) {
        TeamStanding s = ranked.standing();
        return words().text("board.team-line", ranked.rank(), s.team(), s.points(), s.honesty(), s.hints(), s.spread(), s.counted(), s.members());
    }

    private Words words() {
        return top.counter().words();
    }
}
