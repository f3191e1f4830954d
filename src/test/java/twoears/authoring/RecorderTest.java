package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.authoring.Recorder.Outcome;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Playtest.Kind;
import twoears.authoring.format.PlaytestBinding;
import twoears.authoring.playtest.Appending;
import twoears.authoring.yaml.Document;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;

class RecorderTest {
    private static final Judge JUDGE = new ScriptedJudge();
    private static final String SCENARIO = """
            # yaml-language-server: $schema=../scenario.schema.json
            title: Late parcel
            customer: {name: Ola}
            facts:
              depot: {text: The parcel is at the depot., about: [depot]}
              van: {text: The van leaves at 14:00., about: [van], ask: detective}
            listen: {offers-van: [by van]}
            hidden: {gift: {says: It is a present., when: {heard: offers-van}}}
            steps:
              - {id: where, says: Where is it, choices: [good one, bad one], next: [{when: {reply: blame}, go: gone}, {go: when}]}
              - {id: when, says: When will I get it, next: sent}
            endings:
              gone: {says: Goodbye., outcome: lost}
              sent: {says: I'll be at home., outcome: resolved}
            """;

    @TempDir
    Path folder;

    private Path tests = Path.of("");

    @BeforeEach
    void writeTheScenario() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/parcel.yaml"), SCENARIO);
        tests = folder.resolve("en/parcel.test.yaml");
    }

    private record Played(Conversation last, List<Event> events) {}

    private Played play(Input... inputs) {
        Scenario scenario = new ScenarioReader(Optional.empty(), Language.EN, Set::of).read(folder.resolve("en/parcel.yaml")).plan().orElseThrow().scenario();
        var start = new AttemptStarted(Instant.EPOCH, "Kari", scenario.id(), "", "", Coaching.COACH, Guidance.FREE, 7);
        var events = new ArrayList<Event>(List.of(start));
        Conversation now = Conversation.begun(scenario, start);
        for (Input input : inputs) {
            for (Event event : ((Accepted) new Deciding(JUDGE).decide(now, input, Instant.EPOCH)).events()) {
                now = now.after(event);
                events.add(event);
            }
        }
        return new Played(now, events);
    }

    private Outcome record(Played played, String name) {
        return new Recorder(Optional.empty(), Language.EN, Set::of, JUDGE).record(played.last(), played.events(), name, Optional.empty(), tests);
    }

    private List<Diagnostic> check() {
        return new Checker(Optional.empty(), Language.EN, Set::of, () -> JUDGE).check(List.of(tests));
    }

    @Test
    void anAttemptBecomesATestThatPasses() throws IOException {
        Played played = play(new Input.AskColleague("detective"), new Input.LookUp("van"), new Input.LookUp("depot"),
                new Input.SendReply("good +apology heard:offers-van"), new Input.SendReply("bad"));
        assertThat(record(played, "Sends it by van")).isEqualTo(new Outcome.Written(tests, true));
        assertThat(Files.readString(tests)).isEqualTo("""
                # yaml-language-server: $schema=../test.schema.json

                tests:
                  - name: Sends it by van
                    turns:
                      - ask: detective
                        look-up: [van, depot]
                        reply: "good +apology heard:offers-van"
                        expect:
                          step: when
                          revealed: gift
                          heard: offers-van
                          signals: apology
                      - reply: "bad"
                    expect:
                      ending: sent
                      outcome: resolved
                      calm: %s
                      trust: %s
                      scores:
                        empathy: at least 45
                        clarity: at least 45
                        honesty: at least 45
                        handling: at least 45
                        overall: at least 45
                """.formatted(line("calm"), line("trust")));
        assertThat(check()).isEmpty();
    }

    private String line(String key) throws IOException {
        return Files.readAllLines(tests).stream().map(String::strip).filter(l -> l.startsWith(key + ": ")).findFirst().orElseThrow().substring(key.length() + 2);
    }

    @Test
    void theSeedIsRecordedWhereItDecidesSomething() throws IOException {
        Files.writeString(folder.resolve("en/parcel.yaml"), SCENARIO.replace("says: When will I get it",
                "says: {by-chance: [When will I get it, And when, Which day, Which hour]}"));
        record(play(new Input.SendReply("good")), "Good");
        assertThat(Files.readString(tests)).contains("    seed: 7\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void whatStandsInTheFileStaysAsItIs() throws IOException {
        String before = "# Mine.\r\n\r\ntests:   # all of them\r\n    - name:   Blames\r\n      turns: [{reply: +blame}]\r\n"
                + "      expect: {ending: gone}   # sadly\r\n# The end.";
        Files.writeString(tests, before);
        assertThat(record(play(new Input.SendReply("good")), "Good")).isEqualTo(new Outcome.Written(tests, false));
        assertThat(Files.readString(tests)).startsWith(before + "\r\n    - name: \"Good\"\r\n      turns:\r\n");
        assertThat(check()).isEmpty();
    }

    @Test
    void aNameThatIsThereAlreadyIsNotWrittenOver() throws IOException {
        record(play(new Input.SendReply("good")), "Good");
        String before = Files.readString(tests);
        assertThat(record(play(new Input.SendReply("bad")), "Good")).isEqualTo(new Outcome.NameTaken());
        assertThat(Files.readString(tests)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tests: [{name: Blames, turns: [{reply: +blame}], expect: {ending: gone}}]\n",
        "tests:\n  -\n    name: Blames\n    turns: [{reply: +blame}]\n    expect: {ending: gone}\n", "tests: []\n"})
    void aListThatNoneCanBeAddedToIsLeftAlone(String before) throws IOException {
        Files.writeString(tests, before);
        assertThat(record(play(new Input.SendReply("good")), "Good")).isEqualTo(new Outcome.Unusual());
        assertThat(Files.readString(tests)).isEqualTo(before);
    }

    @Test
    void aFileWithProblemsIsLeftAlone() throws IOException {
        Files.writeString(tests, "tests:\n  - naem: x\n");
        assertThat(record(play(new Input.SendReply("good")), "Good")).isInstanceOf(Outcome.Faulty.class);
        assertThat(Files.readString(tests)).isEqualTo("tests:\n  - naem: x\n");
    }

    @Test
    void anAttemptThatWouldGoOtherwiseTodayIsNotWritten() throws IOException {
        Played played = play(new Input.SendReply("good"));
        Files.writeString(folder.resolve("en/parcel.yaml"), SCENARIO.replace("{go: when}", "{go: sent}"));
        Outcome outcome = record(played, "Good");
        assertThat(((Outcome.Otherwise) outcome).found()).extracting(Diagnostic::message)
                .containsExactly("It was to go on with the step `when`; it ended with sent (resolved).");
        assertThat(tests).doesNotExist();
    }

    @Test
    void aKindThatItDoesNotScoreLikeIsNotWritten() {
        record(play(new Input.SendReply("good")), "Good");
        Played bad = play(new Input.SendReply("bad"));
        var recorder = new Recorder(Optional.empty(), Language.EN, Set::of, JUDGE);
        assertThat(recorder.record(bad.last(), bad.events(), "Bad", Optional.of(Kind.HARMFUL), tests)).isInstanceOf(Outcome.Written.class);
        Played worse = play(new Input.SendReply("bad"));
        assertThat(recorder.record(worse.last(), worse.events(), "Worse", Optional.of(Kind.EXEMPLARY), tests)).isInstanceOf(Outcome.Otherwise.class);
    }

    @Test
    void whatWasTakenBackIsNotRecordedAndWhatWasLearntIsKept() throws IOException {
        record(play(new Input.SendReply("bad"), new Input.AskColleague("detective"), new Input.SendReply("bad"), new Input.Rewind(1),
                new Input.LookUp("van"), new Input.PickChoice(0), new Input.SendReply("good")), "Again");
        assertThat(Files.readString(tests)).contains("""
                      - ask: detective
                        look-up: van
                        choice: choice-1
                        expect:
                          step: when
                      - reply: "good"
                    expect:
                """).doesNotContain("bad");
        assertThat(check()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "12:30", "- a: b # c", "'It''s \"fine\" \\ today'", "Hei Åse 😀 – takk!", "a\nb: c\n\n  d", "\t tab", "{x}", "| bar",
        "one  two three four five six seven eight nine ten  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b"})
    void aReplyReadsAsItWasWritten(String reply) {
        assertThat(record(play(new Input.SendReply(reply)), reply)).isInstanceOf(Outcome.Written.class);
        assertThat(check()).isEmpty();
        var read = Appending.names(text());
        assertThat(read).containsExactly(reply.strip().replaceAll("\\s+", " "));
        assertThat(replies()).containsExactly(reply.strip());
    }

    private String text() {
        try {
            return Files.readString(tests);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> replies() {
        var problems = new Problems("", text(), Language.EN);
        var root = Document.of(text(), problems).orElseThrow();
        return PlaytestBinding.bind(root, Optional.empty(), Set::of, problems).stream()
                .flatMap(t -> t.moves().stream()).flatMap(m -> m.reply().stream()).toList();
    }

    @Test
    void whatNoFileCanHoldIsNotWritten() {
        assertThat(record(play(new Input.SendReply("a\u0007b")), "Bell")).isInstanceOf(Outcome.Faulty.class);
        assertThat(tests).doesNotExist();
    }

    @Test
    void aTestStandsBesideItsScenarioAndIsNamedForIt() {
        Played played = play(new Input.SendReply("good"));
        var recorder = new Recorder(Optional.empty(), Language.EN, Set::of, JUDGE);
        assertThat(recorder.record(played.last(), played.events(), "Good", Optional.empty(), folder.resolve("en/parcel.yaml"))).isEqualTo(new Outcome.NoTestFile());
        assertThat(recorder.record(played.last(), played.events(), "Good", Optional.empty(), folder.resolve("parcel.test.yaml"))).isEqualTo(new Outcome.NoScenario());
    }

    @Test
    void nothingIsAddedToAFileThatCantBeReadWhole() {
        assertThat(Appending.appended("tests:\n  - name: one\n    turns: [{reply: Hi}]\n", List.of("- name: two", "  turns: [{reply: Hi}]"))).isPresent();
        assertThat(Appending.appended("tests:\n  - name: one\n    turns: [{reply: Hi}]\n  - name: \"torn\n", List.of("- name: two", "  turns: [{reply: Hi}]")))
                .isEmpty();
    }
}
