package twoears.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.conversation.Point;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Result;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Source;
import twoears.exchange.ResultFile.Kind;
import twoears.exchange.Json.Writing;

/**
 * An attempt at a cup's case as a file, format 1. What {@link ResultReader} reads must go on being read: a change of shape is a
 * new version, with files of the old one among the tests. Answers to the debrief's questions stay at home.
 */
public final class ResultWriter {
    private ResultWriter() {}

    /**
     * The file's text.
     *
     * @param replay of all of {@code events}, which begin with an attempt that has a place in a cup
     * @param result of its last state
     * @param cupTitle for people; the cup itself is named by its hash
     */
    public static String text(Replay replay, List<Event> events, Result result, Source source, String cupTitle, SigningKey key) {
        Conversation last = replay.last();
        var objects = new ArrayList<String>();
        objects.add(header(last.start(), last.scenario().language(), cupTitle));
        for (int i = 1; i < replay.states().size(); i++) {
            deed(events.get(i), replay.states().get(i).now()).ifPresent(objects::add);
        }
        objects.add(line(Kind.CLAIM, json -> claim(json, last, result)));
        return Sealed.text(ResultFile.KIND, objects, Optional.of(source(source)), key);
    }

    private static String header(AttemptStarted start, Language language, String cupTitle) {
        Entered entered = start.entered().orElseThrow(() -> new IllegalArgumentException("practice stays at home"));
        return Json.object(json -> {
            json.writeStringField("cup", entered.cup());
            json.writeStringField("title", cupTitle);
            json.writeStringField("name", start.trainee());
            json.writeStringField("team", entered.team());
            json.writeNumberField("number", entered.number());
            json.writeStringField("language", language.code());
            json.writeStringField("scenario", start.scenarioId());
            json.writeStringField("hash", start.scenarioHash());
            json.writeStringField("rubric", start.rubricVersion());
            json.writeStringField("coaching", Fields.name(start.coaching()));
            json.writeStringField("guidance", Fields.name(start.guidance()));
            json.writeNumberField("seed", start.seed());
            json.writeStringField("started", start.at().toString());
        });
    }

    private static String source(Source source) {
        return Json.object(json -> {
            json.writeStringField("main", source.main());
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : source.files().entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
        });
    }

    /** @param after where the customer stood then */
    private static Optional<String> deed(Event event, Point after) {
        return event.match(
                e -> Optional.empty(),
                e -> deed(Kind.LOOKED_UP, e, json -> json.writeStringField("fact", e.fact())),
                e -> deed(Kind.ASKED, e, json -> json.writeStringField("colleague", e.type())),
                e -> deed(Kind.REPLIED, e, json -> reply(json, e, after)),
                e -> {
                    throw new IllegalArgumentException("there is no way back in a cup");
                },
                e -> deed(Kind.LEFT, e, json -> {}),
                e -> deed(Kind.RETURNED, e, json -> {}),
                e -> Optional.empty(),
                e -> Optional.empty());
    }

    private static Optional<String> deed(Kind kind, Event event, Writing rest) {
        return Optional.of(line(kind, json -> {
            json.writeStringField("at", event.at().toString());
            rest.to(json);
        }));
    }

    private static String line(Kind kind, Writing rest) {
        return Json.object(json -> {
            json.writeStringField("line", Fields.name(kind));
            rest.to(json);
        });
    }

    /** Choices are numbered from 1, as people see them. */
    private static void reply(JsonGenerator json, TraineeReplied e, Point after) throws IOException {
        json.writeStringField("text", e.text());
        if (e.choice().isPresent()) {
            json.writeNumberField("choice", e.choice().get() + 1);
        }
        scores(json, e.judgement().scorecard().scores());
        json.writeNumberField("overall", e.judgement().scorecard().overall());
        json.writeNumberField("calm", after.mood().calm());
        json.writeNumberField("trust", after.mood().trust());
        json.writeStringField("step", after.step());
    }

    private static void claim(JsonGenerator json, Conversation last, Result result) throws IOException {
        scores(json, result.scorecard().map(s -> s.scores()).orElse(Map.of()));
        if (result.scorecard().isPresent()) {
            json.writeNumberField("overall", result.scorecard().get().overall());
        }
        if (result.outcome().isPresent()) {
            json.writeStringField("outcome", Fields.name(result.outcome().get()));
        }
        json.writeNumberField("turns", last.counted().size());
    }

    private static void scores(JsonGenerator json, Map<Dimension, Integer> scores) throws IOException {
        json.writeObjectFieldStart("scores");
        for (Map.Entry<Dimension, Integer> score : scores.entrySet()) {
            json.writeNumberField(Fields.name(score.getKey()), score.getValue());
        }
        json.writeEndObject();
    }
}
