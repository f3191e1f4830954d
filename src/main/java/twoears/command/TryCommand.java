package twoears.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.rehearsal.Account;
import twoears.authoring.rehearsal.Failure;
import twoears.authoring.rehearsal.Rehearsal;
import twoears.authoring.rehearsal.Report;
import twoears.authoring.rehearsal.Run;
import twoears.command.json.Json;
import twoears.command.json.RehearsalJson;
import twoears.core.scenario.Scenario;
import twoears.plain.Paper;

/** Plays a scenario without a person and tells what came of it. */
@Command(name = "try")
final class TryCommand implements Callable<Integer> {
    private static final int MOST_RUNS = 100_000;
    private static final long HIGHEST_SEED = 1_000_000_000L;

    private final TopCommand top;

    @Parameters(paramLabel = "SCENARIO", descriptionKey = "try.scenario")
    private String scenario = "";

    @Option(names = "--runs", paramLabel = "N", descriptionKey = "try.runs")
    private int runs = Rehearsal.USUAL;

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "try.seed")
    private long seed = 1;

    @Option(names = "--json", descriptionKey = "try.json")
    private boolean json;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "try.out")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--transcripts", paramLabel = "DIR", descriptionKey = "try.transcripts")
    private Optional<Path> transcripts = Optional.empty();

    TryCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        if (runs < 1 || runs > MOST_RUNS) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("try.no-runs", runs, MOST_RUNS));
        } else if (seed < 0 || seed > HIGHEST_SEED) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("try.no-seed", Long.toString(seed), Long.toString(HIGHEST_SEED)));
        }
        return top.counter().in(top.place(), house -> Shelf.lend(house, top.counter(), scenario, found -> rehearse(house, found.scenario())));
    }

    private int rehearse(House house, Scenario rehearsed) throws IOException {
        Report report = Rehearsal.of(rehearsed, house.judge(), runs, seed);
        keep(report);
        tell(report);
        return report.isClean() ? Exit.DONE : Exit.PROBLEMS;
    }

    private void tell(Report report) {
        if (json) {
            top.counter().json(g -> RehearsalJson.write(g, report, scenario));
            return;
        }
        Paper paper = top.counter().paper();
        Account.of(report, top.counter().reader()).forEach(paper::line);
        if (report.failures().stream().anyMatch(f -> f.run().isPresent())) {
            paper.line(transcripts.isPresent() ? top.counter().words().text("try.again", scenario) : top.counter().words().text("try.keep"));
        }
        paper.flush();
    }

    private void keep(Report report) throws IOException {
        if (out.isPresent()) {
            var bytes = new ByteArrayOutputStream();
            try (var generator = Json.indented(bytes)) {
                RehearsalJson.write(generator, report, scenario);
                generator.writeRaw('\n');
            }
            Files.write(out.get(), bytes.toByteArray());
        }
        if (transcripts.isPresent()) {
            Files.createDirectories(transcripts.get());
            for (Failure failure : report.failures()) {
                keep(failure, transcripts.get());
            }
        }
    }

    private static void keep(Failure failure, Path folder) throws IOException {
        if (failure.run().isPresent()) {
            Run run = failure.run().get();
            List<String> lines = run.transcript();
            Files.writeString(folder.resolve(RehearsalJson.fileName(failure, run)), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        }
    }
}
