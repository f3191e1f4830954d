package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Results.Remark;
import twoears.exchange.Played;
import twoears.exchange.RemarkFile;
import twoears.exchange.SigningKey;

/** Attempts travel from Ann's house to Bob's. */
class ExchangeCommandsTest {
    private final HouseForTests ann = new HouseForTests();
    private final HouseForTests bob = new HouseForTests();

    @TempDir
    Path folder;

    @BeforeEach
    void agreeOnACup() {
        ann.cups = List.of(Played.CUP);
        bob.cups = List.of(Played.CUP);
        keep(ann, Played.by("Ann", Cases.say("good told:refund-time")));
    }

    private static String keep(HouseForTests house, Played played) {
        var start = (AttemptStarted) played.events().get(0);
        Summary summary = Summary.of(played.replay().last(), played.result());
        String id = house.attempts.begin(start, Played.SOURCE, summary);
        house.attempts.append(id, 1, played.events().subList(1, played.events().size()), summary);
        return id;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatIsExportedIsImportedOnceAndCounts() throws IOException {
        assertThat(ann.run("", "export", "last", "--to", folder.toString())).isZero();
        assertThat(ann.out()).contains("ann-spring-en-charged-twice-1-").contains(".result.jsonl");
        assertThat(files()).hasSize(1);
        assertThat(bob.run("", "import", folder.toString())).isZero();
        assertThat(bob.out()).contains("Ann, en/charged-twice, attempt 1, is new: 90 points.").endsWith("1 file: 1 new.\n");
        assertThat(bob.results().entries(Played.CUP.hash(), Optional.empty())).singleElement().satisfies(e -> assertThat(e.person()).isEqualTo("Ann"));
        assertThat(bob.run("", "import", files().get(0).toString(), folder.toString())).isZero();
        assertThat(bob.out()).isEqualTo("1 file: 1 there already.\n");
    }

    @Test
    void anImportAsJsonIsAnArray() throws IOException {
        ann.run("", "export", "last", "--to", folder.toString());
        Files.writeString(folder.resolve("noise.result.jsonl"), "noise");
        assertThat(bob.run("", "import", "--json", folder.toString())).isEqualTo(1);
        JsonNode array = new ObjectMapper().readTree(bob.out());
        assertThat(array).hasSize(2);
        assertThat(array.get(0).get("became").asText()).isEqualTo("new");
        assertThat(array.get(0).get("overall").asInt()).isEqualTo(90);
        assertThat(array.get(1).get("became").asText()).isEqualTo("refused");
        assertThat(array.get(1).get("told").asText()).contains("noise.result.jsonl:1: this is no result file of Two Ears;");
    }

    @Test
    void whatWasSaidAboutOthersTurnsTravelsToo() throws IOException {
        ann.run("", "export", "last", "--to", folder.toString());
        bob.run("", "import", folder.toString());
        String entry = bob.results().entries(Played.CUP.hash(), Optional.empty()).get(0).id();
        bob.results().keep(RemarkFile.said(entry, 1, Remark.Kind.COMMENT, "Bob", Played.NOON, "Here it turned.", bob.key()));
        assertThat(bob.run("", "export", "--to", folder.toString())).isZero();
        assertThat(bob.out()).contains("bob-comment-").contains(".remark.jsonl");
        assertThat(bob.run("", "export", "--cup", Played.CUP.id(), "--to", folder.toString())).isZero();
        assertThat(bob.out()).contains("bob-comment-");
        assertThat(ann.run("", "import", folder.toString())).isZero();
        assertThat(ann.results().remarks(entry)).singleElement().satisfies(r -> assertThat(r.text()).isEqualTo("Here it turned."));
    }

    @Test
    void onesOwnProfileLooksAtWhatWasEnteredElsewhereWithTheSameKey() throws IOException {
        ann.run("", "export", "last", "--to", folder.toString());
        var laptop = new HouseForTests();
        laptop.cups = List.of(Played.CUP);
        laptop.trainee = "Ann";
        laptop.key = ann.key();
        laptop.run("", "import", folder.toString());
        assertThat(laptop.run("", "profile")).isZero();
        assertThat(laptop.out()).contains("1 conversation");
        laptop.key = SigningKey.fresh();
        laptop.run("", "profile");
        assertThat(laptop.out()).doesNotContain("1 conversation");
        ann.trainee = "Ann";
        ann.run("", "import", folder.toString());
        ann.run("", "profile");
        assertThat(ann.out()).as("not twice where it was played").contains("1 conversation");
    }

    @Test
    void aCupsStatementsAreThoseOfItsPlayersWhereverTheyAreMade() throws IOException {
        ann.run("", "export", "last", "--to", folder.toString());
        bob.run("", "import", folder.toString());
        assertThat(bob.run("", "report", "cup", Played.CUP.id(), "--format", "xapi")).isZero();
        JsonNode of = new ObjectMapper().readTree(bob.out());
        assertThat(of).hasSize(3);
        ann.run("", "report", "person", "Ann", "--format", "xapi");
        assertThat(of).isEqualTo(new ObjectMapper().readTree(ann.out()));
    }

    @Test
    void practiceStaysAtHome() {
        var start = new AttemptStarted(Played.NOON, "Ann", "charged-twice", Played.SOURCE.hash(), "scripted", Coaching.EXAM, Guidance.FREE, 7);
        keep(ann, Played.by(start));
        assertThat(ann.run("", "export", "last", "--to", folder.toString())).isEqualTo(2);
        assertThat(ann.err()).contains("was not entered in a cup");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void exitCodesTellWhatWasWrong() {
        assertThat(bob.run("", "import")).as("nothing named").isEqualTo(2);
        assertThat(bob.run("", "import", folder.resolve("nowhere").toString())).as("not there").isEqualTo(3);
        assertThat(bob.run("", "import", folder.toString())).as("an empty folder").isZero();
        assertThat(bob.out()).contains("no result files");
        assertThat(ann.run("", "export", "--to", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(ann.run("", "export", "--cup", "winter", "--to", folder.toString())).isEqualTo(2);
        assertThat(ann.run("", "export", "nothing", "--to", folder.toString())).isEqualTo(2);
        assertThat(ann.run("", "league")).isEqualTo(2);
        assertThat(ann.run("", "league", "folder", folder.resolve("nowhere").toString())).isEqualTo(3);
        assertThat(ann.run("", "league", "folder", "--nonsense")).isEqualTo(2);
        assertThat(ann.err()).contains("./run.sh league folder");
    }

    @Test
    void theSharedFolderIsWhereFilesGoAndComeFromUnlessTold() throws IOException {
        assertThat(ann.run("", "league", "folder")).isZero();
        assertThat(ann.out()).contains("in no folder");
        assertThat(ann.run("", "league", "folder", folder.toString())).isZero();
        assertThat(ann.out()).contains("Results are shared in " + folder);
        ann.run("", "export", "last");
        assertThat(files()).hasSize(1);
        bob.sharedFolder = Optional.of(folder);
        assertThat(bob.run("", "import")).isZero();
        assertThat(bob.out()).contains("1 new");
        ann.run("", "league", "folder", "--none");
        assertThat(ann.sharedFolder).isEmpty();
    }
}
