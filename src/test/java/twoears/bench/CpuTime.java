package twoears.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * Operations for each second of processor time that the whole JVM took, its collector and compiler included: on a machine
 * that others use too, this says what the clock doesn't. Run with {@code -prof twoears.bench.CpuTime}.
 */
public final class CpuTime implements InternalProfiler {
    private long before;

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = cpuNanoseconds();
    }

    @Override
    @SuppressWarnings("rawtypes") // so the interface has it
    public Collection<? extends Result> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double seconds = (cpuNanoseconds() - before) / 1e9;
        return List.of(new ScalarResult("cpu.ops", result.getMetadata().getMeasuredOps() / seconds, "ops/cpu-s", AggregationPolicy.AVG));
    }

    private static long cpuNanoseconds() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    @Override
    public String getDescription() {
        return "operations for each second of processor time";
    }
}
