package twoears.bench;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import twoears.bench.Requests.Asked;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Scorer;

/**
 * Replies of about 40 words judged in a second by one thread, in four languages, every piece of evidence read. The same
 * customers and facts come again and again, as when a game is replayed or a team answers one case: what was read of them
 * is kept.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 3)
public class ScorerBenchmark {
    private final Scorer scorer = Scorer.load();
    private List<Asked> requests = List.of();
    private int next;

    /** Printed after each round; the figure by the clock is lower where the machine has other work. */
    @State(Scope.Thread)
    public static class Processor {
        private long replies;
        private long began;

        @Setup(Level.Iteration)
        public void begin() {
            replies = 0;
            began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        @TearDown(Level.Iteration)
        public void end() {
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
            System.out.print("(" + replies * 1_000_000_000L / spent + " a second of the processor's) ");
        }
    }

    @Setup
    public void read() throws Exception {
        requests = Requests.read();
    }

    @Benchmark
    public int reply(Blackhole read, Processor processor) {
        processor.replies++;
        Asked asked = requests.get(next);
        next = next + 1 == requests.size() ? 0 : next + 1;
        Scorecard card = scorer.judge(asked.situation(), asked.reply()).scorecard();
        for (Evidence piece : card.evidence()) {
            read.consume(piece.points());
            read.consume(piece.quote(asked.reply()));
            read.consume(piece.detail());
        }
        return card.overall();
    }
}
