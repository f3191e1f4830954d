package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.league.Entered;

class ReportCommandTest {
    private final HouseForTests house = new HouseForTests();

    @TempDir
    private Path folder;

    @BeforeEach
    void practise() {
        house.run("good told:refund-time\n", "play", "charged-twice", "--as", "Ann");
        house.run("bad\n", "play", "charged-twice", "--as", "Björn");
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "md, # Ann", "csv, 'attempt,started,name'", "xapi, ["})
    void aPersonsReportComesInFourForms(String format, String begins) {
        assertThat(house.run("", "report", "person", "Ann", "--format", format)).isZero();
        assertThat(house.out()).startsWith(begins).doesNotContain("Björn");
        assertThat(house.err()).isEmpty();
    }

    @Test
    void withoutANameItIsAboutWhoeverPlaysHere() {
        house.trainee = "Ann";
        house.run("", "report", "--format", "md");
        assertThat(house.out()).startsWith("# Ann");
    }

    @Test
    void aGroupIsEveryoneUnlessSomeAreNamed() {
        house.run("", "report", "group", "--format", "csv");
        assertThat(house.out().lines()).hasSize(3);
        house.run("", "report", "group", "Björn", "--format", "csv");
        assertThat(house.out().lines()).hasSize(2);
    }

    @Test
    void itIsWrittenToANewFileAndOverAnOldOneOnlyWhenTold() throws IOException {
        Path file = folder.resolve("ann.html");
        assertThat(house.run("", "report", "person", "Ann", "--to", file.toString())).isZero();
        assertThat(house.out()).isEmpty();
        String first = Files.readString(file);
        assertThat(house.run("", "report", "person", "Björn", "--to", file.toString())).isEqualTo(2);
        assertThat(house.err()).contains("is there already");
        assertThat(Files.readString(file)).isEqualTo(first);
        assertThat(house.run("", "report", "person", "Björn", "--to", file.toString(), "--force")).isZero();
        assertThat(Files.readString(file)).isNotEqualTo(first);
    }

    @Test
    void aPageSpeaksTheLanguageThatIsAskedFor() {
        house.run("", "report", "person", "Ann", "--language", "nb");
        assertThat(house.out()).contains("<html lang=\"nb\"", "Empati");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            person An              | 1 | did you mean "Ann"
            person Nobody          | 1 | Nothing by "Nobody" is kept here
            person Ann Björn        | 2 | say group
            person Ann --language xx | 2 | no language of reports
            person Ann --home urn:x | 2 | no address
            person Ann --passing 101 | 2 | no score
            company                | 2 | person, team, cup, group
            team                   | 2 | Say which team
            team Foxes             | 1 | entered for a team "Foxes"
            cup winter             | 1 | no cup "winter"
            cup winter --format xapi | 1 | no cup "winter"
            """)
    void whatCannotBeDoneIsToldInASentence(String words, int exit, String sentence) {
        assertThat(house.run("", ("report " + words).split(" "))).isEqualTo(exit);
        assertThat(house.err()).contains(sentence);
        assertThat(house.err().lines()).hasSize(1);
        assertThat(house.out()).isEmpty();
    }

    @Test
    void aTeamIsThoseWhoAreNamed() {
        assertThat(house.run("", "report", "team", "The Foxes", "Ann", "Björn", "--format", "md")).isZero();
        assertThat(house.out()).startsWith("# The Foxes").contains("### Ann", "### Björn", "Bulldozer", "Too few finished conversations");
    }

    @Test
    void aCupIsFoundByItsIdAndItsBoardIsATableToo() {
        house.cups = List.of(Entered.cup());
        assertThat(house.run("", "report", "cup", "winter", "--format", "md")).isZero();
        assertThat(house.out()).startsWith("# Winter cup").contains("Nothing counts here yet");
        house.run("", "report", "cup", "winter", "--format", "csv");
        assertThat(house.out()).startsWith("play,board,rank,name,team");
        assertThat(house.run("", "report", "cup", "wintr")).isEqualTo(1);
        assertThat(house.err()).contains("did you mean \"winter\"?");
    }

    @Test
    void nothingPractisedIsNothingToReport() {
        var empty = new HouseForTests();
        assertThat(empty.run("", "report", "group")).isEqualTo(1);
        assertThat(empty.err()).contains("nothing to report yet");
    }
}
