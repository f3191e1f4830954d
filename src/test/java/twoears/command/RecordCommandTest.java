package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordCommandTest {
    private final HouseForTests house = new HouseForTests();

    @TempDir
    Path folder;

    private String file = "";

    @BeforeEach
    void writeTheScenario() throws IOException {
        house.scenario = HouseForTests.withChoices();
        file = folder.resolve("charged-twice.test.yaml").toString();
        Files.writeString(folder.resolve("charged-twice.yaml"), """
                title: Charged twice
                customer: {name: Kari Lund, mood: {calm: %d, trust: %d}}
                steps:
                  - {id: opening, says: You charged me twice.}
                  - {id: when-back, says: When is it back}
                """.formatted(house.scenario.customer().mood().calm(), house.scenario.customer().mood().trust()));
    }

    @Test
    void anAttemptIsRecordedUnderItsIdOrTheNameGiven() throws IOException {
        house.run("so so\nso so\n", "play", "charged-twice");
        assertThat(house.run("", "record", "last", "--out", file)).isZero();
        assertThat(house.out()).isEqualTo("The test \"Recorded from attempt attempt-1\" was written to " + file + ", which is new.\n");
        assertThat(house.run("", "record", "attempt-1", "--out", file, "--as", "So so", "--kind", "middling")).isZero();
        assertThat(house.out()).isEqualTo("The test \"So so\" was added to " + file + "; what stood there is as it was.\n");
        assertThat(Files.readString(Path.of(file))).contains("- name: Recorded from attempt attempt-1", "- name: \"So so\"\n    kind: middling");
    }

    @Test
    void aSecondTestOfTheSameNameIsRefused() {
        house.run("so so\n", "play", "charged-twice");
        house.run("", "record", "last", "--out", file, "--as", "So so");
        assertThat(house.run("", "record", "last", "--out", file, "--as", "So so")).isEqualTo(2);
        assertThat(house.err()).isEqualTo("There is a test \"So so\" in " + file + " already; give this one another name with --as.\n");
    }

    @Test
    void anAttemptWithoutRepliesMakesNoTest() {
        house.run("", "play", "charged-twice");
        assertThat(house.run("", "record", "last", "--out", file)).isEqualTo(1);
        assertThat(house.err()).isEqualTo("Nothing was said in this attempt, so there is nothing to test.\n");
    }

    @Test
    void whatWouldGoOtherwiseTodayIsToldAndNotWritten() throws IOException {
        house.run("so so\n", "play", "charged-twice");
        Files.writeString(folder.resolve("charged-twice.yaml"), Files.readString(folder.resolve("charged-twice.yaml")).replace("when-back", "later"));
        assertThat(house.run("", "record", "last", "--out", file)).isEqualTo(1);
        assertThat(house.err()).startsWith("Nothing was written").contains("There is no step or ending `when-back`");
        assertThat(Path.of(file)).doesNotExist();
    }

    @Test
    void aTestFileIsNamedAsOneAndStandsBesideItsScenario() {
        house.run("so so\n", "play", "charged-twice");
        assertThat(house.run("", "record", "last", "--out", folder.resolve("tests.yaml").toString())).isEqualTo(2);
        assertThat(house.err()).contains("is not named as tests are");
        assertThat(house.run("", "record", "last", "--out", folder.resolve("other.test.yaml").toString())).isEqualTo(2);
        assertThat(house.err()).contains("There is no scenario beside");
    }
}
