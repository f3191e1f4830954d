package twoears.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Language;
import twoears.core.league.Cup;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.league.Verification;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Source;
import twoears.core.scoring.ForwardingJudge;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Scorer;
import twoears.core.scoring.Situation;
import twoears.store.Store;

/**
 * How many files a second are read, verified and kept by one thread, each another attempt of ten turns, and where the time goes. A
 * whole process: {@code java -cp … twoears.exchange.ImportSpeed [ATTEMPTS [ROUNDS [free|guided]]]}. Figures by the processor's time of the thread; the first
 * rounds are slower, and a single import is one of them.
 */
public final class ImportSpeed {
    private static final int PERSONS = 100;

    private final TimedJudge judge = new TimedJudge(Scorer.load());
    private final Path folder = temporary();
    private final LongCase cases;
    private final List<Path> files = new ArrayList<>();

    private ImportSpeed(Guidance guidance) {
        cases = new LongCase(judge, guidance, 1, folder);
    }

    public static void main(String[] arguments) throws Exception {
        int attempts = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 8;
        var speed = new ImportSpeed(arguments.length > 2 && arguments[2].equals("guided") ? Guidance.GUIDED : Guidance.FREE);
        speed.write(attempts);
        for (int round = 1; round <= rounds; round++) {
            speed.round(round);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("two-ears-import");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(int attempts) throws IOException {
        long bytes = 0;
        var keys = new ArrayList<SigningKey>();
        for (int i = 0; i < attempts; i++) {
            if (i < PERSONS) {
                keys.add(SigningKey.fresh());
            }
            String text = cases.attempt("Player " + i % PERSONS, i / PERSONS + 1, keys.get(i % PERSONS));
            bytes += text.length();
            files.add(Files.writeString(folder.resolve("attempt-" + i + FileNames.RESULT), text));
        }
        System.out.printf(Locale.ROOT, "%d files, %d kB each%n", attempts, bytes / attempts / 1000);
    }

    private void round(int round) throws Exception {
        long read = 0;
        long sealed = 0;
        long parsed = 0;
        long judged = 0;
        judge.spent = 0;
        var seals = new SealedReader();
        var results = new ResultReader();
        var verification = new Verification(judge);
        for (Path file : files) {
            long t0 = now();
            byte[] bytes = ((BoundedFile.Read) BoundedFile.of(file)).bytes();
            long t1 = now();
            Sealed lines = seals.read(bytes);
            long t2 = now();
            ResultFile result = results.read(lines);
            long t3 = now();
            if (verification.verify(result.claim(), cases.opened().scenario(), LongCase.later()).doubt().isPresent()) {
                throw new AssertionError("not as claimed");
            }
            long t4 = now();
            read += t1 - t0;
            sealed += t2 - t1;
            parsed += t3 - t2;
            judged += t4 - t3;
        }
        long scored = judge.spent;
        long[] kept = {0};
        long before = now();
        try (Results store = new Store(folder.resolve("store-" + round), Language.EN).results()) {
            var taking = new Intake(timed(store, kept), new OneCase(), new OneCase(), judge, LongCase::later, Language.EN);
            if (!taking.take(files).stream().allMatch(a -> a.what() == Arrived.What.NEW)) {
                throw new AssertionError("not all were taken");
            }
        }
        long whole = now() - before;
        int n = files.size();
        System.out.printf(Locale.ROOT, "round %d: %,d attempts/s (%d us each); of which read %d, seal and JSON %d, claim %d, play again %d (%d of it judging replies), keep %d%n",
                round, n * 1_000_000_000L / whole, whole / n / 1000, read / n / 1000, sealed / n / 1000, parsed / n / 1000, judged / n / 1000, scored / n / 1000,
                kept[0] / n / 1000);
    }

    /** Counts the time that keeping takes. */
    private static Results timed(Results results, long[] spent) {
        return (Results) Proxy.newProxyInstance(ImportSpeed.class.getClassLoader(), new Class<?>[] {Results.class}, (proxy, method, arguments) -> {
            long before = now();
            Object answer = method.invoke(results, arguments);
            spent[0] += now() - before;
            return answer;
        });
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Counts the time that replies take. */
    private static final class TimedJudge extends ForwardingJudge {
        private long spent;

        TimedJudge(Judge judge) {
            super(judge);
        }

        @Override
        public Judgement judge(Situation situation, String reply) {
            long before = now();
            Judgement judgement = judge.judge(situation, reply);
            spent += now() - before;
            return judgement;
        }
    }

    private final class OneCase implements Catalogue, Cups {
        @Override
        public List<Cup> all() {
            return List.of(cases.cup());
        }

        @Override
        public List<String> faults() {
            return List.of();
        }

        @Override
        public List<Card> cards() {
            return List.of();
        }

        @Override
        public Opened open(Card card) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Opened reopen(Source source) {
            return cases.opened();
        }
    }
}
