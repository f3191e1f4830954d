package twoears.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.CaseClosed;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.ColleagueAsked;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.FactLookedUp;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Event.QuestionAnswered;
import twoears.core.conversation.Event.TraineeLeft;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.conversation.Event.TraineeReturned;
import twoears.core.conversation.Event.TurnRewound;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;
import twoears.store.Json.Unreadable;

/** Reads what {@link EventWriter} wrote, now or in any earlier version. Fields that it doesn't know are left alone. */
final class EventReader {
    private EventReader() {}

    /** @throws Unreadable when this is no event of a known format */
    static Event event(String json) {
        Fields fields = new Fields(Json.read(json));
        if (fields.number("v") != EventWriter.FORMAT) {
            throw new Unreadable("unknown format", null);
        }
        try {
            return event(fields, Instant.parse(fields.text("at")));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new Unreadable("broken", e);
        }
    }

    private static Event event(Fields fields, Instant at) {
        return switch (fields.text("type")) {
            case "attempt-started" -> start(fields, at);
            case "fact-looked-up" -> new FactLookedUp(at, fields.text("fact"));
            case "colleague-asked" -> new ColleagueAsked(at, fields.text("colleague"));
            case "trainee-replied" -> reply(fields, at);
            case "turn-rewound" -> new TurnRewound(at, fields.integer("turn"));
            case "trainee-left" -> new TraineeLeft(at);
            case "trainee-returned" -> new TraineeReturned(at);
            case "question-answered" ->
                new QuestionAnswered(at, constant(Question.class, fields.text("question")), fields.text("answer"));
            case "case-closed" -> new CaseClosed(at);
            default -> throw new Unreadable("unknown type", null);
        };
    }

    private static Event start(Fields fields, Instant at) {
        return new AttemptStarted(at, fields.text("trainee"), fields.text("scenario"), fields.text("hash"),
                fields.text("rubric"), constant(Coaching.class, fields.text("coaching")),
                constant(Guidance.class, fields.text("guidance")), fields.number("seed"), entered(fields));
    }

    /** Attempts had no place in a cup before there were cups. */
    private static Optional<Entered> entered(Fields fields) {
        return fields.optionalText("cup").map(cup -> new Entered(cup, fields.text("team"), fields.integer("number")));
    }

    private static Event reply(Fields fields, Instant at) {
        return new TraineeReplied(at, fields.text("text"), fields.optionalInteger("choice"),
                new Judgement(reading(fields), scorecard(fields)));
    }

    private static Reading reading(Fields fields) {
        return new Reading(fields.rows("signals").map(EventReader::signal).toList(),
                Set.copyOf(fields.texts("heard")), Set.copyOf(fields.texts("told")), fields.integer("words"));
    }

    private static Scorecard scorecard(Fields fields) {
        var scores = new EnumMap<Dimension, Integer>(Dimension.class);
        Fields kept = fields.fields("scores");
        for (String name : kept.names()) {
            scores.put(constant(Dimension.class, name), kept.integer(name));
        }
        List<Evidence> evidence = fields.rows("evidence").map(EventReader::evidence).toList();
        return new Scorecard(scores, fields.integer("overall"), evidence, fields.texts("critical"));
    }

    private static Signal signal(Row row) {
        return new Signal(row.text(0), constant(Strength.class, row.text(1)), new Span(row.integer(2), row.integer(3)),
                row.textOrEmpty(4));
    }

    private static Evidence evidence(Row row) {
        return new Evidence(row.text(0), constant(Dimension.class, row.text(1)), row.decimal(2),
                new Span(row.integer(3), row.integer(4)), row.textOrEmpty(5));
    }

    static <E extends Enum<E>> E constant(Class<E> kind, String name) {
        return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
