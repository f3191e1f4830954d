package twoears.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.command.json.ArrivedJson;
import twoears.core.language.Words;
import twoears.exchange.Arrived;
import twoears.exchange.Arrived.What;
import twoears.exchange.Intake;
import twoears.exchange.ResultFiles;
import twoears.plain.Paper;

/** Takes in files with others' attempts: each is played again before it counts. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(arity = "0..*", paramLabel = "PATH", descriptionKey = "import.paths")
    private List<Path> paths = List.of();

    @Option(names = "--json", descriptionKey = "import.json")
    private boolean json;

    ImportCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::take);
    }

    private int take(House house) {
        List<Path> asked = paths.isEmpty() ? house.sharedFolder().stream().toList() : paths;
        if (asked.isEmpty()) {
            return top.counter().refuse(Exit.WRONG_USAGE, words().text("import.nothing-named"));
        }
        var intake = new Intake(house.results(), house.cups(), house.catalogue(), house.judge(), house.clock(), top.counter().reader());
        List<Arrived> arrived = intake.take(ResultFiles.in(asked));
        if (json) {
            top.counter().json(out -> ArrivedJson.write(out, arrived));
        } else {
            tell(arrived);
        }
        return exit(arrived);
    }

    private void tell(List<Arrived> arrived) {
        Paper paper = top.counter().paper();
        arrived.stream().filter(a -> a.what() != What.SAME).forEach(a -> paper.line(a.told()));
        paper.line(arrived.isEmpty() ? words().text("import.none") : words().text("import.sum", arrived.size(), sum(arrived)));
        paper.flush();
    }

    /** How many of each kind, of the kinds that there are. */
    private String sum(List<Arrived> arrived) {
        Map<What, Integer> counts = new EnumMap<>(What.class);
        arrived.forEach(a -> counts.merge(a.what(), 1, Integer::sum));
        return Arrays.stream(What.values()).filter(counts::containsKey)
                .map(w -> words().text("import.count." + ArrivedJson.code(w), counts.get(w))).collect(Collectors.joining(", "));
    }

    private static int exit(List<Arrived> arrived) {
        if (arrived.stream().anyMatch(a -> a.what() == What.UNREADABLE)) {
            return Exit.NOT_READ_OR_WRITTEN;
        }
        return arrived.stream().anyMatch(Arrived::isTrouble) ? Exit.PROBLEMS : Exit.DONE;
    }

    private Words words() {
        return top.counter().words();
    }
}
