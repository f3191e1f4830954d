package twoears.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import twoears.authoring.Recorder;
import twoears.authoring.Recorder.Outcome;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.Playtest;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Replay;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Scenario;
import twoears.plain.Paper;

/** Makes a test of a scenario from an attempt. */
@Command(name = "record")
final class RecordCommand implements Callable<Integer> {
    private final TopCommand top;

    @Parameters(paramLabel = "ATTEMPT", descriptionKey = "record.attempt")
    private String attempt = "";

    @Option(names = "--as", paramLabel = "NAME", descriptionKey = "record.as")
    private Optional<String> name = Optional.empty();

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "record.kind")
    private Optional<Kind> kind = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "record.out")
    private Optional<Path> out = Optional.empty();

    /** As in a test file. */
    enum Kind {
        EXEMPLARY,
        MIDDLING,
        HARMFUL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RecordCommand(TopCommand top) {
        this.top = top;
    }

    @Override
    public Integer call() {
        return top.counter().in(top.place(), this::record);
    }

    private int record(House house) {
        Optional<Saved> saved = new Recall(house).saved(attempt);
        if (saved.isEmpty()) {
            return refuse(Exit.WRONG_USAGE, "attempt.unknown", attempt);
        }
        Opened opened = house.catalogue().reopen(saved.get().source());
        if (!(opened instanceof Opened.Ready ready)) {
            return top.counter().refuse(Exit.PROBLEMS, ((Opened.Faulty) opened).problems());
        }
        Replay replay = Replay.of(ready.scenario(), saved.get().events());
        if (replay.fault().isPresent()) {
            return refuse(Exit.PROBLEMS, "record.broken", replay.fault().get());
        } else if (replay.last().line().isEmpty()) {
            return refuse(Exit.PROBLEMS, "record.no-replies");
        }
        Optional<Path> file = out.or(() -> beside(house, ready.scenario()));
        return file.isEmpty() ? refuse(Exit.WRONG_USAGE, "record.nowhere", ready.scenario().id()) : record(house, saved.get(), replay.last(), file.get());
    }

    private static Optional<Path> beside(House house, Scenario scenario) {
        return house.catalogue().cards().stream().filter(c -> c.id().equals(scenario.id()) && c.language() == scenario.language()).findFirst()
                .map(c -> Recorder.testsOf(Path.of(c.file())));
    }

    private int record(House house, Saved saved, Conversation played, Path file) {
        String called = name.map(n -> n.strip().replaceAll("\\s+", " ")).filter(n -> !n.isEmpty()).orElseGet(() -> words().text("record.name", saved.id()));
        Outcome outcome = house.recorder().record(played, saved.events(), called, kind.map(k -> Playtest.Kind.valueOf(k.name())), file);
        if (outcome instanceof Outcome.Written written) {
            Paper paper = top.counter().paper();
            paper.line(words().text(written.isNew() ? "record.begun" : "record.added", called, file));
            if (!played.left().isEmpty()) {
                paper.line(words().text("record.last-way"));
            }
            paper.flush();
            return Exit.DONE;
        }
        return refused(outcome, called, file);
    }

    private int refused(Outcome outcome, String called, Path file) {
        if (outcome instanceof Outcome.Otherwise otherwise) {
            return tell("record.otherwise", otherwise.found(), file);
        } else if (outcome instanceof Outcome.Faulty faulty) {
            return tell("record.faulty", faulty.found(), file);
        } else if (outcome instanceof Outcome.NameTaken) {
            return refuse(Exit.WRONG_USAGE, "record.name-taken", called, file);
        } else if (outcome instanceof Outcome.NoTestFile) {
            return refuse(Exit.WRONG_USAGE, "record.no-test-file", file);
        } else if (outcome instanceof Outcome.NoScenario) {
            return refuse(Exit.WRONG_USAGE, "record.no-scenario", file);
        }
        return outcome instanceof Outcome.Unusual ? refuse(Exit.PROBLEMS, "record.unusual", file)
                : refuse(Exit.NOT_READ_OR_WRITTEN, "failed.file", file);
    }

    private int tell(String why, List<Diagnostic> found, Path file) {
        var sentences = new ArrayList<>(List.of(words().text(why, file)));
        found.forEach(d -> sentences.add(d.message()));
        return top.counter().refuse(Exit.PROBLEMS, sentences);
    }

    private int refuse(int exit, String key, Object... details) {
        return top.counter().refuse(exit, words().text(key, details));
    }

    private Words words() {
        return top.counter().words();
    }
}
