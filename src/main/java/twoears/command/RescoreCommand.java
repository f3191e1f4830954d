package twoears.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.RescoredJson;
import twoears.command.json.RescoredJson.Rescored;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Rescoring;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorecard;
import twoears.plain.Naming;
import twoears.plain.Paper;

/** What attempts would score today, beside what they scored when they were played; nothing is changed. */
@Command(name = "rescore")
final class RescoreCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "ATTEMPT", arity = "0..*", descriptionKey = "rescore.attempts")
    private List<String> attempts = List.of();

    @Option(names = "--json", descriptionKey = "rescore.json")
    private boolean json;

    RescoreCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::rescore);
    }

    private int rescore(House house) {
        Recall recall = new Recall(house);
        var asked = new ArrayList<Listed>();
        for (String attempt : attempts) {
            Optional<Listed> listed = recall.listed(attempt);
            if (listed.isEmpty()) {
                return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("attempt.unknown", attempt));
            }
            asked.add(listed.get());
        }
        List<Listed> all = attempts.isEmpty() ? recall.all() : asked;
        List<Rescored> rescored = all.stream().filter(a -> a.summary().overall().isPresent()).flatMap(a -> today(house, a).stream()).toList();
        return json ? top.counter().json(out -> RescoredJson.write(out, rescored)) : lines(house, rescored);
    }

    /** Empty when the scenario it was played on can't be read any more. */
    private static Optional<Rescored> today(House house, Listed attempt) {
        Saved saved = house.attempts().find(attempt.id()).orElseThrow();
        return house.catalogue().reopen(saved.source()) instanceof Opened.Ready ready
                ? Rescoring.of(Replay.of(ready.scenario(), saved.events()), house.judge()).map(now -> new Rescored(attempt, now))
                : Optional.empty();
    }

    private int lines(House house, List<Rescored> rescored) {
        Words words = top.counter().words();
        Paper paper = top.counter().paper();
        var naming = new AttemptNaming(words, house.zone());
        rescored.forEach(r -> paper.line(words.text("rescore.line", naming.of(r.attempt()), scores(r.attempt()), scores(r.now()))));
        long changed = rescored.stream().filter(Rescored::hasChanged).count();
        paper.line(rescored.isEmpty() ? words.text("rescore.none") : words.text("rescore.sum", changed, rescored.size()));
        paper.flush();
        return Exit.DONE;
    }

    private String scores(Listed attempt) {
        return scores(attempt.summary().overall().orElseThrow(), attempt.summary().scores());
    }

    private String scores(Scorecard card) {
        return scores(card.overall(), card.scores());
    }

    private String scores(int overall, Map<Dimension, Integer> each) {
        return top.counter().words().text("rescore.scores", overall, new Naming(top.counter().reader()).scores(each));
    }
}
