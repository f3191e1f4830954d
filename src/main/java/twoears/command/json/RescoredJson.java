package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorecard;

/** What attempts would score today, as an array. */
public final class RescoredJson {
    private RescoredJson() {}

    /** An attempt with replies that count, and what they would score today. */
    public record Rescored(Listed attempt, Scorecard now) {
        public boolean hasChanged() {
            return now.overall() != attempt.summary().overall().orElseThrow() || !now.scores().equals(attempt.summary().scores());
        }
    }

    public static void write(JsonGenerator json, List<Rescored> attempts) throws IOException {
        json.writeStartArray();
        for (Rescored rescored : attempts) {
            json.writeStartObject();
            json.writeStringField("attempt", rescored.attempt().id());
            json.writeStringField("trainee", rescored.attempt().summary().trainee());
            json.writeStringField("scenario", rescored.attempt().summary().scenario());
            scores(json, "then", rescored.attempt().summary().overall().orElseThrow(), rescored.attempt().summary().scores());
            scores(json, "now", rescored.now().overall(), rescored.now().scores());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void scores(JsonGenerator json, String name, int overall, Map<Dimension, Integer> scores) throws IOException {
        json.writeObjectFieldStart(name);
        JudgementJson.scores(json, scores);
        json.writeNumberField("overall", overall);
        json.writeEndObject();
    }
}
