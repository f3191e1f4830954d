package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Result;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;

/** One attempt as an object: what counts of it under {@code turns}, other ways that were tried under {@code tried}. */
public final class AttemptJson {
    /** Raised when a reader of earlier objects would misread newer ones. */
    private static final int FORMAT = 1;

    private final JudgementJson judgements;

    public AttemptJson(JudgementJson judgements) {
        this.judgements = judgements;
    }

    public void write(JsonGenerator json, String id, Conversation conversation, Result result) throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("attempt", id);
        scenario(json, conversation.scenario());
        start(json, conversation.start());
        turns(json, "turns", conversation.counted());
        tried(json, conversation);
        result(json, conversation, result);
        notes(json, conversation.notes());
        json.writeBooleanField("closed", conversation.closed());
        json.writeEndObject();
    }

    private static void scenario(JsonGenerator json, Scenario scenario) throws IOException {
        json.writeStringField("scenario", scenario.id());
        json.writeStringField("title", scenario.title());
        json.writeStringField("language", scenario.language().code());
        json.writeStringField("channel", JudgementJson.code(scenario.channel()));
    }

    private static void start(JsonGenerator json, AttemptStarted start) throws IOException {
        json.writeStringField("trainee", start.trainee());
        json.writeStringField("started", start.at().toString());
        json.writeStringField("coaching", JudgementJson.code(start.coaching()));
        json.writeStringField("guidance", JudgementJson.code(start.guidance()));
        json.writeNumberField("seed", start.seed());
        json.writeStringField("rubric", start.rubricVersion());
    }

    private void turns(JsonGenerator json, String name, List<Turn> turns) throws IOException {
        json.writeArrayFieldStart(name);
        for (Turn turn : turns) {
            turn(json, turn);
        }
        json.writeEndArray();
    }

    private void turn(JsonGenerator json, Turn turn) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", turn.number());
        json.writeStringField("step", turn.before().step());
        texts(json, "customer", turn.before().said());
        json.writeStringField("reply", turn.reply());
        number(json, "choice", turn.choice().map(c -> c + 1));
        json.writeObjectFieldStart("scores");
        JudgementJson.scores(json, turn.scorecard().scores());
        json.writeEndObject();
        json.writeNumberField("overall", turn.scorecard().overall());
        judgements.signals(json, turn.scorecard().evidence(), turn.reply());
        texts(json, "critical", turn.scorecard().critical());
        mood(json, "mood", turn.moodAfter());
        texts(json, "then", turn.after().said());
        json.writeEndObject();
    }

    /** Lines that were rewound, and the one being played when it is not what counts. */
    private void tried(JsonGenerator json, Conversation conversation) throws IOException {
        json.writeArrayFieldStart("tried");
        for (List<Turn> line : conversation.left()) {
            json.writeStartObject();
            turns(json, "turns", line);
            json.writeEndObject();
        }
        if (!conversation.left().isEmpty()) {
            json.writeStartObject();
            turns(json, "turns", conversation.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void result(JsonGenerator json, Conversation conversation, Result result) throws IOException {
        json.writeObjectFieldStart("scores");
        JudgementJson.scores(json, result.scorecard().map(s -> s.scores()).orElse(Map.of()));
        json.writeEndObject();
        number(json, "overall", result.scorecard().map(s -> s.overall()));
        texts(json, "critical", result.scorecard().map(s -> s.critical()).orElse(List.of()));
        json.writeFieldName("outcome");
        if (result.outcome().isPresent()) {
            json.writeString(JudgementJson.code(result.outcome().get()));
        } else {
            json.writeNull();
        }
        number(json, "csat", result.csat());
        mood(json, "mood", conversation.mood());
        texts(json, "lookedUp", conversation.lookedUp());
        texts(json, "asked", conversation.asked());
    }

    private static void notes(JsonGenerator json, Map<Question, String> notes) throws IOException {
        json.writeObjectFieldStart("notes");
        for (var note : notes.entrySet()) {
            json.writeStringField(JudgementJson.code(note.getKey()), note.getValue());
        }
        json.writeEndObject();
    }

    private static void mood(JsonGenerator json, String name, Mood mood) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("calm", mood.calm());
        json.writeNumberField("trust", mood.trust());
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, Iterable<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String name, Optional<Integer> number) throws IOException {
        json.writeFieldName(name);
        if (number.isPresent()) {
            json.writeNumber(number.get());
        } else {
            json.writeNull();
        }
    }
}
