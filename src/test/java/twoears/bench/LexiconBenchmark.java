package twoears.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
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
import twoears.bench.Requests.Asked;
import twoears.core.scoring.Scorer;

/** What the lexicons of all four languages cost: the time to read them, once, in a new process, and the heap they hold. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class LexiconBenchmark {
    private List<Asked> requests = List.of();
    private Scorer scorer = Scorer.load();

    /** Printed beside the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Heap {
        public double megabytes;
        private long before;

        @Setup(Level.Iteration)
        public void before() {
            before = used();
        }

        @TearDown(Level.Iteration)
        public void after() {
            megabytes = (used() - before) / 1e6;
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }

    @Setup
    public void read() throws Exception {
        requests = Requests.read();
    }

    /** A reply in each language, so that each lexicon is read. */
    @Benchmark
    public int allLanguages(Heap heap) {
        int sum = 0;
        for (int i = 0; i < requests.size(); i += 5) {
            sum += scorer.judge(requests.get(i).situation(), requests.get(i).reply()).scorecard().overall();
        }
        return sum;
    }
}
