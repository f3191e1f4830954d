package twoears.command;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.league.Award;
import twoears.core.league.Awards;
import twoears.core.league.Ceremony;
import twoears.core.league.Cup;
import twoears.core.league.Phase;
import twoears.core.league.Ranked;
import twoears.core.league.Results.Persons;
import twoears.core.league.Standing;
import twoears.plain.Paper;
import twoears.terminal.CeremonyText;
import twoears.terminal.Entrance;

/** Tells what a frozen board hid, from the last rank to the first, and who is honoured beside the ranks. */
@Command(name = "resolve")
final class CupResolveCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "CUP", descriptionKey = "board.cup")
    private String asked = "";

    @Option(names = "--guided", descriptionKey = "board.guided")
    private boolean guided;

    CupResolveCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), house -> new CupShelf(house, top.counter()).lend(asked, cup -> resolve(house, cup)));
    }

    private int resolve(House house, Cup cup) {
        if (Phase.of(cup, house.clock().instant()) != Phase.OVER) {
            return top.counter().refuse(Exit.PROBLEMS, top.counter().words().text("cup.resolve.not-over", cup.title()));
        }
        Words words = Words.of(Entrance.LEAGUE, top.counter().reader());
        Guidance bracket = guided || !cup.brackets().contains(Guidance.FREE) ? Guidance.GUIDED : Guidance.FREE;
        Persons entries = house.results().persons(cup.hash());
        Ceremony ceremony = Ceremony.of(cup, bracket, entries);
        Map<String, String> titles = titles(house);
        Paper paper = top.counter().paper();
        var text = new CeremonyText(words, key -> titles.getOrDefault(key, key));
        ceremony.steps().forEach(s -> paper.line(text.of(s)));
        paper.line(ceremony.steps().isEmpty() ? words.text("ceremony.nobody") : words.text("ceremony.won", winners(ceremony), cup.title()));
        Awards.of(cup, bracket, entries, false).forEach(a -> paper.line(award(a, words)));
        paper.flush();
        return Exit.DONE;
    }

    private static String winners(Ceremony ceremony) {
        return ceremony.people(ceremony.steps().size()).stream().filter(l -> l.rank() == 1).map(Ranked::standing).map(Standing::person)
                .collect(Collectors.joining(", "));
    }

    private static String award(Award award, Words words) {
        String kind = "award." + award.kind().name().toLowerCase(Locale.ROOT);
        String who = award.winners().stream().map(Award.Winner::person).collect(Collectors.joining(", "));
        return "★ " + words.text(kind) + ": " + who + ", " + words.text(kind + ".by", award.by());
    }

    private static Map<String, String> titles(House house) {
        var titles = new HashMap<String, String>();
        house.catalogue().cards().forEach(c -> titles.put(c.language().code() + "/" + c.id(), c.title()));
        return titles;
    }
}
