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
    /** @param held of an industry that is only measured on, never looked at for new signals */
    record Pair(String id, Language language, Dimension dimension, Situation situation, String better, String worse, boolean held) {}

    /** How many pairs came out as they should, and how many would have if the longer reply were the better one. */
    record Agreement(int pairs, int right, int longer) {
        Agreement plus(boolean isRight, boolean isLonger) {
            return new Agreement(pairs + 1, right + (isRight ? 1 : 0), longer + (isLonger ? 1 : 0));
        }

        double share() {
            return pairs == 0 ? 1 : (double) right / pairs;
        }

        @Override
        public String toString() {
            return pairs == 0 ? "-" : String.format(Locale.ROOT, "%d of %d (%.0f %%; longer is better: %.0f %%)", right, pairs, 100 * share(), 100.0 * longer / pairs);
        }
    }

    private Pairs() {}

    /** Agreement by dimension, of the held part or of the rest. */
    static Map<Dimension, Agreement> agreement(Scorer scorer, Language language, boolean held) throws IOException {
        Map<Dimension, Agreement> table = new TreeMap<>();
        for (Pair pair : read(language)) {
            if (pair.held() == held) {
                int better = scorer.judge(pair.situation(), pair.better()).scorecard().of(pair.dimension()).orElse(50);
                int worse = scorer.judge(pair.situation(), pair.worse()).scorecard().of(pair.dimension()).orElse(50);
                Agreement before = table.getOrDefault(pair.dimension(), new Agreement(0, 0, 0));
                table.put(pair.dimension(), before.plus(better > worse, pair.better().length() > pair.worse().length()));
            }
        }
        return table;
    }

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
        for (boolean held : new boolean[] {false, true}) {
            agreement(scorer, Language.of(arguments[0]).orElseThrow(), held).forEach((dimension, agreement) -> System.out.println(
                    (held ? "held " : "used ") + dimension.name().toLowerCase(Locale.ROOT) + ": " + agreement));
        }
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
        Exchange said = Exchange.of(List.of(json.get("context").asText()));
        Situation situation = new Situation(language, Channel.valueOf(json.get("channel").asText().toUpperCase(Locale.ROOT)), Optional.empty(),
                said.customer(), said.agent(), Optional.empty(), facts, Set.of(), Set.of());
        return new Pair(json.get("id").asText(), language, Dimension.valueOf(json.get("dimension").asText().toUpperCase(Locale.ROOT)),
                situation, json.get("better").asText(), json.get("worse").asText(), json.path("held").asBoolean());
    }
}
