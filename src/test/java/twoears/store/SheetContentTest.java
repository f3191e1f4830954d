package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.ColleagueAsked;
import twoears.core.conversation.Event.FactLookedUp;
import twoears.core.conversation.Event.TraineeLeft;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.conversation.Event.TraineeReturned;
import twoears.core.language.HalfCharacters;
import twoears.core.language.Span;
import twoears.core.league.Entered;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Source;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;
import twoears.store.Json.Unreadable;

class SheetContentTest {
    private static final int ROUNDS = 200;
    private static final Source TWO_FILES = Source.of("case.yaml", Map.of("case.yaml", "title: \"Æ ?\"\n", "persona.yaml", "name: Åse\n"));

    private final Random random = new Random(3);

    @Test
    void whateverHappenedComesBackAsItWas() {
        for (int round = 0; round < ROUNDS; round++) {
            List<Event> events = some();
            Sheet sheet = sheet(events, text(events));
            assertThat(SheetContent.read(packed(sheet), sheet.source())).as("round " + round).isEqualTo(new SheetContent(sheet.text(), events));
        }
    }

    @Test
    void theScenarioIsKeptOnceAndStandsInItsPlaceAgain() {
        List<Event> events = some();
        String line = SourceFiles.sorted(TWO_FILES.files());
        String text = "seal\n{\"main\":\"case.yaml\",\"files\":" + line + "}\nrest\n";
        Sheet with = sheet(events, text);
        assertThat(packed(with)).hasSizeLessThan(packed(sheet(events, text.replace(line, "x".repeat(line.length())))).length + line.length());
        assertThat(new String(packed(with), StandardCharsets.ISO_8859_1)).doesNotContain("persona.yaml");
        assertThat(SheetContent.read(packed(with), TWO_FILES).text()).isEqualTo(text);
    }

    @Test
    void theFirstFormIsStillRead() throws IOException {
        List<Event> events = some();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeByte(1);
            put(out, "the file\n");
            out.writeInt(events.size());
            for (Event event : events) {
                put(out, EventWriter.json(event));
            }
        }
        assertThat(SheetContent.read(bytes.toByteArray(), TWO_FILES)).isEqualTo(new SheetContent("the file\n", events));
    }

    private static void put(DataOutputStream out, String text) throws IOException {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(encoded.length);
        out.write(encoded);
    }

    @Test
    void whatIsBrokenIsToldOfAsUnreadable() {
        List<Event> events = some();
        byte[] whole = packed(sheet(events, text(events)));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> SheetContent.read(cut, TWO_FILES)).as(length + " bytes").isInstanceOf(Unreadable.class);
        }
    }

    private static byte[] packed(Sheet sheet) {
        try (var packing = new Packing()) {
            return packing.of(sheet).content();
        }
    }

    private static Sheet sheet(List<Event> events, String text) {
        return new Sheet(Entered.entry("Eva", "", "en/one", 1, 5, 60, 60, 0), "key", events, TWO_FILES, text, Optional.empty());
    }

    private String text(List<Event> events) {
        var text = new StringBuilder();
        events.forEach(e -> {
            if (e instanceof TraineeReplied reply && random.nextBoolean()) {
                text.append(HalfCharacters.escaped("{\"text\":\"" + reply.text() + "\"}\n"));
            }
        });
        return text.toString();
    }

    private List<Event> some() {
        var events = new ArrayList<Event>(List.of(Given.started("Eva", Given.NOON)));
        for (int i = random.nextInt(6); i >= 0; i--) {
            Instant at = Instant.ofEpochSecond(random.nextInt() * 8L, random.nextInt(1_000_000_000));
            events.add(switch (random.nextInt(6)) {
                case 0 -> new FactLookedUp(at, "refund-time");
                case 1 -> new ColleagueAsked(at, "D2");
                case 2 -> new TraineeLeft(at);
                case 3 -> new TraineeReturned(at);
                default -> reply(at);
            });
        }
        return events;
    }

    private TraineeReplied reply(Instant at) {
        String said = List.of("Så leit.", "I \"see\"?", "", "🙂 \uD83D", "x".repeat(70_000)).get(random.nextInt(5));
        var signals = new ArrayList<Signal>();
        var evidence = new ArrayList<Evidence>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Signal signal = new Signal(name(), random.nextBoolean() ? Strength.STRONG : Strength.WEAK, span(), random.nextBoolean() ? "" : name());
            signals.add(signal);
            boolean isOfIt = random.nextBoolean();
            evidence.add(new Evidence(isOfIt ? signal.name() : name(), dimension(), random.nextBoolean() ? random.nextInt(400) / 10.0 - 20 : random.nextGaussian(),
                    isOfIt ? signal.span() : span(), random.nextBoolean() ? "" : "both " + name()));
        }
        var scores = new HashMap<Dimension, Integer>();
        scores.put(dimension(), random.nextInt(101));
        return new TraineeReplied(at, said, random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(3)), new Judgement(
                new Reading(signals, Set.of(name()), Set.of(), random.nextInt(300)), new Scorecard(scores, random.nextInt(101), evidence, List.of(name()))));
    }

    private String name() {
        return List.of("apology", "dodges", "Åse", "asks? why").get(random.nextInt(4));
    }

    private Dimension dimension() {
        return Dimension.values()[random.nextInt(Dimension.values().length)];
    }

    private Span span() {
        int start = random.nextInt(300);
        return new Span(start, start + random.nextInt(300));
    }
}
