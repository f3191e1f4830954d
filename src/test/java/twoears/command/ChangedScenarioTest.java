package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Cases;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

/** What a changed scenario or a changed rubric means for attempts that are kept. */
class ChangedScenarioTest {
    private final HouseForTests house = new HouseForTests();

    @TempDir
    private Path folder;

    @BeforeEach
    void playTwice() {
        house.files.put("old.yaml", story("When is it back?"));
        house.files.put("new.yaml", story("And when will that be?"));
        house.scenario = story("When is it back?");
        house.run("good\nbad\n", "play", "charged-twice", "--as", "Åse");
        house.run("", "play", "charged-twice", "--as", "Bo");
    }

    private static Scenario story(String second) {
        return new Cases.Case()
                .step(Cases.step("opening", "You charged me twice.", "Sorry, Kari, I see both.", "Ask your bank."))
                .step(Cases.step("when-back", second, "Within 3 banking days.", "Soon."))
                .build();
    }

    @Test
    void diffTellsWhichAttemptsGoAnotherWayAndWhere() {
        assertThat(house.run("", "diff", file("old.yaml"), file("new.yaml"))).isZero();
        assertThat(house.out()).isEqualTo("""
                attempt-1: 2030-05-12 12:00, Åse, Charged twice: after reply 1: the customer says "And when will that be?" instead of "When is it back?"
                1 of 2 saved attempts would go another way.
                """);
    }

    @Test
    void diffAsJsonHoldsWhatDiffers() throws IOException {
        house.run("", "diff", file("old.yaml"), file("new.yaml"), "--json");
        JsonNode all = new ObjectMapper().readTree(house.out());
        assertThat(all).hasSize(1);
        assertThat(all.at("/0/turn").asInt()).isEqualTo(1);
        assertThat(all.at("/0/what").asText()).isEqualTo("says");
        assertThat(all.at("/0/new").asText()).isEqualTo("And when will that be?");
    }

    @Test
    void unreadableVersionIsRefusedWithItsProblems() {
        assertThat(house.run("", "diff", file("old.yaml"), file("broken.yaml"))).isEqualTo(Exit.PROBLEMS);
        assertThat(house.err()).contains("broken.yaml:3:1");
    }

    @Test
    void rescoreShowsThenAndTodayAndChangesNothing() {
        var before = house.attempts.list(9);
        house.judge = new ScriptedJudge() {
            @Override
            public Judgement judge(Situation situation, String reply) {
                return super.judge(situation, reply.replace("bad", "good"));
            }
        };
        assertThat(house.run("", "rescore")).isZero();
        assertThat(house.out()).isEqualTo("""
                attempt-1: 2030-05-12 12:00, Åse, Charged twice: 50 (Empathy 50, Clarity 50, Honesty 50, Difficult customers 50) then, \
                90 (Empathy 90, Clarity 90, Honesty 90, Difficult customers 90) today
                1 of 1 attempts would score otherwise today.
                """);
        assertThat(house.attempts.list(9)).isEqualTo(before);
        house.run("", "rescore", "--json", "attempt-1");
        assertThat(house.out()).contains("\"overall\": 50").contains("\"overall\": 90");
    }

    @Test
    void unknownAttemptIsRefused() {
        assertThat(house.run("", "rescore", "nothing")).isEqualTo(Exit.WRONG_USAGE);
        assertThat(house.err()).contains("There is no attempt \"nothing\"");
    }

    /** A file that is there; what it says comes from the house. */
    private String file(String name) {
        try {
            return Files.writeString(folder.resolve(name), "").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
