package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Event.Question;
import twoears.core.conversation.Input;
import twoears.core.language.Shown;
import twoears.core.league.Results.Remark;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Outcome;
import twoears.exchange.Arrived.What;

/** What becomes of files from others, honest and not. */
class IntakeTest {
    private static final SigningKey ANNS = SigningKey.fresh();
    private static final SigningKey BOBS = SigningKey.fresh();

    @TempDir
    Path folder;

    private Machine machine;

    @BeforeEach
    void openMachine() {
        machine = new Machine(folder);
    }

    @Test
    void aWholeAttemptArrivesAsItWasPlayed() {
        Played ann = Played.whole("Ann");
        Arrived arrived = machine.take(ann.text(ANNS));
        assertThat(arrived.what()).isEqualTo(What.NEW);
        assertThat(arrived.entry()).contains(ann.entry());
        Sheet sheet = machine.results.sheet(ann.entry().id()).orElseThrow();
        assertThat(sheet.events()).isEqualTo(ann.events());
        assertThat(sheet.source()).isEqualTo(Played.SOURCE);
        assertThat(sheet.key()).isEqualTo(ANNS.shared());
        assertThat(sheet.text()).isEqualTo(ann.text(ANNS));
        assertThat(sheet.flaw()).isEmpty();
        assertThat(sheet.entry().outcome()).contains(Outcome.RESOLVED);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        String text = Played.whole("Ann").text(ANNS);
        machine.take(text);
        assertThat(machine.take(text).what()).isEqualTo(What.SAME);
        assertThat(machine.take(text.replace("\n", "\r\n")).what()).as("sent through another system").isEqualTo(What.SAME);
        assertThat(machine.take("\ufeff" + text.strip()).what()).as("pasted").isEqualTo(What.SAME);
        assertThat(machine.results.sheets).hasSize(1);
    }

    @Test
    void anAttemptThatGoesOnTakesThePlaceOfItsBeginning() {
        Played begun = Played.by("Ann", Cases.say("good morning"));
        Played whole = Played.by("Ann", Cases.say("good morning"), Cases.say("good told:refund-time"));
        assertThat(machine.take(begun.text(ANNS)).what()).isEqualTo(What.NEW);
        assertThat(machine.take(whole.text(ANNS)).what()).isEqualTo(What.LONGER);
        assertThat(machine.take(begun.text(ANNS)).what()).isEqualTo(What.SHORTER);
        assertThat(machine.results.counting()).containsExactly(whole.entry());
    }

