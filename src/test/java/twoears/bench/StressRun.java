package twoears.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import twoears.core.conversation.Attempts.InCup;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.league.Board;
import twoears.core.league.Entry;
import twoears.exchange.ResultFiles;

/**
 * Many processes play, enter, share and take in at once over one database and one shared folder, and one is killed every
 * second: nothing that was said to be kept is lost, nothing is there twice. Arguments: an empty directory, how many processes,
 * how many seconds. The exit code is 1 when something is lost or doubled.
 */
public final class StressRun {
    /** Of silence, while some have not begun; all of them start at once, on few cores. */
    private static final int MOST_SECONDS_TO_BEGIN = 180;

    private final Path directory;
    private final Path data;
    private final Path shared;
    private final Instant begun = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
    private final Random random = new Random(1);
    private final PrintStream out;
    private final List<String> wrong = new ArrayList<>();

    private StressRun(Path directory, PrintStream out) throws IOException {
        this.directory = directory;
        this.out = out;
        data = Files.createDirectories(directory.resolve("data"));
        shared = Files.createDirectories(directory.resolve("shared"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        var run = new StressRun(Path.of(arguments[0]), System.out);
        run.run(Integer.parseInt(arguments[1]), Duration.ofSeconds(Long.parseLong(arguments[2])));
        run.wrong.forEach(run.out::println);
        run.out.println(run.wrong.isEmpty() ? "nothing lost, nothing doubled" : run.wrong.size() + " wrong");
        System.exit(run.wrong.isEmpty() ? 0 : 1);
    }

    private void run(int count, Duration length) throws IOException, InterruptedException, SQLException {
        var processes = new ArrayList<Process>();
        try {
            play(processes, count, length);
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
        out.println(count + " processes, " + length.toSeconds() + " seconds, one killed in each");
        examine(count);
    }

    private void play(List<Process> processes, int count, Duration length) throws IOException, InterruptedException {
        try (WatchService begins = directory.getFileSystem().newWatchService()) {
            directory.register(begins, StandardWatchEventKinds.ENTRY_CREATE);
            for (int i = 0; i < count; i++) {
                processes.add(start(i));
            }
            awaitJournals(begins, count);
        }
        killOneASecond(processes, (int) length.toSeconds());
        Files.createFile(data.resolve(StressWorker.STOP));
        for (Process process : processes) {
            process.waitFor();
        }
    }

    /** Every process has begun when it has begun its journal. */
    private void awaitJournals(WatchService begins, int count) throws InterruptedException {
        while (!IntStream.range(0, count).allMatch(i -> Files.exists(journal(i)))) {
            WatchKey begun = begins.poll(MOST_SECONDS_TO_BEGIN, TimeUnit.SECONDS);
            if (begun == null) {
                throw new IllegalStateException("Some process never began; what it said stands in " + directory);
            }
            begun.pollEvents();
            begun.reset();
        }
    }

    private void killOneASecond(List<Process> processes, int times) throws IOException, InterruptedException {
        var ticks = new Semaphore(0);
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(ticks::release, 1, 1, TimeUnit.SECONDS);
        try {
            for (int kills = 0; kills < times; kills++) {
                ticks.acquire();
                int victim = random.nextInt(processes.size());
                processes.get(victim).destroyForcibly().waitFor();
                processes.set(victim, start(victim));
            }
        } finally {
            clock.shutdownNow();
        }
    }

    private Process start(int number) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-cp",
                System.getProperty("java.class.path"), StressWorker.class.getName(), data.toString(), shared.toString(), begun.toString(), name(number),
                journal(number).toString()).redirectErrorStream(true).redirectOutput(directory.resolve("out-" + number).toFile()).start();
    }

    private static String name(int number) {
        return "Player " + (char) ('A' + number);
    }

    private Path journal(int number) {
        return directory.resolve("journal-" + number);
    }

    private void examine(int count) throws IOException, SQLException {
        try (var house = new StressHouse(data, shared, begun); var elsewhere = new StressHouse(Files.createDirectories(directory.resolve("elsewhere")), shared, begun)) {
            Set<String> ended = new HashSet<>();
            for (int i = 0; i < count; i++) {
                house.enter(name(i));
                ended.addAll(examine(house, i));
            }
            List<Entry> entries = house.results().entries(house.cup().hash(), Optional.empty());
            same("entries and attempts that ended", ended.size(), entries.size());
            same("entries told apart by person and number", entries.size(), (int) entries.stream().map(e -> e.person() + "/" + e.number()).distinct().count());
            List<Path> files = ResultFiles.in(List.of(shared));
            same("files and entries", entries.size(), files.size());
            long troubles = elsewhere.intake().take(files).stream().filter(a -> a.isTrouble()).peek(a -> out.println(a.told())).count();
            same("files that are refused elsewhere", 0, (int) troubles);
            same("entries elsewhere", new HashSet<>(entries), new HashSet<>(elsewhere.results().entries(house.cup().hash(), Optional.empty())));
            var board = house.results().people(house.cup(), Guidance.FREE, false, 0, Integer.MAX_VALUE);
            same("the board and the pure one", new Board(house.cup()).people(entries, Guidance.FREE, false), board);
            same("the board elsewhere", board, elsewhere.results().people(house.cup(), Guidance.FREE, false, 0, Integer.MAX_VALUE));
            same("the teams' board and the pure one", new Board(house.cup()).teams(entries, Guidance.FREE, false),
                    house.results().teams(house.cup(), Guidance.FREE, false, 0, Integer.MAX_VALUE));
            out.println(ended.size() + " attempts ended, " + entries.size() + " entries, " + files.size() + " files, " + leftovers() + " half-written left");
        }
        sound();
    }

    /** All that the journal of one player says is kept; gives the attempts that ended. */
    private Set<String> examine(StressHouse house, int number) throws IOException {
        Map<String, Integer> said = new HashMap<>();
        List<String> lines = Files.exists(journal(number)) ? Files.readAllLines(journal(number)) : List.of();
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "begun", "said", "entered" -> said.merge(words[1], Integer.valueOf(words[2]), Math::max);
                case "refused" -> out.println(name(number) + ": " + line);
                default -> wrong.add(name(number) + ": " + line);
            }
        }
        Set<String> ended = new HashSet<>();
        Map<String, Integer> kept = new HashMap<>();
        Set<Integer> places = new HashSet<>();
        for (InCup own : house.attempts().inCups(name(number))) {
            kept.put(own.id(), (int) house.attempts().find(own.id()).orElseThrow().events().stream().filter(e -> e instanceof TraineeReplied).count());
            if (!places.add(own.start().entered().orElseThrow().number())) {
                wrong.add(own.id() + " has a place that another attempt has");
            }
            if (own.summary().outcome().isPresent()) {
                ended.add(own.id());
            }
        }
        said.forEach((id, turns) -> {
            if (kept.getOrDefault(id, -1) < turns) {
                wrong.add(id + ": " + turns + " replies were said to be kept, there are " + kept.get(id));
            }
        });
        for (String line : lines) {
            if (line.startsWith("entered ") && !ended.contains(line.split(" ")[1])) {
                wrong.add(line + ", but it has not ended");
            }
        }
        String crash = Files.readString(directory.resolve("out-" + number));
        if (!crash.isBlank()) {
            wrong.add(name(number) + " said: " + crash);
        }
        return ended;
    }

    private void sound() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("two-ears.db"));
                var statement = connection.createStatement();
                var row = statement.executeQuery("PRAGMA integrity_check")) {
            same("integrity", "ok", row.getString(1));
        }
    }

    private long leftovers() throws IOException {
        try (Stream<Path> all = Files.walk(shared)) {
            return all.filter(Files::isRegularFile).count() - ResultFiles.in(List.of(shared)).size();
        }
    }

    private void same(String what, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            wrong.add(what + ": " + expected + " and " + actual);
        }
    }
}
