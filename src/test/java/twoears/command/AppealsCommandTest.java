package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppealsCommandTest {
    private final HouseForTests house = new HouseForTests();

    @TempDir
    private Path folder;

    @BeforeEach
    void play() {
        house.directory = folder;
        house.run("bad\ngood\n", "play", "charged-twice");
    }

    @Test
    void acceptedAppealIsATestOfTheRubric() {
        assertThat(house.run("", "appeal", "last", "1", "empathy", "--at-least", "60", "--because", "That was kind.")).isZero();
        assertThat(house.run("", "appeals")).isZero();
        assertThat(house.out()).startsWith("1 (open) attempt-1/1, Empathy: at least 60 is right, today 10: does not hold. That was kind.\n");
        assertThat(house.run("", "appeals", "--accept", "1")).isEqualTo(Exit.PROBLEMS);
        assertThat(house.out()).contains("1 accepted ones do not hold.");
        assertThat(house.run("", "appeals", "--decline", "1")).isZero();
    }

    @Test
    void appealThatHoldsIsNoProblem() {
        house.run("", "appeal", "last", "2", "overall", "--at-most", "95");
        assertThat(house.run("", "appeals", "--accept", "1")).isZero();
        assertThat(house.out()).contains("1 (accepted) attempt-1/2, Overall: at most 95 is right, today 90: holds.");
    }

    @Test
    void whatCantBeAppealedIsRefused() {
        assertThat(house.run("", "appeal", "last", "9", "empathy", "--at-least", "60")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).contains("its turns go from 1 to 2");
        assertThat(house.run("", "appeal", "last", "1", "empathy")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.run("", "appeal", "last", "1", "empathy", "--at-least", "101")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.run("", "appeal", "nobody", "1", "empathy", "--at-least", "10")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.run("", "appeal", "last", "1", "taste", "--at-least", "60")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).isEqualTo("\"taste\" is none of what MEASURE can be: empathy, clarity, honesty, handling, overall.\n");
        assertThat(house.run("", "appeal", "last", "first", "empathy", "--at-least", "60")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).contains("\"first\" is no whole number");
        assertThat(house.run("", "appeals", "--accept", "4")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(folder.resolve("appeals.jsonl")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"appeal\":7,\"status\":\"accepted\"}", "{\"reply\":\"x\",\"measure\":\"taste\",\"at-least\":4}", "{\"measure\":\"empathy\",\"at-least\":4}"})
    void lineThatIsNoneIsToldWithItsPlace(String line) throws IOException {
        Files.writeString(folder.resolve("appeals.jsonl"), "\n" + line + "\n");
        assertThat(house.run("", "appeals")).isEqualTo(Exit.PROBLEMS);
        assertThat(house.err()).contains("appeals.jsonl:2: ");
    }
}
