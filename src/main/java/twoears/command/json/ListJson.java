package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.scenario.Card;

/** Lists of scenarios and of attempts as arrays. */
public final class ListJson {
    private ListJson() {}

    public static void cards(JsonGenerator json, List<Card> cards) throws IOException {
        json.writeStartArray();
        for (Card card : cards) {
            card(json, card);
        }
        json.writeEndArray();
    }

    private static void card(JsonGenerator json, Card card) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", card.id());
        json.writeStringField("file", card.file());
        json.writeStringField("title", card.title());
        json.writeStringField("language", card.language().code());
        json.writeStringField("channel", JudgementJson.code(card.channel()));
        json.writeNumberField("difficulty", card.difficulty());
        json.writeArrayFieldStart("trains");
        for (String concept : card.trains()) {
            json.writeString(concept);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    public static void attempts(JsonGenerator json, List<Listed> attempts) throws IOException {
        json.writeStartArray();
        for (Listed attempt : attempts) {
            attempt(json, attempt);
        }
        json.writeEndArray();
    }

    private static void attempt(JsonGenerator json, Listed attempt) throws IOException {
        Summary summary = attempt.summary();
        json.writeStartObject();
        json.writeStringField("attempt", attempt.id());
        json.writeStringField("started", attempt.started().toString());
        json.writeStringField("trainee", summary.trainee());
        json.writeStringField("scenario", summary.scenario());
        json.writeStringField("title", summary.title());
        json.writeStringField("language", summary.language());
        json.writeStringField("coaching", JudgementJson.code(summary.coaching()));
        json.writeStringField("guidance", JudgementJson.code(summary.guidance()));
        json.writeNumberField("turns", summary.turns());
        json.writeObjectFieldStart("scores");
        JudgementJson.scores(json, summary.scores());
        json.writeEndObject();
        AttemptJson.number(json, "overall", summary.overall());
        json.writeFieldName("outcome");
        if (summary.outcome().isPresent()) {
            json.writeString(JudgementJson.code(summary.outcome().get()));
        } else {
            json.writeNull();
        }
        json.writeBooleanField("closed", summary.closed());
        json.writeEndObject();
    }
}
