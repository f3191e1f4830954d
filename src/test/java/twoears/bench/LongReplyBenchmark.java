package twoears.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import twoears.bench.Requests.Asked;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Scorer;

/** How the time for one reply grows with its length, for texts that are all of one awkward kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = {"-XX:+UseSerialGC", "-Xmx512m"})
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class LongReplyBenchmark {
    private static final Map<String, String> KINDS = Map.of(
            "talk", "I'm sorry, but you should have read the terms and I will call you. ",
            "one-sentence", "and I will call you about the lamp ",
            "one-word", "ab",
            "questions", "Why? ",
            "quantities", "5 days or 3 % ",
            "marks", "e\u0301\u0302",
            "emoji", "\ud83d\ude00",
            "quotes", "\"a ",
            "sentences", "4. ",
            "apologies", "sorry ");

    @Param({"1000", "10000", "100000"})
    int characters;

    @Param({"talk", "one-sentence", "one-word", "questions", "quantities", "marks", "emoji", "quotes", "sentences", "apologies"})
    String kind = "";

    private final Scorer scorer = Scorer.load();
    private List<Asked> requests = List.of();
    private String reply = "";

    @Setup
    public void write() throws Exception {
        String piece = KINDS.get(kind);
        reply = piece.repeat(characters / piece.length() + 1).substring(0, characters);
        requests = Requests.read();
    }

    @Benchmark
    public Judgement reply() {
        return scorer.judge(requests.get(0).situation(), reply);
    }
}
