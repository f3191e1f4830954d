package twoears.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Results;
import twoears.core.league.Results.Sheet;
import twoears.store.Store;

/**
 * What a board costs as results grow: one database, filled through the program's own way of keeping, measured at each size
 * that is given. Arguments: a directory, which is kept and filled further the next time, and sizes in ascending order, such as
 * {@code /tmp/board 10000 100000 1000000}.
 */
public final class BoardBenchmark {
    private static final int BATCH = 500;
    private static final int PAGE = 50;
    private static final int ROUNDS = 200;

    private final Cup cup = ManySheets.CUP;
    private final Results results;
    private final PrintStream out;
    private int kept;

    private BoardBenchmark(Results results, PrintStream out) {
        this.results = results;
        this.out = out;
        kept = ManySheets.each(results.size(cup, Guidance.FREE, false));
    }

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        try (Results results = new Store(directory, Language.EN).results()) {
            var benchmark = new BoardBenchmark(results, System.out);
            for (String size : List.of(arguments).subList(1, arguments.length)) {
                benchmark.fill(Integer.parseInt(size));
                benchmark.measure(Files.size(directory.resolve("two-ears.db")));
            }
        }
    }

    private void fill(int size) {
        long begun = System.nanoTime();
        int before = kept;
        while (kept < size) {
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < BATCH && kept < size; i++) {
                sheets.add(ManySheets.sheet(kept++));
            }
            results.keep(cup, sheets);
        }
        say("filled to %,d: %,.0f results/s in batches of %d", kept, (kept - before) / ((System.nanoTime() - begun) / 1e9), BATCH);
    }

    private void measure(long bytes) {
        int lines = results.size(cup, Guidance.FREE, false);
        say("%,d results, %,d persons on the board, %,d MB", kept, lines, bytes >> 20);
        time("  first page of persons", () -> results.people(cup, Guidance.FREE, false, 0, PAGE));
        time("  first page, frozen   ", () -> results.people(cup, Guidance.FREE, true, 0, PAGE));
        time("  first page of teams  ", () -> results.teams(cup, Guidance.FREE, false, 0, PAGE));
        time("  page in the middle   ", () -> results.people(cup, Guidance.FREE, false, lines / 2, PAGE));
        time("  last page            ", () -> results.people(cup, Guidance.FREE, false, lines - PAGE, PAGE));
        time("  how many lines       ", () -> results.size(cup, Guidance.FREE, false));
        time("  add one, durable     ", () -> results.keep(cup, List.of(ManySheets.sheet(kept++))));
        time("  add one and show     ", () -> {
            results.keep(cup, List.of(ManySheets.sheet(kept++)));
            results.people(cup, Guidance.FREE, false, 0, PAGE);
        });
    }

    private void time(String what, Runnable work) {
        for (int i = 0; i < ROUNDS / 4; i++) {
            work.run();
        }
        long[] nanoseconds = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long begun = System.nanoTime();
            work.run();
            nanoseconds[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanoseconds);
        say("%s  p50 %7.3f ms  p99 %7.3f ms", what, nanoseconds[ROUNDS / 2] / 1e6, nanoseconds[ROUNDS * 99 / 100] / 1e6);
    }

    private void say(String line, Object... values) {
        out.println(String.format(Locale.ROOT, line, values));
    }
}
