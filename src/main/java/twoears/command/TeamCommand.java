package twoears.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.ProfileJson;
import twoears.core.language.Words;
import twoears.core.league.Cup;
import twoears.core.league.profile.DreamTeam;
import twoears.core.league.profile.Portraits;
import twoears.plain.Paper;
import twoears.terminal.Entrance;

/** Which types a team has, which it lacks, and who picks up the thread where another falls short. */
@Command(name = "team")
final class TeamCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "TEAM", descriptionKey = "team.team")
    private String team = "";

    @Option(names = "--cup", paramLabel = "CUP", descriptionKey = "team.cup")
    private Optional<String> cup = Optional.empty();

    @Option(names = "--json", descriptionKey = "profile.json")
    private boolean json;

    TeamCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), house -> cup.isPresent()
                ? new CupShelf(house, top.counter()).lend(cup.get(), c -> show(house, List.of(c))) : show(house, house.cups().all()));
    }

    /** In the first of these cups in which somebody has played for the team. */
    private int show(House house, List<Cup> cups) {
        var portraits = new Portraits(house.results(), house.catalogue());
        for (Cup one : cups) {
            DreamTeam types = portraits.team(one, team, house.clock().instant());
            if (!types.isEmpty()) {
                return tell(one, types);
            }
        }
        return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("team.unknown", team));
    }

    private int tell(Cup one, DreamTeam types) {
        Words league = Words.of("league", top.counter().reader());
        if (json) {
            return top.counter().json(out -> new ProfileJson(league).write(out, one, team, types));
        }
        Words words = Words.of(Entrance.LEAGUE, top.counter().reader());
        Paper paper = top.counter().paper();
        paper.line(team + ", " + one.title());
        types.types().forEach((type, names) -> paper.line(type.title(league) + ": " + (names.isEmpty() ? words.text("team.missing") : String.join(", ", names))));
        types.complements().forEach(c -> paper.line(words.text("team.complement", c.helper(), c.person(), c.type().title(league))));
        if (!types.unknown().isEmpty()) {
            paper.line(words.text("team.unknown", String.join(", ", types.unknown())));
        }
        paper.flush();
        return Exit.DONE;
    }
}
