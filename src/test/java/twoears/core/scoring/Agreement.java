package twoears.core.scoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;

/** Texts that people have judged, and how well an order of them agrees: the area under the ROC curve. */
final class Agreement {
    /** One text: what it answers, whether people found it good. */
    record Judged(String context, String reply, boolean good) {
        Situation situation() {
            return new Situation(Language.EN, Channel.CHAT, Optional.empty(), context.isEmpty() ? List.of() : List.of(context),
                    List.of(), Optional.empty(), List.of(), Set.of(), Set.of());
        }
    }

    record Task(String name, Dimension dimension, List<Judged> texts) {}

    private Agreement() {}

    static List<Task> tasks(Path folder) throws IOException {
        List<Task> tasks = new ArrayList<>();
        add(tasks, folder, "epitome", Dimension.EMPATHY, r -> !r.get("er").equals("0"));
        add(tasks, folder, "esconv_strategy", Dimension.EMPATHY, r -> r.get("empathic").equals("1"));
        Function<Map<String, String>, Boolean> polite = r -> r.get("polite3").equals("0") ? null : Boolean.valueOf(r.get("polite3").equals("1"));
        add(tasks, folder, "stanford_politeness_wiki", Dimension.HANDLING, polite);
        add(tasks, folder, "stanford_politeness_se", Dimension.HANDLING, polite);
        add(tasks, folder, "receptiveness", Dimension.HANDLING, r -> Double.parseDouble(r.get("receptive")) > 0);
        add(tasks, folder, "unhealthy_comments", Dimension.HANDLING, r -> List.of("dismissive", "condescending", "hostile", "sarcastic", "antagonize")
                .stream().noneMatch(c -> !r.getOrDefault(c, "").isEmpty() && Double.parseDouble(r.get(c)) >= 0.5));
        double[] easy = rows(folder.resolve("clear_readability.tsv")).stream().mapToDouble(r -> Double.parseDouble(r.get("easiness"))).sorted().toArray();
        double median = easy.length == 0 ? 0 : easy[easy.length / 2];
        add(tasks, folder, "clear_readability", Dimension.CLARITY, r -> Double.parseDouble(r.get("easiness")) > median);
        add(tasks, folder, "cefr_sentences", Dimension.CLARITY, r -> Double.parseDouble(r.get("level_mean")) < 4);
        add(tasks, folder, "ec_darkpattern", Dimension.HONESTY, r -> !r.get("dark").equals("1"));
        return tasks;
    }

    private static void add(List<Task> tasks, Path folder, String name, Dimension dimension, Function<Map<String, String>, Boolean> good) throws IOException {
        List<Judged> texts = new ArrayList<>();
        for (Map<String, String> row : rows(folder.resolve(name + ".tsv"))) {
            Boolean label = good.apply(row);
            if (label != null) {
                texts.add(new Judged(row.getOrDefault("context", ""), row.get("reply"), label));
            }
        }
        tasks.add(new Task(name, dimension, texts));
    }

    private static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readString(file).lines().toList();
        String[] header = lines.get(0).split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(cells.length, header.length); i++) {
                row.put(header[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    static double auc(double[] scores, boolean[] good) {
        return twoears.core.scoring.agreement.Agreement.auc(scores, good).orElseThrow();
    }
}
