package twoears.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.command.json.ListJson;
import twoears.core.language.Words;
import twoears.core.scenario.Card;
import twoears.plain.Naming;
import twoears.plain.Paper;

/** Which scenarios there are. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--json", descriptionKey = "list.json")
    private boolean json;

    ListCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), house -> show(house.catalogue().cards()));
    }

    private int show(List<Card> cards) {
        return json ? top.counter().json(out -> ListJson.cards(out, cards)) : lines(cards);
    }

    private int lines(List<Card> cards) {
        Paper paper = top.counter().paper();
        Naming naming = new Naming(top.counter().reader());
        Words words = top.counter().words();
        cards.forEach(c -> paper.line(words.text("list.line", c.id(), c.title(), c.language().code(), naming.of(c.channel()),
                c.difficulty(), naming.concepts(c.trains()))));
        paper.line(words.text(cards.isEmpty() ? "list.none" : "list.how"));
        paper.flush();
        return Exit.DONE;
    }
}
