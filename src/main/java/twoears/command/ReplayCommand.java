package twoears.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.AttemptJson;
import twoears.command.json.JudgementJson;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Result;
import twoears.core.scenario.Catalogue.Opened;
import twoears.plain.Debrief;
import twoears.plain.Naming;
import twoears.plain.Paper;
import twoears.plain.Rules;

/** An attempt from its first line to its last, as it was judged then. */
@Command(name = "replay")
final class ReplayCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "ATTEMPT", descriptionKey = "replay.attempt")
    private String attempt = Recall.NEWEST;

    @Option(names = "--json", descriptionKey = "replay.json")
    private boolean json;

    @Option(names = "--plain", descriptionKey = "replay.plain")
    private boolean plain;

    ReplayCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::replay);
    }

    private int replay(House house) {
        Optional<Saved> saved = new Recall(house).saved(attempt);
        if (saved.isEmpty()) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("attempt.unknown", attempt));
        }
        if (top.counter().streams().hasScreen() && !json && !plain) {
            return house.show(new View.Past(saved.get().id()), top.counter().trainee(house));
        }
        Opened opened = house.catalogue().reopen(saved.get().source());
        return opened instanceof Opened.Ready ready
                ? show(house, saved.get(), Replay.of(ready.scenario(), saved.get().events()))
                : top.counter().refuse(Exit.PROBLEMS, ((Opened.Faulty) opened).problems());
    }

    private int show(House house, Saved saved, Replay replay) {
        Conversation conversation = replay.last();
        Result result = Result.of(conversation, house.judge());
        Rules rules = new Rules(top.counter().reader());
        if (json) {
            return top.counter().json(out -> new AttemptJson(new JudgementJson(rules)).write(out, saved.id(), conversation, result));
        }
        Paper paper = top.counter().paper();
        new Debrief(paper, new Naming(top.counter().reader()), rules).tell(conversation, result);
        paper.flush();
        return replay.fault().map(f -> top.counter().refuse(Exit.PROBLEMS, top.counter().words().text("attempt.broken", f))).orElse(Exit.DONE);
    }
}