    @Test
    void theOrderOfArrivalDoesNotMatter() throws Exception {
        var paths = new ArrayList<Path>();
        for (String name : List.of("Ann", "Bo", "Cid", "Dag")) {
            SigningKey key = SigningKey.fresh();
            paths.add(Files.writeString(folder.resolve(name + "-1"), Played.by(name, Cases.say("bad")).text(key)));
            paths.add(Files.writeString(folder.resolve(name + "-2"), Played.by(name, Cases.say("bad"), Cases.say("good told:refund-time")).text(key)));
        }
        machine.take(paths);
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(paths, random);
            Machine other = new Machine(folder);
            other.take(paths);
            assertThat(other.results.counting()).isEqualTo(machine.results.counting());
        }
    }

    @Test
    void answersToTheDebriefStayAtHome() {
        Played ann = Played.by("Ann", Cases.say("good told:refund-time"), new Input.Answer(Question.WENT_WRONG, "my secret"), new Input.CloseCase());
        assertThat(ann.text(ANNS)).doesNotContain("my secret");
        assertThat(machine.take(ann.text(ANNS)).what()).isEqualTo(What.NEW);
    }

    @Test
    void whoeverUsesAnothersNameIsTold() {
        machine.take(Played.whole("Kari").text(ANNS));
        for (String name : List.of("Kari", "KARI", "kari", "Каrі", "KarI")) {
            Arrived arrived = machine.take(named(name, BOBS));
            assertThat(arrived.what()).as(name).isIn(What.IMPOSTOR, What.REFUSED);
            assertThat(arrived.told()).contains("name");
        }
        assertThat(machine.take(named("Karl", BOBS)).what()).as("another name").isEqualTo(What.NEW);
        assertThat(machine.results.counting()).hasSize(2);
    }

    private static String named(String name, SigningKey key) {
        return Played.by(name, Cases.say("good")).text(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "overall":90,"calm" | "overall":91,"calm" | turn 1: the reply comes to 90, and not to 91
            "empathy":90        | "empathy":99        | turn 1: the reply's scores are not those
            "calm":[0-9]+       | "calm":1            | turn 1: the mood after it is
            "step":"when-back"  | "step":"relief"     | turn 1: the conversation goes on at "when-back"
            "fact":"refund-time"| "fact":"same-days"  | this can't be done at that place
            """)
    void whatIsNotSoIsRefusedByNameAndTurn(String was, String is, String told) {
        Arrived arrived = machine.take(resealed(Played.whole("Ann").text(ANNS).replaceFirst(was, is)));
        assertThat(arrived.what()).isEqualTo(What.REFUSED);
        assertThat(arrived.told()).contains("Ann").contains(told);
        assertThat(machine.results.sheets).isEmpty();
    }

    @Test
    void whatIsTrueBeforeAFalseTurnIsKeptAndDoesNotCount() {
        String text = Played.whole("Ann").text(ANNS).replace("bad so what", "good so what");
        Arrived arrived = machine.take(resealed(text));
        assertThat(arrived.what()).isEqualTo(What.FLAWED);
        assertThat(arrived.told()).contains("Ann, turn 2: the reply comes to 90, and not to 10.").contains("doesn't count");
        assertThat(machine.results.sheets.values()).singleElement().satisfies(s -> assertThat(s.entry().turns()).isEqualTo(1));
        assertThat(machine.results.counting()).isEmpty();
        assertThat(machine.take(Played.whole("Ann").text(ANNS)).what()).as("the honest file").isEqualTo(What.LONGER);
    }

    @Test
    void aFalseSumCountsNothing() {
        String text = Played.whole("Ann").text(ANNS);
        Arrived arrived = machine.take(resealed(text.replace("\"outcome\":\"resolved\"", "\"outcome\":\"fan\"")));
        assertThat(arrived.what()).isEqualTo(What.FLAWED);
        assertThat(machine.results.counting()).isEmpty();
    }

    @Test
    void aFileThatWasCutShowsWhatIsGenuine() {
        String text = Played.whole("Ann").text(ANNS);
        List<String> lines = text.lines().toList();
        Arrived arrived = machine.take(String.join("\n", lines.subList(0, lines.size() - 2)) + "\n");
        assertThat(arrived.what()).isEqualTo(What.FLAWED);
        assertThat(arrived.told()).contains("the file ends here, before its end");
        Sheet sheet = machine.results.sheets.values().iterator().next();
        assertThat(sheet.entry().turns()).isEqualTo(2);
        assertThat(text).startsWith(sheet.text());
    }

    @Test
    void anEditedLineIsToldOfByItsNumber() {
        String text = Played.whole("Ann").text(ANNS);
        Arrived arrived = machine.take(text.replace("bad so what", "good so what"));
        assertThat(arrived.what()).isEqualTo(What.FLAWED);
        assertThat(arrived.told()).contains("from this line on the file is not as it was signed");
        assertThat(machine.results.counting()).isEmpty();
    }

    @Test
    void theLineIsToldOnceAlsoWhereNothingIsLeft() {
        Arrived arrived = machine.take(Played.whole("Ann").text(ANNS).replace("I'm sorry", "I'm not sorry"));
        assertThat(arrived.what()).isEqualTo(What.REFUSED);
        assertThat(arrived.told()).containsOnlyOnce("line 6").doesNotContain(":6:").contains("ask its writer to export it again");
    }

    @Test
    void linesInAnotherOrderAreNotWhatWasSigned() {
        List<String> lines = new ArrayList<>(Played.whole("Ann").text(ANNS).lines().toList());
        Collections.swap(lines, 4, 5);
        assertThat(machine.take(String.join("\n", lines)).isTrouble()).isTrue();
        assertThat(machine.results.counting()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "version":1     | "version":2      | version 2 of the format
            "version":1     | "version":1.0    | no result file
            "key":"         | "key":"A         | the signature does not fit
            "two-ears"      | "three-ears"     | no result file
            """)
    void anotherSealIsRefused(String was, String is, String told) {
        Arrived arrived = machine.take(Played.whole("Ann").text(ANNS).replace(was, is));
        assertThat(arrived.what()).isEqualTo(What.REFUSED);
        assertThat(arrived.told()).contains(":1: ").contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "number":1          | "number":3            | the cup allows 2
            "seed":7            | "seed":8              | played with the seed 8
            "seed":7            | "seed":7,"seed":7     | not one plain JSON object
            "seed":7            | "seed":"7"            | the field "seed"
            "seed":7            | "seed":[7]            | not one plain JSON object
            "seed":7            | "seed":99999999999999999999999 | not one plain JSON object
            "seed":7            | "seed":7,"more":1     | no field "more"
            "seed":7            | "seed":{"a":{"b":{"c":1}}} | not one plain JSON object
            "seed":7,           | .                     | the field "seed" is missing
            "coaching":"exam"   | "coaching":"coach"    | not played as an exam
            "guidance":"free"   | "guidance":"guided"   | this bracket of the cup
            "rubric":"scripted" | "rubric":"of my own"  | another rubric
            "language":"en"     | "language":"nb"       | the cup has no case nb/charged-twice
            "cup":"c0ffee"      | "cup":"decaf"         | which is not at hand
            "name":"Ann"        | "name":"A\\u202enn"   | the field "name"
            "name":"Ann"        | "name":"=cmd()"       | is no name
            "name":"Ann"        | "name":"<b>Ann</b>"   | is no name
            "name":"Ann"        | "name":"Аnn"          | is no name
            "team":""           | "team":"=HYPERLINK(1)" | can't play for the team
            "hash":"            | "hash":"0             | the scenario in the file is not the one
            "started":"2030-05-12T12:00 | "started":"2030-05-12T10:00 | outside of the cup's time
            "started":"2030-05-12T12:00 | "started":"2030-05-12T23:00 | which has yet to come
            "started":"2030-05-12T12:00 | "started":"soon | the field "started"
            """)
    void aHeaderThatDoesNotBelongIsRefused(String was, String is, String told) {
        Arrived arrived = machine.take(resealed(Played.whole("Ann").text(ANNS).replace(was, is.equals(".") ? "" : is)));
        assertThat(arrived.what()).isEqualTo(What.REFUSED);
        assertThat(arrived.told()).contains(told).doesNotContain("\u202e").hasLineCount(1);
        assertThat(machine.results.sheets).isEmpty();
    }

    @Test
    void timeDoesNotGoBackwardsNorAhead() {
        String text = Played.whole("Ann").text(ANNS);
        assertThat(machine.take(resealed(text.replace("T12:06:00Z", "T11:59:00Z"))).told()).contains("before what went before it");
        assertThat(machine.take(resealed(text.replace("T12:07:00Z", "T19:00:00Z"))).told()).contains("has yet to come");
        assertThat(machine.results.counting()).isEmpty();
    }

    @Test
    void aWayBackIsNoWayInACup() {
        String text = Played.whole("Ann").text(ANNS).replaceFirst("\"line\":\"left\"", "\"line\":\"rewound\"");
        assertThat(machine.take(resealed(text)).isTrouble()).isTrue();
        assertThat(machine.results.counting()).isEmpty();
    }

    @Test
    void anotherScenarioThanTheCupsIsNotEvenRead() {
        var start = new AttemptStarted(Played.NOON, "Ann", "charged-twice", "0".repeat(64), "scripted", Coaching.EXAM, Guidance.FREE, 7,
                Optional.of(new Entered(Played.CUP.hash(), "", 1)));
        Arrived arrived = machine.take(Played.by(start, Cases.say("good")).text(ANNS));
        assertThat(arrived.what()).isEqualTo(What.REFUSED);
        assertThat(arrived.told()).contains("the scenario in the file is not the one that its hash names");
    }

    @Test
    void filesThatAreNoneAreRefused() throws Exception {
        Path whole = Files.writeString(folder.resolve("whole"), Played.whole("Ann").text(ANNS));
        assertThat(machine.take(Files.createSymbolicLink(folder.resolve("link"), whole)).told()).contains("a link is not followed");
        assertThat(machine.take(folder).told()).contains("no file that can be read");
        assertThat(machine.take(folder.resolve("nowhere")).what()).isEqualTo(What.UNREADABLE);
        assertThat(machine.take(new byte[BoundedFile.LARGEST + 1]).told()).contains("larger than 8 MB");
        assertThat(machine.take(new byte[0]).told()).contains("empty");
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        assertThat(machine.take(noise).told()).contains("no result file");
        assertThat(machine.take("[".repeat(100_000)).told()).contains("no result file");
        assertThat(machine.take("{}").told()).contains("no result file");
        assertThat(machine.results.sheets).isEmpty();
    }

    @Test
    void textThatIsNoUtf8IsRefused() {
        byte[] bytes = Played.whole("Ann").text(ANNS).getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xC0;
        assertThat(machine.take(bytes).what()).isEqualTo(What.REFUSED);
    }

    @Test
    void aFileMayBeShownOnATerminal() {
        assertThat(Played.whole("Ann").text(ANNS).codePoints().filter(c -> c != '\n').noneMatch(Shown::isHarmful)).isTrue();
    }

    @Test
    void remarksTravelLikewise() {
        Played ann = Played.whole("Ann");
        machine.take(ann.text(ANNS));
        var said = RemarkFile.said(ann.entry().id(), 2, Remark.Kind.COMMENT, "Bob", Played.NOON, "Ask first.", BOBS);
        String text = RemarkFile.text(said, BOBS);
        assertThat(machine.take(text).what()).isEqualTo(What.NEW);
        assertThat(machine.take(text).what()).isEqualTo(What.SAME);
        assertThat(machine.results.remarks(ann.entry().id())).containsExactly(said);
        assertThat(machine.take(text.replace("Ask first", "Ask later")).what()).isEqualTo(What.REFUSED);
        var forged = RemarkFile.said(ann.entry().id(), 2, Remark.Kind.KUDOS, "Ann", Played.NOON, "", BOBS);
        assertThat(machine.take(RemarkFile.text(forged, BOBS)).what()).isEqualTo(What.IMPOSTOR);
        var early = RemarkFile.said(ann.entry().id(), 2, Remark.Kind.KUDOS, "Bob", Played.LATER.plus(Duration.ofDays(1)), "", BOBS);
        assertThat(machine.take(RemarkFile.text(early, BOBS)).told()).contains("in the future");
    }

    private static String resealed(String text) {
        return Forging.resealed(text, ANNS);
    }
}
