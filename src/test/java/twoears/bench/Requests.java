package twoears.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Fact;
import twoears.core.scoring.Situation;

/** Replies of about 40 words in four languages, good and bad, each to what its customer said and with two facts. */
final class Requests {
    private Requests() {}

    record Asked(Situation situation, String reply) {}

    static List<Asked> read() throws IOException {
        List<Asked> read = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        try (InputStream in = Objects.requireNonNull(Requests.class.getResourceAsStream("/twoears/bench/requests.jsonl"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                read.add(asked(mapper.readTree(line)));
            }
        }
        return read;
    }

    private static Asked asked(JsonNode json) {
        List<Fact> facts = new ArrayList<>();
        json.get("facts").forEach(f -> facts.add(new Fact("fact-" + (facts.size() + 1), f.asText(), List.of(), "", "")));
        List<String> context = new ArrayList<>();
        json.get("context").forEach(c -> context.add(c.asText()));
        Channel channel = Channel.valueOf(json.get("channel").asText().toUpperCase(Locale.ROOT));
        Situation situation = new Situation(Language.of(json.get("language").asText()).orElseThrow(), channel, Optional.empty(), context,
                List.of(), Optional.empty(), facts, Set.of("fact-1", "fact-2"), Set.of());
        return new Asked(situation, json.get("reply").asText());
    }
}
