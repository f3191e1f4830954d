package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

class EventFormatTest {
    private static final int KINDS = 9;

    @ParameterizedTest
    @ValueSource(strings = {"en", "tr", "ar", "fi"})
    void everyEventComesBackAsItWas(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            for (int seed = 0; seed < 900; seed++) {
                Event event = new Chance(seed).event(seed % KINDS);
                assertThat(EventReader.event(EventWriter.json(event))).as("seed %s", seed).isEqualTo(event);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = 1)
    void attemptsKeptInEveryFormatAreRead(int version) throws IOException {
        List<String> lines = stored("events-v" + version + ".jsonl");
        List<Event> events = lines.stream().map(EventReader::event).toList();
        assertThat(events).hasSize(10).extracting(Event::getClass).map(Class::getSimpleName).containsOnly("AttemptStarted",
                "FactLookedUp", "ColleagueAsked", "TraineeReplied", "TurnRewound", "TraineeLeft", "TraineeReturned",
                "QuestionAnswered", "CaseClosed");
        assertThat(events.get(0)).isEqualTo(new AttemptStarted(Instant.parse("2026-03-01T12:00:00.000000001Z"), "Åse Ødegård", "late-parcel",
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "1", Coaching.EXAM, Guidance.GUIDED, -7));
        TraineeReplied reply = (TraineeReplied) events.get(3);
        assertThat(reply.choice()).contains(2);
        assertThat(reply.judgement().reading().signals()).containsExactly(
                new Signal("apology", Strength.STRONG, new Span(0, 9), "the delay"), Signal.of("greeting", Strength.WEAK, new Span(0, 0)));
        assertThat(reply.judgement().scorecard().evidence()).last()
                .isEqualTo(new Evidence("jargon", Dimension.CLARITY, -3.5, new Span(10, 14), ""));
    }

    @Test
    void theNewestFormatIsWrittenAsItIsStored() throws IOException {
        List<String> lines = stored("events-v" + EventWriter.FORMAT + ".jsonl");
        assertThat(lines.stream().map(EventReader::event).map(EventWriter::json)).isEqualTo(lines);
    }

    @Test
    void whatAnotherVersionAddedIsLeftAlone() {
        assertThat(EventReader.event("{\"v\":1,\"type\":\"trainee-left\",\"at\":\"2026-03-01T12:00:00Z\",\"why\":{\"a\":[1.5,true]}}"))
                .isEqualTo(new TraineeLeft(Instant.parse("2026-03-01T12:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"v\":2,\"type\":\"trainee-left\",\"at\":\"2026-03-01T12:00:00Z\"}",
            "{\"v\":1,\"type\":\"trainee-slept\",\"at\":\"2026-03-01T12:00:00Z\"}", "{\"v\":1,\"type\":\"trainee-left\",\"at\":\"noon\"}",
            "{\"v\":1,\"type\":\"turn-rewound\",\"at\":\"2026-03-01T12:00:00Z\",\"turn\":99999999999}",
            "{\"v\":1,\"type\":\"turn-rewound\",\"at\":\"2026-03-01T12:00:00Z\",\"turn\":\"1\"}",
            "{\"v\":1,\"type\":\"trainee-left\",\"at\":\"2026-03-01T12:00:00Z\"} {}"})
    void whatIsNoEventIsRefused(String json) {
        assertThatThrownBy(() -> EventReader.event(json)).isInstanceOf(Unreadable.class);
    }

    @Test
    void aReplyOfTheGreatestLengthIsKept() {
        Event event = Given.replied("å\uD800".repeat(50_000));
        assertThat(EventReader.event(EventWriter.json(event))).isEqualTo(event);
    }

    private static List<String> stored(String name) throws IOException {
        try (InputStream bytes = EventFormatTest.class.getResourceAsStream(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Events by chance, the same for the same seed. */
    private static final class Chance {
        private static final String[] PIECES = {"sorry ", "å", "ß", "İı", "\u0000", "\u001B[31m", "\n", "\"", "\\", "\uD83D", "😀", "\uDE00",
                "\u202E", "\u2028", "/", "é", "{}", "\t", ""};

        private final Random random;

        Chance(long seed) {
            random = new Random(seed);
        }

        Event event(int kind) {
            return switch (kind) {
                case 0 -> new AttemptStarted(at(), text(), text(), text(), text(), one(Coaching.values()), one(Guidance.values()), random.nextLong(),
                        random.nextBoolean() ? Optional.of(new Entered(text(), text(), random.nextInt())) : Optional.empty());
                case 1 -> new FactLookedUp(at(), text());
                case 2 -> new ColleagueAsked(at(), text());
                case 3 -> new TraineeReplied(at(), text(), random.nextBoolean() ? Optional.of(random.nextInt(9)) : Optional.empty(),
                        new Judgement(reading(), scorecard()));
                case 4 -> new TurnRewound(at(), random.nextInt());
                case 5 -> new TraineeLeft(at());
                case 6 -> new TraineeReturned(at());
                case 7 -> new QuestionAnswered(at(), one(Question.values()), text());
                default -> new CaseClosed(at());
            };
        }

        private Reading reading() {
            return new Reading(some(() -> new Signal(text(), one(Strength.values()), span(), text())), set(), set(), random.nextInt(900));
        }

        private Scorecard scorecard() {
            Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
            some(() -> scores.put(one(Dimension.values()), random.nextInt(101)));
            return new Scorecard(scores, random.nextInt(101),
                    some(() -> new Evidence(text(), one(Dimension.values()), points(), span(), text())), some(this::text));
        }

        private double points() {
            return random.nextBoolean() ? random.nextInt(-300, 300) / 10.0 : Double.longBitsToDouble(random.nextLong() & ~(1L << 62));
        }

        private Span span() {
            int start = random.nextInt(100_000);
            return new Span(start, start + random.nextInt(3));
        }

        private Instant at() {
            return Instant.ofEpochSecond(random.nextLong(-99_999_999_999L, 99_999_999_999L), random.nextInt(1_000_000_000));
        }

        private String text() {
            return String.join("", some(() -> PIECES[random.nextInt(PIECES.length)]));
        }

        private Set<String> set() {
            return new HashSet<>(some(this::text));
        }

        private <T> List<T> some(Supplier<T> item) {
            var items = new ArrayList<T>();
            for (int i = random.nextInt(6); i > 0; i--) {
                items.add(item.get());
            }
            return items;
        }

        private <T> T one(T[] items) {
            return items[random.nextInt(items.length)];
        }
    }
}
