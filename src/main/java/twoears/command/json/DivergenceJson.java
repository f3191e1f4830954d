package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Divergence;

/** Attempts that would go another way, as an array. */
public final class DivergenceJson {
    private DivergenceJson() {}

    /** An attempt and where it parts. */
    public record Entry(Listed attempt, Divergence divergence) {}

    /** {@code turn} counts from 1, and is 0 for the opening; {@code old} and {@code new} are empty where there is nothing. */
    public static void write(JsonGenerator json, List<Entry> entries) throws IOException {
        json.writeStartArray();
        for (Entry entry : entries) {
            json.writeStartObject();
            json.writeStringField("attempt", entry.attempt().id());
            json.writeStringField("started", entry.attempt().started().toString());
            json.writeStringField("trainee", entry.attempt().summary().trainee());
            json.writeNumberField("turn", entry.divergence().turn());
            json.writeStringField("what", JudgementJson.code(entry.divergence().what()));
            json.writeStringField("old", entry.divergence().old());
            json.writeStringField("new", entry.divergence().now());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
