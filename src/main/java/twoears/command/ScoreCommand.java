package twoears.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import twoears.command.filter.ScoreFilter;
import twoears.command.filter.SumFilter;
import twoears.plain.Rules;

/** Scores replies from elsewhere. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
    private final TopCommand top;

    @Option(names = "--explain", descriptionKey = "score.explain")
    private boolean explain;

    ScoreCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::score);
    }

    private int score(House house) throws IOException {
        Counter counter = top.counter();
        if (explain) {
            return explain(house, counter);
        }
        var filter = new ScoreFilter(house.judge(), counter.words(), new Rules(counter.reader()));
        return filter.run(counter.streams().in(), counter.streams().out()) == 0 ? Exit.DONE : Exit.PROBLEMS;
    }

    private static int explain(House house, Counter counter) throws IOException {
        long bad = new SumFilter(house.judge(), counter.words(), counter.reader()).run(counter.streams().in(), counter.paper());
        return bad == 0 ? Exit.DONE : Exit.PROBLEMS;
    }
}
