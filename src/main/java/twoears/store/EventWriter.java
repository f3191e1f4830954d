package twoears.store;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.QuestionAnswered;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.store.Json.Writing;

/**
 * Events as JSON objects, format 1. What {@link EventReader} reads must go on being read: a change of shape is a new
 * format number, with stored examples of the old one among the tests.
 *
 * <p>Signals are {@code [name, strength, start, end, about]} and evidence is {@code [signal, dimension, points, start, end,
 * detail]}, the last left out where it is empty: they are most of the volume.
 */
final class EventWriter {
    static final int FORMAT = 1;

    private static final Map<Enum<?>, String> NAMES = new ConcurrentHashMap<>();

    private EventWriter() {}

    static String json(Event event) {
        return event.match(
                e -> written(e, "attempt-started", json -> start(json, e)),
                e -> written(e, "fact-looked-up", json -> json.writeStringField("fact", e.fact())),
                e -> written(e, "colleague-asked", json -> json.writeStringField("colleague", e.type())),
                e -> written(e, "trainee-replied", json -> reply(json, e)),
                e -> written(e, "turn-rewound", json -> json.writeNumberField("turn", e.turn())),
                e -> written(e, "trainee-left", json -> {}),
                e -> written(e, "trainee-returned", json -> {}),
                e -> written(e, "question-answered", json -> answer(json, e)),
                e -> written(e, "case-closed", json -> {}));
    }

    /** How constants are written: {@code WENT_WRONG} as {@code went-wrong}. */
    static String name(Enum<?> constant) {
        return NAMES.computeIfAbsent(constant, c -> c.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String written(Event event, String type, Writing rest) {
        return Json.object(json -> {
            json.writeNumberField("v", FORMAT);
            json.writeStringField("type", type);
            json.writeStringField("at", event.at().toString());
            rest.to(json);
        });
    }

    private static void start(JsonGenerator json, AttemptStarted e) throws IOException {
        json.writeStringField("trainee", e.trainee());
        json.writeStringField("scenario", e.scenarioId());
        json.writeStringField("hash", e.scenarioHash());
        json.writeStringField("rubric", e.rubricVersion());
        json.writeStringField("coaching", name(e.coaching()));
        json.writeStringField("guidance", name(e.guidance()));
        json.writeNumberField("seed", e.seed());
        if (e.entered().isPresent()) {
            entered(json, e.entered().get());
        }
    }

    private static void entered(JsonGenerator json, Entered e) throws IOException {
        json.writeStringField("cup", e.cup());
        json.writeStringField("team", e.team());
        json.writeNumberField("number", e.number());
    }

    private static void answer(JsonGenerator json, QuestionAnswered e) throws IOException {
        json.writeStringField("question", name(e.question()));
        json.writeStringField("answer", e.answer());
    }

    private static void reply(JsonGenerator json, TraineeReplied e) throws IOException {
        json.writeStringField("text", e.text());
        if (e.choice().isPresent()) {
            json.writeNumberField("choice", e.choice().get());
        }
        reading(json, e.judgement().reading());
        scorecard(json, e.judgement().scorecard());
    }

    private static void reading(JsonGenerator json, Reading reading) throws IOException {
        json.writeNumberField("words", reading.words());
        json.writeArrayFieldStart("signals");
        for (Signal signal : reading.signals()) {
            json.writeStartArray();
            json.writeString(signal.name());
            json.writeString(name(signal.strength()));
            span(json, signal.span(), signal.about());
        }
        json.writeEndArray();
        texts(json, "heard", reading.heard());
        texts(json, "told", reading.told());
    }

    private static void scorecard(JsonGenerator json, Scorecard card) throws IOException {
        json.writeObjectFieldStart("scores");
        for (Map.Entry<Dimension, Integer> score : card.scores().entrySet()) {
            json.writeNumberField(name(score.getKey()), score.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("overall", card.overall());
        json.writeArrayFieldStart("evidence");
        for (Evidence evidence : card.evidence()) {
            json.writeStartArray();
            json.writeString(evidence.signal());
            json.writeString(name(evidence.dimension()));
            json.writeNumber(evidence.points());
            span(json, evidence.span(), evidence.detail());
        }
        json.writeEndArray();
        texts(json, "critical", card.critical());
    }

    private static void span(JsonGenerator json, Span span, String particular) throws IOException {
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        if (!particular.isEmpty()) {
            json.writeString(particular);
        }
        json.writeEndArray();
    }

    private static void texts(JsonGenerator json, String field, Collection<String> texts) throws IOException {
        if (texts.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(field);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
