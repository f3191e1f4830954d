package twoears.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.Plan;
import twoears.authoring.format.Playtest;
import twoears.authoring.playtest.Appending;
import twoears.authoring.playtest.PlayedFile;
import twoears.authoring.playtest.PlayedFile.Means;
import twoears.authoring.playtest.Recording;
import twoears.authoring.yaml.FileReading;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.language.Language;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;

/** Writes played attempts into test files. A test is written only when it passes, with the scenario and the rubric of today. */
public final class Recorder {
    private static final String MODELINE = "# yaml-language-server: $schema=";

    private final ScenarioReader scenarios;
    private final Means means;
    private final Judge judge;

    /** @param shipped the folder of the scenarios that come with the program, whose personas any scenario can name */
    public Recorder(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals, Judge judge) {
        this.scenarios = new ScenarioReader(shipped, reader, signals);
        this.means = new Means(reader, signals, Optional.of(() -> judge));
        this.judge = judge;
    }

    /** What came of it. Nothing was written unless it says so. */
    public sealed interface Outcome {
        /** @param isNew whether there was no such file before */
        record Written(Path file, boolean isNew) implements Outcome {}

        /** The file is not named as tests are. */
        record NoTestFile() implements Outcome {}

        record NoScenario() implements Outcome {}

        /** A test of this name is there already. */
        record NameTaken() implements Outcome {}

        /** Played today, it goes otherwise than it did, or ranks otherwise than its kind should. */
        record Otherwise(List<Diagnostic> found) implements Outcome {}

        /** What is in the file has problems of its own. */
        record Faulty(List<Diagnostic> found) implements Outcome {}

        /** The tests in the file are written so that none can be added. */
        record Unusual() implements Outcome {}

        record NotWritten() implements Outcome {}
    }

    /** Where the tests of a scenario stand, or should. */
    public static Path testsOf(Path scenario) {
        List<Path> places = FileName.testsOf(scenario);
        return places.stream().filter(Files::exists).findFirst().orElse(places.get(0));
    }

    /**
     * @param played the state after all of the events; at least one reply stands
     * @param tests the file to write to, beside its scenario
     */
    public Outcome record(Conversation played, List<Event> events, String name, Optional<Playtest.Kind> kind, Path tests) {
        if (!FileName.isTest(FileName.nameOf(tests))) {
            return new Outcome.NoTestFile();
        }
        Optional<Path> scenario = FileName.testedBy(tests).stream().filter(Files::exists).findFirst();
        ReadScenario read = scenario.map(scenarios::read).orElse(ReadScenario.NONE);
        if (scenario.isEmpty() || read.plan().isEmpty()) {
            return scenario.isEmpty() ? new Outcome.NoScenario() : new Outcome.Faulty(read.found());
        }
        List<String> lines = Recording.of(played, events, judge, name, kind);
        try {
            return Files.exists(tests) ? append(tests, name, lines, read) : begin(tests, name, lines, read);
        } catch (IOException | SecurityException e) {
            return new Outcome.NotWritten();
        }
    }

    private Outcome begin(Path tests, String name, List<String> lines, ReadScenario read) throws IOException {
        String text = Appending.begun(head(read), lines);
        Optional<Outcome> wrong = wrong(tests, text, name, read);
        if (wrong.isEmpty()) {
            Files.writeString(tests, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }
        return wrong.orElse(new Outcome.Written(tests, true));
    }

    private Outcome append(Path tests, String name, List<String> lines, ReadScenario read) throws IOException {
        byte[] before = Files.readAllBytes(tests);
        if (!(FileReading.of(tests) instanceof FileReading.Read)) {
            return new Outcome.NotWritten();
        }
        String text = new String(before, StandardCharsets.UTF_8);
        List<Diagnostic> faults = play(tests, text, read).found().stream().filter(Diagnostic::isError).toList();
        if (!faults.isEmpty()) {
            return new Outcome.Faulty(faults);
        } else if (Appending.names(text).contains(name)) {
            return new Outcome.NameTaken();
        }
        Optional<String> after = Appending.appended(text, lines);
        Optional<Outcome> wrong = after.isEmpty() ? Optional.of(new Outcome.Unusual()) : wrong(tests, after.get(), name, read);
        if (wrong.isPresent()) {
            return wrong.get();
        }
        boolean isDone = Replacing.file(tests, before, after.orElse(text).getBytes(StandardCharsets.UTF_8));
        return isDone ? new Outcome.Written(tests, false) : new Outcome.NotWritten();
    }

    private PlayedFile play(Path tests, String text, ReadScenario read) {
        Optional<Scenario> scenario = read.plan().map(Plan::scenario);
        return PlayedFile.of(tests.toString(), FileReading.unified(text), scenario, FileName.testedId(tests), means);
    }

    /** Why the text should not be written. */
    private Optional<Outcome> wrong(Path tests, String text, String name, ReadScenario read) {
        PlayedFile played = play(tests, text, read);
        List<Diagnostic> faults = played.found().stream().filter(Diagnostic::isError).toList();
        List<Diagnostic> otherwise = played.tests().stream().filter(t -> t.name().equals(name)).flatMap(t -> t.found().stream()).toList();
        if (!faults.isEmpty()) {
            return Optional.of(new Outcome.Faulty(faults));
        }
        return otherwise.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Otherwise(otherwise));
    }

    /** Tells editors where the schema is, when the scenario does. */
    private static String head(ReadScenario read) {
        String first = read.texts().map(Texts::own).orElse("").lines().findFirst().orElse("");
        boolean isTold = first.startsWith(MODELINE) && first.endsWith("scenario.schema.json");
        return isTold ? first.replace("scenario.schema.json", "test.schema.json") + "\n\n" : "";
    }
}
