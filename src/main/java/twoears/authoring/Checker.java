package twoears.authoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twoears.authoring.FileName.Kind;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Visible;
import twoears.authoring.playtest.PlayedFile;
import twoears.authoring.playtest.PlayedFile.Means;
import twoears.authoring.playtest.PlayedTest;
import twoears.core.language.Language;
import twoears.core.scoring.Judge;

/** Finds everything that can be found in scenarios and personas without playing them, judges their examples, and plays the tests beside them. */
public final class Checker {
    private final ScenarioReader scenarios;
    private final TestReader tests;
    private final CupReader cups;
    private final Translations translations;
    private final Language reader;

    /**
     * A checker that judges no examples, and reads tests and does not play them.
     *
     * @param shipped the folder of the scenarios that come with the program, whose personas any scenario can name
     * @param reader the language that findings are told in
     * @param signals the names of all signals; empty when they are not at hand
     */
    public Checker(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals) {
        this(shipped, List.of(), new Means(reader, signals, Optional.empty()));
    }

    /** @param judge of examples, choices and the replies in tests; asked for only when there are any */
    public Checker(Optional<Path> shipped, Language reader, Supplier<Set<String>> signals, Supplier<Judge> judge) {
        this(shipped, List.of(), new Means(reader, signals, Optional.of(judge)));
    }

    /** @param folders of scenarios beside those that come with the program, which cups may name */
    public Checker(Optional<Path> shipped, List<Path> folders, Language reader, Supplier<Set<String>> signals, Supplier<Judge> judge) {
        this(shipped, folders, new Means(reader, signals, Optional.of(judge)));
    }

    private Checker(Optional<Path> shipped, List<Path> folders, Means means) {
        this.scenarios = new ScenarioReader(shipped, means.reader(), means.signals(), means.judge());
        this.cups = new CupReader(scenarios, Stream.concat(shipped.stream(), folders.stream()).toList(), means.reader());
        this.tests = new TestReader(scenarios, means);
        this.translations = new Translations(scenarios, means.reader());
        this.reader = means.reader();
    }

    /** What {@link #examine} finds. */
    public List<Diagnostic> check(List<Path> paths) {
        return examine(paths).found();
    }

    /** Checks files, and folders with all that is in them. A scenario brings the tests that stand beside it. */
    public Checked examine(List<Path> paths) {
        var unread = new ArrayList<Path>();
        Set<Path> files = new LinkedHashSet<>(Folders.named(paths, unread));
        Set<Diagnostic> found = new LinkedHashSet<>();
        Map<Path, PlayedFile> played = new LinkedHashMap<>();
        checkAll(files.stream().filter(f -> FileName.kind(f) != Kind.TEST).toList()).forEach(d -> {
            found.addAll(d.found());
            d.read().ifPresent(read -> found.addAll(translations.of(d.file(), read)));
            d.played().forEach(played::putIfAbsent);
        });
        files.stream().filter(f -> FileName.kind(f) == Kind.TEST).forEach(f -> played.computeIfAbsent(f, tests::play));
        unread.forEach(f -> found.add(scenarios.about(f, Code.NOT_READABLE)));
        return checked(Stream.concat(files.stream(), played.keySet().stream()), found, played.values());
    }

    /**
     * In the order of the files. They don't hang on each other, so each core takes the next as soon as it is done with one:
     * shares dealt out beforehand would leave one core waiting for the other.
     */
    private List<Done> checkAll(List<Path> files) {
        var done = new Done[files.size()];
        var next = new AtomicInteger();
        IntStream.range(0, Runtime.getRuntime().availableProcessors()).parallel().forEach(core -> {
            for (int i = next.getAndIncrement(); i < done.length; i = next.getAndIncrement()) {
                done[i] = checkFile(files.get(i));
            }
        });
        return List.of(done);
    }

    private static Checked checked(Stream<Path> files, Set<Diagnostic> found, Collection<PlayedFile> played) {
        List<PlayedTest> all = played.stream().flatMap(p -> p.tests().stream()).toList();
        var together = new LinkedHashSet<>(found);
        played.forEach(p -> together.addAll(p.found()));
        all.forEach(t -> together.addAll(t.found()));
        return new Checked(files.map(f -> Visible.of(f.toString())).distinct().sorted().toList(), together.stream().sorted().toList(), all);
    }

    /**
     * One file that was checked.
     *
     * @param read where it is a scenario with translations, which it is held against; a thousand others would only fill the memory
     * @param played the tests beside it
     */
    private record Done(Path file, List<Diagnostic> found, Optional<ReadScenario> read, Map<Path, PlayedFile> played) {
        Done(Path file, List<Diagnostic> found) {
            this(file, found, Optional.empty(), Map.of());
        }
    }

    private Done checkFile(Path file) {
        Done done = switch (FileName.kind(file)) {
            case SCENARIO -> scenario(file);
            case PERSONA -> new Done(file, scenarios.persona(file).found());
            case RUBRIC -> new Done(file, TeamRubricFile.read(file, reader).found());
            case TEST -> new Done(file, List.of());
            case CUP -> new Done(file, cups.read(file).found());
            case TO_COME -> new Done(file, List.of(scenarios.about(file, Code.NOT_PLAYED_YET)));
        };
        if (FileName.isVisible(FileName.nameOf(file))) {
            return done;
        }
        var found = new ArrayList<>(List.of(scenarios.about(file, Code.BAD_FILE_NAME)));
        found.addAll(done.found());
        return new Done(file, found, done.read(), done.played());
    }

    private Done scenario(Path file) {
        ReadScenario read = scenarios.readAndCheck(file);
        Map<Path, PlayedFile> played = new LinkedHashMap<>();
        FileName.testsOf(file).stream().filter(Files::exists).forEach(t -> played.put(t, tests.play(t, file, read)));
        return new Done(file, read.found(), Optional.of(read).filter(r -> Translations.has(file)), played);
    }
}
