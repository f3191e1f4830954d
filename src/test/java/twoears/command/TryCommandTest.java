package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TryCommandTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private final HouseForTests house = new HouseForTests();

    @TempDir
    private Path folder;

    @Test
    void tellsWhatCameOfItAndWhatIsToBeMended() {
        assertThat(house.run("", "try", "charged-twice", "--runs", "3")).isEqualTo(Exit.PROBLEMS);
        assertThat(house.out()).startsWith("Charged twice (en/charged-twice)\nPlayed 18 times: 3 as each of 6 kinds of trainees, seeds 1 to 3.\n")
                .contains("How it ended").contains("To mend: ").contains("--transcripts DIR");
    }

    @Test
    void theJsonCountsWhatWasReached() throws IOException {
        house.run("", "try", "charged-twice", "--runs", "3", "--json");
        JsonNode report = MAPPER.readTree(house.out());
        assertThat(report.at("/conversations").asInt()).isEqualTo(18);
        assertThat(report.at("/steps/0/id").asText()).isEqualTo("opening");
        assertThat(report.at("/steps/0/reached").asInt()).isEqualTo(18);
        assertThat(report.at("/steps/0/rules/0/when").asText()).isEqualTo("reply: blame");
        assertThat(report.at("/trainees/strong/conversations").asInt()).isEqualTo(3);
        assertThat(report.at("/trainees/strong/mood/0/calm/middle").asInt()).isEqualTo(40);
        assertThat(report.at("/search/whole").asBoolean()).isTrue();
        assertThat(report.at("/notPlayed/0/way").isArray()).isTrue();
    }

    @Test
    void aTranscriptPlaysTheSameAgain() throws IOException {
        Path out = folder.resolve("report.json");
        house.run("", "try", "charged-twice", "--runs", "2", "--out", out.toString(), "--transcripts", folder.toString());
        JsonNode failure = MAPPER.readTree(Files.readString(out)).at("/failures/0");
        String file = failure.at("/replay").asText().replaceFirst(".* < ", "");
        String transcript = Files.readString(folder.resolve(file));
        assertThat(transcript).isEqualTo(String.join("\n", texts(failure.at("/transcript"))) + "\n");
        house.run(transcript, "play", "charged-twice", "--plain", "--json", "--seed", failure.at("/seed").asText());
        JsonNode attempt = MAPPER.readTree(house.out());
        assertThat(attempt.at("/outcome").isNull()).isFalse();
        assertThat(attempt.at("/turns")).hasSizeLessThanOrEqualTo(transcript.split("\n").length);
        assertThat(attempt.at("/turns/0/reply").asText()).isEqualTo("Sorry, Kari, I see both.");
        assertThat(attempt.at("/lookedUp")).isNotEmpty();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
    }

    @Test
    void numbersOutOfReachAreRefusedInOneSentence() {
        assertThat(house.run("", "try", "charged-twice", "--runs", "0")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).isEqualTo("\"0\" can't be: --runs takes a number from 1 to 100,000.\n");
        assertThat(house.run("", "try", "charged-twice", "--seed", "-3")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.run("", "try", "nowhere")).isEqualTo(Exit.WRONG_USAGE);
    }
}
