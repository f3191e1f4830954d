package twoears.core.scoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Step;

/** Prints where good and poor replies lie on the scale: {@code Levels FOLDER} with the scenarios' examples, and all pairs. */
public final class Levels {
    private static final Scorer SCORER = Scorer.load();
    private final Map<String, List<Integer>> columns = new TreeMap<>();

    private Levels() {}

    public static void main(String[] arguments) throws Exception {
        Levels levels = new Levels();
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml") && !f.toString().endsWith(".test.yaml") && !f.toString().contains("personas")).sorted().toList()) {
                ScenarioScores.open(Path.of(arguments[0]), file).ifPresent(scenario -> {
                    for (Step step : scenario.steps()) {
                        step.strong().ifPresent(t -> levels.add("strong " + scenario.language().code(), ScenarioScores.judge(scenario, step, t).scorecard()));
                        step.weak().ifPresent(t -> levels.add("weak " + scenario.language().code(), ScenarioScores.judge(scenario, step, t).scorecard()));
                    }
                });
            }
        }
        for (Language language : Language.values()) {
            if (Pairs.class.getResource("/twoears/scoring/pairs/" + language.code() + ".jsonl") != null) {
                for (Pairs.Pair pair : Pairs.read(language)) {
                    levels.add("better " + language.code(), SCORER.judge(pair.situation(), pair.better()).scorecard());
                    levels.add("worse " + language.code(), SCORER.judge(pair.situation(), pair.worse()).scorecard());
                }
            }
        }
        levels.print();
    }

    private void add(String group, Scorecard card) {
        for (Dimension dimension : Dimension.values()) {
            card.of(dimension).ifPresent(s -> columns.computeIfAbsent(group + " " + dimension.name().toLowerCase(Locale.ROOT), g -> new ArrayList<>()).add(s));
        }
        columns.computeIfAbsent(group + " overall", g -> new ArrayList<>()).add(card.overall());
    }

    private void print() {
        System.out.println(String.format(Locale.ROOT, "%-24s %4s %4s %4s %4s %4s %4s", "", "n", "p10", "p25", "p50", "p75", "p90"));
        columns.forEach((name, scores) -> {
            List<Integer> sorted = scores.stream().sorted().toList();
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-24s %4d", name, sorted.size()));
            for (int p : new int[] {10, 25, 50, 75, 90}) {
                row.append(String.format(Locale.ROOT, " %4d", sorted.get((sorted.size() - 1) * p / 100)));
            }
            System.out.println(row);
        });
    }
}
