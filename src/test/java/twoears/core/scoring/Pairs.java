package twoears.core.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;

/** Pairs of replies to the same customer, one better on one dimension; {@code main} prints how many come out so. */
public final class Pairs {
    record Pair(String id, Language language, Dimension dimension, Situation situation, String better, String worse) {}

    private Pairs() {}

    public static void main(String[] arguments) throws IOException {
        boolean verbose = arguments.length > 1;
        Scorer scorer = Scorer.load();
        Map<String, int[]> table = new TreeMap<>();
        for (Pair pair : read(Language.of(arguments[0]).orElseThrow())) {
            Scorecard better = scorer.judge(pair.situation(), pair.better()).scorecard();
            Scorecard worse = scorer.judge(pair.situation(), pair.worse()).scorecard();
            int b = better.of(pair.dimension()).orElse(50);
            int w = worse.of(pair.dimension()).orElse(50);
            int[] counts = table.computeIfAbsent(pair.dimension().name(), d -> new int[5]);
            counts[0]++;
            counts[1] += b > w ? 1 : 0;
            counts[2] += better.overall() > worse.overall() ? 1 : 0;
            counts[3] += better.overall();
            counts[4] += worse.overall();
            if (b <= w || verbose) {
                System.out.println(pair.id() + " " + pair.dimension() + " better " + b + " worse " + w + " overall " + better.overall() + "/" + worse.overall());
                System.out.println("   + " + pair.better() + "\n      " + shown(better, pair.dimension(), pair.better()));
                System.out.println("   - " + pair.worse() + "\n      " + shown(worse, pair.dimension(), pair.worse()));
            }
        }
        table.forEach((dimension, c) -> System.out.println(dimension + ": " + c[1] + " of " + c[0] + " (" + 100 * c[1] / c[0] + " %), overall " + c[2]
                + ", mean overall " + c[3] / c[0] + " / " + c[4] / c[0]));
    }

    private static String shown(Scorecard card, Dimension dimension, String reply) {
        StringBuilder shown = new StringBuilder();
        card.evidenceFor(dimension).forEach(e -> shown.append(e.signal()).append(' ').append(e.points()).append('«').append(e.quote(reply).replace('\n', ' ')).append("» ").append(e.detail()).append("; "));
        return shown.toString();
    }

    static List<Pair> read(Language language) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = Pairs.class.getResourceAsStream("/twoears/scoring/pairs/" + language.code() + ".jsonl")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                pairs.add(pair(mapper.readTree(line), language));
            }
        }
        return pairs;
    }

    private static Pair pair(JsonNode json, Language language) {
        List<Fact> facts = new ArrayList<>();
        json.get("facts").forEach(f -> facts.add(new Fact("fact-" + facts.size(), f.asText(), List.of(), "", "")));
        Situation situation = new Situation(language, Channel.valueOf(json.get("channel").asText().toUpperCase(Locale.ROOT)), Optional.empty(),
                List.of(json.get("context").asText()), List.of(), Optional.empty(), facts, Set.of(), Set.of());
        return new Pair(json.get("id").asText(), language, Dimension.valueOf(json.get("dimension").asText().toUpperCase(Locale.ROOT)),
                situation, json.get("better").asText(), json.get("worse").asText());
    }
}
