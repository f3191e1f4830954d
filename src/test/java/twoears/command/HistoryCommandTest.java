package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HouseForTests house = new HouseForTests();

    @Test
    void theHistoryTellsWhatCameOfEachAttempt() {
        house.run("good told:refund-time\n", "play", "charged-twice");
        house.run("", "play", "charged-twice");
        house.run("", "history");
        assertThat(house.out()).isEqualTo("""
                attempt-2: 2030-05-12 12:00, trainee, Charged twice: not ended
                attempt-1: 2030-05-12 12:00, trainee, Charged twice: resolved, overall 90 (Empathy 90, Clarity 90, Honesty 90, Difficult customers 90)
                Look at one with ./run.sh replay and its id.
                """);
    }

    @Test
    void theHistoryAsJsonIsAnArray() throws IOException {
        house.run("", "history", "--json");
        assertThat(MAPPER.readTree(house.out())).isEmpty();
        house.run("good told:refund-time\n", "play", "charged-twice");
        house.run("", "history", "--json");
        JsonNode attempt = MAPPER.readTree(house.out()).get(0);
        assertThat(attempt.get("attempt").asText()).isEqualTo("attempt-1");
        assertThat(attempt.get("outcome").asText()).isEqualTo("resolved");
        assertThat(attempt.get("overall").asInt()).isEqualTo(90);
    }

    @Test
    void theListAsJsonIsAnArray() throws IOException {
        house.run("", "list", "--json");
        assertThat(MAPPER.readTree(house.out())).isEqualTo(MAPPER.readTree("""
                [{"id":"charged-twice","file":"scenarios/en/charged-twice.yaml","title":"Charged twice","language":"en",
                  "channel":"chat","difficulty":3,"trains":["P2","P8"]}]"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"attempt-1", "attempt", "last"})
    void anAttemptIsFoundByItsIdItsBeginningOrAsTheLast(String typed) {
        house.run("good told:refund-time\n", "play", "charged-twice");
        assertThat(house.run("", "replay", typed)).isZero();
        assertThat(house.out()).contains("Debrief: Charged twice", "You: good told:refund-time");
    }

    @Test
    void aBeginningThatSeveralShareNamesNone() {
        house.run("", "play", "charged-twice");
        house.run("", "play", "charged-twice");
        assertThat(house.run("", "replay", "attempt")).isEqualTo(2);
    }

    @Test
    void whereThereIsAScreenHistoryAndReplayAreOnIt() {
        house.run("", "play", "charged-twice");
        house.hasScreen = true;
        house.run("", "history");
        assertThat(house.shown).contains(new View.History());
        house.run("", "replay", "last");
        assertThat(house.shown).contains(new View.Past("attempt-1"));
        house.run("", "history", "--plain");
        assertThat(house.out()).startsWith("attempt-1: ");
    }

    @Test
    void aReplayAsJsonIsWhatThePlayPrinted() {
        house.run("good told:refund-time\n", "play", "charged-twice", "--json");
        String played = house.out();
        house.run("", "replay", "attempt-1", "--json");
        assertThat(house.out()).isEqualTo(played);
    }
}
