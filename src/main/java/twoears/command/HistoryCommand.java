package twoears.command;

import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.command.json.JudgementJson;
import twoears.command.json.ListJson;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.language.Words;
import twoears.plain.Naming;
import twoears.plain.Paper;

/** Which attempts there have been. */
@Command(name = "history")
final class HistoryCommand implements Callable<Integer> {
    /** More lines than anybody reads; a program that wants more asks the database. */
    private static final int MOST = 10_000;

    private final TopCommand top;

    @Option(names = "--json", descriptionKey = "history.json")
    private boolean json;

    @Option(names = "--plain", descriptionKey = "history.plain")
    private boolean plain;

    HistoryCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), house -> isOnScreen()
                ? house.show(new View.History(), top.counter().trainee(house)) : show(house.attempts().list(MOST), house.zone()));
    }

    private boolean isOnScreen() {
        return top.counter().streams().hasScreen() && !json && !plain;
    }

    private int show(List<Listed> attempts, ZoneId zone) {
        return json ? top.counter().json(out -> ListJson.attempts(out, attempts)) : lines(attempts, zone);
    }

    private int lines(List<Listed> attempts, ZoneId zone) {
        Paper paper = top.counter().paper();
        attempts.forEach(a -> paper.line(line(a, zone)));
        paper.line(top.counter().words().text(attempts.isEmpty() ? "history.none" : "history.how"));
        paper.flush();
        return Exit.DONE;
    }

    private String line(Listed attempt, ZoneId zone) {
        Summary summary = attempt.summary();
        Words words = top.counter().words();
        String outcome = words.text("history.outcome." + summary.outcome().map(JudgementJson::code).orElse("open"));
        String line = words.text("history.line", new AttemptNaming(words, zone).of(attempt), outcome);
        return line + summary.overall().map(o -> words.text("history.scores", o,
                new Naming(top.counter().reader()).scores(summary.scores()))).orElse("");
    }
}
