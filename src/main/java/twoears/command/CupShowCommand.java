package twoears.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.CupJson;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue.Opened.Ready;
import twoears.plain.Paper;

/** What is played in a cup, when, and by what rules. */
@Command(name = "show")
final class CupShowCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "CUP", descriptionKey = "cup.show.cup")
    private String asked = "";

    @Option(names = "--json", descriptionKey = "cup.show.json")
    private boolean json;

    CupShowCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), house -> new CupShelf(house, top.counter()).lend(asked, cup -> show(house, cup)));
    }

    private int show(House house, Cup cup) {
        if (json) {
            return top.counter().json(out -> CupJson.write(out, cup));
        }
        Paper paper = top.counter().paper();
        new CupText(top.counter().words()).whole(cup, house.clock().instant(), titles(house, cup)).forEach(paper::line);
        paper.flush();
        return Exit.DONE;
    }

    /** Titles of the cases whose scenario is here in the version that counts, by their key. */
    private static Map<String, String> titles(House house, Cup cup) {
        List<Card> cards = house.catalogue().cards();
        var titles = new HashMap<String, String>();
        for (Case one : cup.cases()) {
            cards.stream().filter(c -> c.language().code().equals(one.language()) && c.id().equals(one.scenario()))
                    .filter(c -> house.catalogue().open(c) instanceof Ready ready && ready.source().hash().equals(one.hash()))
                    .findFirst().ifPresent(c -> titles.put(one.key(), c.title()));
        }
        return titles;
    }
}
