package twoears.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Saved;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.conversation.Replay;
import twoears.core.language.Language;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.store.Many;
import twoears.store.Store;

/** What keeping costs: an event, a draft, the lobby's questions, and an attempt of 200 turns read back, and played again. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class StoreBenchmark {
    private static final int TURNS = 200;
    private static final Instant AT = Instant.parse("2026-03-01T12:00:00Z");
    private static final Summary SUMMARY = new Summary("trainee 3", "long", "Long", "en", Coaching.COACH, Guidance.FREE,
            Map.of(Dimension.EMPATHY, 50), Optional.of(50), Optional.empty(), TURNS, false);

    @Param({"1000", "100000"})
    int attemptsKept;

    private final Scenario scenario = OnDisk.opened(LargeScenario.of(3 * TURNS));
    private Path directory;
    private Attempts attempts;
    private String longAttempt;
    private String growing;
    private int grown = 1;
    private int draft;

    @Setup(Level.Trial)
    public void fill() throws Exception {
        directory = Files.createTempDirectory("two-ears-bench");
        attempts = new Store(directory, Language.EN).open();
        longAttempt = begin();
        attempts.append(longAttempt, 1, Stream.generate(() -> (Event) reply()).limit(TURNS).toList(), SUMMARY);
        if (loadAndReplay().fault().isPresent()) {
            throw new IllegalStateException("the long attempt ends before its last turn");
        }
        growing = begin();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("two-ears.db"))) {
            Many.insert(connection, attemptsKept);
        }
    }

    @TearDown(Level.Trial)
    public void clear() throws IOException {
        attempts.close();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }

    @Benchmark
    public boolean append() {
        return attempts.append(growing, grown++, List.of(reply()), SUMMARY);
    }

    @Benchmark
    public void keepDraft() {
        attempts.keepDraft(growing, "I am so sorry, Kari. " + draft++);
    }

    @Benchmark
    public List<Listed> list() {
        return attempts.list(100);
    }

    @Benchmark
    public Map<String, Integer> best() {
        return attempts.best("trainee 3");
    }

    @Benchmark
    public List<Listed> inProgress() {
        return attempts.inProgress();
    }

    @Benchmark
    public Saved load() {
        return attempts.find(longAttempt).orElseThrow();
    }

    /** What a resume waits for. */
    @Benchmark
    public Replay loadAndReplay() {
        return Replay.of(scenario, attempts.find(longAttempt).orElseThrow().events());
    }

    private String begin() {
        AttemptStarted start = new AttemptStarted(AT, "trainee 3", "long", "h", "1", Coaching.COACH, Guidance.FREE, 1);
        return attempts.begin(start, new Source("h", "m", Map.of()), SUMMARY);
    }

    /** With as much in it as a good reply has. */
    private static TraineeReplied reply() {
        var signals = new ArrayList<Signal>();
        var evidence = new ArrayList<Evidence>();
        for (int i = 0; i < 12; i++) {
            Span span = new Span(i, i + 9);
            signals.add(Signal.of("names-feeling", Signal.Strength.STRONG, span));
            evidence.add(new Evidence("names-feeling", Dimension.EMPATHY, 4.5, span, ""));
        }
        return new TraineeReplied(AT, "I can see both charges of 499, and one of them is ours to give back. ".repeat(4), Optional.empty(),
                new Judgement(new Reading(signals, Set.of(), Set.of(), 60),
                        new Scorecard(Map.of(Dimension.EMPATHY, 66, Dimension.CLARITY, 70), 68, evidence, List.of())));
    }
}
