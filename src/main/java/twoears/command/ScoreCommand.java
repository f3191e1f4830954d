package twoears.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import twoears.command.filter.ScoreFilter;
import twoears.plain.Rules;

/** Scores replies from elsewhere. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {
    private final TopCommand top;

    ScoreCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::score);
    }

    private int score(House house) {
        Counter counter = top.counter();
        var filter = new ScoreFilter(house.judge(), counter.words(), new Rules(counter.reader()));
        try {
            return filter.run(counter.streams().in(), counter.streams().out()) == 0 ? Exit.DONE : Exit.PROBLEMS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
