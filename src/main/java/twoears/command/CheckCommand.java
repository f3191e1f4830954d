package twoears.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.Checked;
import twoears.authoring.IdWriter;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Severity;
import twoears.authoring.playtest.PlayedTest;
import twoears.command.json.FindingJson;
import twoears.command.json.SarifJson;
import twoears.core.language.Words;
import twoears.plain.Paper;

/** What is wrong with scenarios that somebody wrote. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "check.paths")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "check.format")
    private Format format = Format.TEXT;

    @Option(names = "--fix", descriptionKey = "check.fix")
    private boolean fix;

    @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "check.junit")
    private Optional<Path> junit = Optional.empty();

    /** How findings are told. */
    enum Format {
        TEXT,
        JSON,
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    CheckCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        if (junit.map(Path::toString).filter(f -> f.endsWith(".yaml") || f.endsWith(".yml")).isPresent()) {
            return top.counter().refuse(Exit.WRONG_USAGE, top.counter().words().text("check.junit-yaml", junit.get()));
        }
        return top.counter().in(top.place(), house -> {
            List<IdWriter.Outcome> outcomes = fix ? house.writeIds(paths) : List.of();
            if (fix) {
                new Mended(top.counter(), format == Format.TEXT).tell(outcomes);
            }
            int exit = tell(house.check(paths));
            return outcomes.stream().anyMatch(o -> o instanceof IdWriter.Outcome.NotWritten) ? Exit.NOT_READ_OR_WRITTEN : exit;
        });
    }

    private int tell(Checked checked) {
        List<Diagnostic> found = checked.found();
        switch (format) {
            case TEXT -> lines(found, checked.tests());
            case JSON -> top.counter().json(out -> FindingJson.write(out, found));
            case SARIF -> top.counter().json(out -> SarifJson.write(out, found, Version.number(), Path.of("").toAbsolutePath()));
        }
        return junit.isEmpty() || isWritten(junit.get(), checked) ? exit(found) : Exit.NOT_READ_OR_WRITTEN;
    }

    /** Writes the report; why it can't be is said. */
    private boolean isWritten(Path file, Checked checked) {
        Words words = top.counter().words();
        try {
            Files.writeString(file, JunitXml.of(checked, words));
            return true;
        } catch (IOException e) {
            top.counter().refuse(Exit.NOT_READ_OR_WRITTEN, words.text("failed.file", file));
            return false;
        }
    }

    private void lines(List<Diagnostic> found, List<PlayedTest> tests) {
        Paper paper = top.counter().paper();
        found.forEach(f -> f.text().lines().forEach(paper::line));
        Words words = top.counter().words();
        if (!tests.isEmpty()) {
            paper.line(words.text("check.tests", tests.size(), tests.stream().filter(t -> !t.found().isEmpty()).count()));
        }
        paper.line(found.isEmpty() ? words.text("check.clean") : words.text("check.sum",
                count(found, Severity.ERROR), count(found, Severity.WARNING), count(found, Severity.NOTE)));
        paper.flush();
    }

    private static long count(List<Diagnostic> found, Severity severity) {
        return found.stream().filter(f -> f.severity() == severity).count();
    }

    /** What can't be read at all outweighs what is wrong in what can. */
    private static int exit(List<Diagnostic> found) {
        boolean isUnread = found.stream().map(Diagnostic::code).anyMatch(c -> c == Code.NO_SUCH_FILE || c == Code.NOT_READABLE);
        return isUnread ? Exit.NOT_READ_OR_WRITTEN : found.stream().anyMatch(Diagnostic::isError) ? Exit.PROBLEMS : Exit.DONE;
    }
}
