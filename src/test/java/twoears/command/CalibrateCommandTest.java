package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalibrateCommandTest {
    private static final String RATED = """
            {"id":"a","reply":"good +apology","rater":"Ann","empathy":90,"overall":80,"behaviours":{"apology":true}}
            {"id":"a","reply":"good +apology","rater":"Åse","empathy":80,"behaviours":{"apology":true}}
            {"id":"b","reply":"bad","rater":"Ann","empathy":20,"behaviours":{"apology":true}}
            {"id":"b","reply":"bad","rater":"Åse","empathy":60}
            {"id":"c","reply":"plain","rater":"Ann","empathy":50}
            """;

    private final HouseForTests house = new HouseForTests();

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void peopleAndTheRubricStandSideBySide() throws IOException {
        assertThat(house.run("", "calibrate", file("rated.jsonl", RATED))).isZero();
        assertThat(house.out()).contains("3 replies, 2 raters: Ann, Åse.")
                .containsPattern("Empathy +1\\.00 +1\\.00 +67 % +1\\.00 +1\\.00 +50 %")
                .containsPattern("Says sorry +– +– +50 %")
                .contains("  b, Empathy: people 40, the rubric 10");
    }

    @Test
    void wordsThatCausedADifferenceAreQuoted() throws IOException {
        house.run("", "calibrate", file("rated.jsonl", "{\"id\":\"a\",\"reply\":\"good +apology\",\"empathy\":20}\n"));
        assertThat(house.out()).contains("a, Empathy: people 20, the rubric 90").contains("+10.0 \"+apology\"");
    }

    @Test
    void csvSaysTheSame() throws IOException {
        String csv = """
                id,reply,rater,empathy,overall,behaviours.apology
                a,good +apology,Ann,90,80,yes
                a,good +apology,Åse,80,,yes
                b,bad,Ann,20,,yes
                b,bad,Åse,60,,
                c,plain,Ann,50,,
                """;
        house.run("", "calibrate", file("rated.jsonl", RATED), "--json");
        JsonNode fromJson = new ObjectMapper().readTree(house.out());
        house.run("", "calibrate", file("rated.csv", csv), "--json");
        assertThat(new ObjectMapper().readTree(house.out())).isEqualTo(fromJson);
        assertThat(fromJson.at("/measures/empathy/people/replies").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"reply\":\"x\",\"empathy\":101}", "{\"reply\":\"x\",\"empathy\":\"much\"}", "{", "{\"empathy\":5}", "[]"})
    void lineThatCantBeReadIsToldWithItsPlace(String line) throws IOException {
        assertThat(house.run("", "calibrate", file("rated.jsonl", "{\"reply\":\"x\",\"empathy\":10}\n" + line + "\n"))).isEqualTo(Exit.PROBLEMS);
        assertThat(house.err()).contains("rated.jsonl:2: ");
    }

    @Test
    void fileThatCantBeReadIsToldInASentence() throws IOException {
        assertThat(house.run("", "calibrate", folder.resolve("none.jsonl").toString())).isEqualTo(Exit.NOT_READ_OR_WRITTEN);
        assertThat(house.err()).startsWith("There is no file ");
        assertThat(house.run("", "calibrate", folder.toString())).isEqualTo(Exit.NOT_READ_OR_WRITTEN);
        assertThat(house.err()).contains("is a folder; name a file in it.");
        Path latin1 = Files.write(folder.resolve("latin1.csv"), new byte[] {'i', 'd', '\n', (byte) 0xe5});
        assertThat(house.run("", "calibrate", latin1.toString())).isEqualTo(Exit.PROBLEMS);
        assertThat(house.err()).contains("latin1.csv: This file is not valid UTF-8");
    }

    @Test
    void rubricShowsOnlyWhenTwoHaveRatedBlindly() throws IOException {
        String replies = file("replies.jsonl", "{\"id\":\"a\",\"context\":\"Where is it?\",\"reply\":\"good\"}\n{\"id\":\"b\",\"reply\":\"bad\"}\n");
        house.run("90\n80\n70\n-\n80\n", "calibrate", replies, "--blind", "--as", "Ann");
        assertThat(house.out()).contains("1 of 2: a").contains("Customer: Where is it?").contains("1 are left").doesNotContain("rubric");
        house.run("ten\n10\n10\n10\n-\n10\n", "calibrate", replies, "--blind", "--as", "Ann");
        assertThat(house.out()).doesNotContain("1 of 2: a").contains("1 of 1: b").contains("Type a whole number").doesNotContain("the rubric 90");
        assertThat(house.err()).contains("when somebody else has rated them all");
        house.run("80\n80\n80\n-\n80\n20\n20\n20\n-\n20\n", "calibrate", replies, "--blind", "--as", "Åse");
        assertThat(house.out()).contains("2 replies, 2 raters: Ann, Åse.").containsPattern("Empathy +1\\.00");
    }
}
