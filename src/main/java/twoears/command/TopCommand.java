package twoears.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import twoears.command.House.Place;

/** The program itself: what holds for every command. */
@Command(name = "two-ears", synopsisSubcommandLabel = "COMMAND", usageHelpWidth = 100)
final class TopCommand implements Callable<Integer> {

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT, descriptionKey = "help")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "data")
    private Optional<String> data = Optional.empty();

    @Option(names = "--scenarios", paramLabel = "DIR", scope = ScopeType.INHERIT, descriptionKey = "scenarios")
    private List<Path> scenarios = List.of();

    @Option(names = "--rubric", paramLabel = "FILE", scope = ScopeType.INHERIT, descriptionKey = "rubric")
    private Optional<Path> rubric = Optional.empty();

    private final Counter counter;

    TopCommand(Counter counter) {
        this.counter = counter;
    }

    Counter counter() {
        return counter;
    }

    Place place() {
        return new Place(data, scenarios, rubric);
    }

    /** Without a command: the lobby, where there is a terminal for it. */
    @Override
    public Integer call() {
        return counter.in(place(), house -> counter.streams().hasScreen() ? house.lobby() : noScreen());
    }

    private int noScreen() {
        return counter.refuse(Exit.WRONG_USAGE, counter.words().text("no-screen"));
    }
}
