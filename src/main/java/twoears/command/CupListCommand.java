package twoears.command;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.command.json.CupJson;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.plain.Paper;

/** Which cups there are. */
@Command(name = "list")
final class CupListCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--json", descriptionKey = "cup.list.json")
    private boolean json;

    CupListCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::list);
    }

    private int list(House house) {
        Cups cups = house.cups();
        List<Cup> all = cups.all();
        if (json) {
            top.counter().json(out -> CupJson.write(out, all));
        } else {
            print(all, house.clock().instant());
        }
        // A cup that can't be read is missed by somebody who knows that it is there.
        return cups.faults().isEmpty() ? Exit.DONE : top.counter().refuse(Exit.PROBLEMS, cups.faults());
    }

    private void print(List<Cup> all, Instant now) {
        Paper paper = top.counter().paper();
        var text = new CupText(top.counter().words());
        all.forEach(c -> paper.line(text.line(c, now)));
        if (all.isEmpty()) {
            paper.line(top.counter().words().text("cup.list.none"));
        }
        paper.flush();
    }
}
