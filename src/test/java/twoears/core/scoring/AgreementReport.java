package twoears.core.scoring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Prints how far the scorer agrees with people: {@code AgreementReport FOLDER [TASK]}; with a task, signal by signal. */
public final class AgreementReport {
    private AgreementReport() {}

    public static void main(String[] arguments) throws Exception {
        Scorer scorer = Scorer.load();
        for (Agreement.Task task : Agreement.tasks(Path.of(arguments[0]))) {
            if (arguments.length > 1 && !task.name().contains(arguments[1])) {
                continue;
            }
            List<Agreement.Judged> texts = task.texts();
            double[] scores = new double[texts.size()];
            boolean[] good = new boolean[texts.size()];
            Map<String, int[]> seen = new TreeMap<>();
            long began = System.nanoTime();
            for (int i = 0; i < scores.length; i++) {
                Judgement judgement = scorer.judge(texts.get(i).situation(), texts.get(i).reply());
                scores[i] = judgement.scorecard().of(task.dimension()).orElse(50);
                good[i] = texts.get(i).good();
                for (Signal s : new HashMap<>(index(judgement)).values()) {
                    seen.computeIfAbsent(s.name(), n -> new int[2])[good[i] ? 1 : 0]++;
                }
            }
            long micros = (System.nanoTime() - began) / 1000 / Math.max(1, scores.length);
            System.out.printf("%-26s %-9s %6d %.3f  %d µs a reply%n", task.name(), task.dimension(), scores.length, Agreement.auc(scores, good), micros);
            if (arguments.length > 1) {
                int goods = 0;
                for (boolean g : good) {
                    goods += g ? 1 : 0;
                }
                int total = goods;
                int bads = good.length - goods;
                seen.forEach((name, n) -> System.out.printf("   %-24s good %5.1f%%  bad %5.1f%%%n", name, 100.0 * n[1] / total, 100.0 * n[0] / bads));
            }
        }
    }

    private static Map<String, Signal> index(Judgement judgement) {
        Map<String, Signal> byName = new HashMap<>();
        judgement.reading().signals().forEach(s -> byName.put(s.name(), s));
        return byName;
    }
}
