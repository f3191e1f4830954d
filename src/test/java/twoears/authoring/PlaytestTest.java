package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;

/** Replies say themselves what they score ({@code good} 90, {@code bad} 10, else 55) and which signals are in them. */
class PlaytestTest {
    private static final String SCENARIO = """
            title: Late parcel
            customer: {name: Ola, mood: {calm: 60, trust: 50}}
            listen: {offers-van: [by van]}
            steps:
              - id: where
                says: Where's my parcel, and when
                  will it come?
                examples: {strong: "good heard:offers-van", weak: bad}
                next: [{when: {reply: blame}, go: gone}, {when: {heard: offers-van}, go: when}, {go: when}]
              - id: when
                says: {angry: "And WHEN will I get it?", calm: "When do you think I'll get it?"}
                examples: {strong: good, weak: bad}
                next: sent
            endings:
              gone: {says: Goodbye., outcome: lost}
              sent: {says: I'll be at home., outcome: resolved}
            """;

    @TempDir
    Path folder;

    private Path scenario = Path.of("");

    @BeforeEach
    void writeTheScenario() throws IOException {
        scenario = write("en/parcel.yaml", SCENARIO);
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Checked check(Path... paths) {
        return new Checker(Optional.empty(), Language.EN, Set::of, ScriptedJudge::new).examine(List.of(paths));
    }

    private List<Diagnostic> found(String expect) throws IOException {
        write("en/parcel.test.yaml", """
                tests:
                  - name: One reply
                    turns:
                      - reply: good +apology +names-feeling heard:offers-van
                        expect: {%s}
                """.formatted(expect));
        return check(scenario).found();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            says: when do you think i’ll get it | |
            says: And WHEN                      | The customer was to say "And WHEN"; what came was "When do you think I'll get it?". |
            step: when                          | |
            step: where                         | It was to go on with the step `where`; it went on with `when`. |
            calm: at least 61                   | |
            trust: [at least 51, at most 100]   | |
            scores: {empathy: at least 90}      | |
            scores: {overall: at most 89}       | `overall` was to be at most 89; it was 90. |
            signals: [apology, names-feeling]   | |
            signals: [apology, commitment]      | The signal `commitment` was to be found; these were: apology, names-feeling. |
            not-signals: [blame, hostility]     | |
            not-signals: [blame, apology]       | The signal `apology` was not to be found; "+apology" shows it. |
            heard: offers-van                   | |
            not-heard: offers-van               | `offers-van` was not to be heard, and was. |
            """)
    void whatIsExpectedHoldsOrIsToldWithWhatCameInstead(String expect, String sentence) throws IOException {
        assertThat(found(expect)).extracting(Diagnostic::message).isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void aMoodOutsideItsBandIsToldWithWhatItWas() throws IOException {
        assertThat(found("calm: [at least 61, at most 61]")).singleElement().extracting(Diagnostic::message).asString()
                .matches("`calm` was to be at most 61; it was \\d+\\.");
    }

    @Test
    void aFailureStandsWhereItsExpectationStands() throws IOException {
        assertThat(found("calm: at most 3, step: where")).extracting(Diagnostic::where)
                .containsExactly(folder + "/en/parcel.test.yaml:5:24", folder + "/en/parcel.test.yaml:5:41");
    }

    @Test
    void aFailedTestIsAnError() throws IOException {
        assertThat(found("calm: at most 3")).allMatch(Diagnostic::isError);
    }

    @Test
    void testsArePlayedOnceWhetherTheyTheirScenarioOrTheFolderIsNamed() throws IOException {
        Path tests = write("en/parcel.test.yaml", """
                tests:
                  - {name: Sends it, turns: [{reply: a}, {reply: b}], expect: {ending: sent}}
                  - {name: Blames, turns: [{reply: +blame}], expect: {ending: sent}}
                """);
        for (Path[] paths : List.of(new Path[] {tests}, new Path[] {scenario}, new Path[] {folder}, new Path[] {folder, tests, scenario})) {
            Checked checked = check(paths);
            assertThat(checked.tests()).extracting(t -> t.name() + " " + t.found().size()).containsExactly("Sends it 0", "Blames 1");
            assertThat(checked.found()).extracting(Diagnostic::code).containsExactly(Code.TEST_FAILED);
        }
    }

    @Test
    void aTestIsNoScenario() throws IOException {
        write("en/parcel.test.yaml", "tests: []\n");
        var library = new Library(List.of(folder), Optional.empty(), Language.EN, Set::of);
        assertThat(library.cards()).extracting(c -> c.id()).containsExactly("parcel");
    }

    @Test
    void betterKindsScoreHigherInEveryDimension() throws IOException {
        write("en/parcel.test.yaml", """
                tests:
                  - {name: Best, kind: exemplary, turns: [{reply: good}], expect: {turns: at least 1}}
                  - {name: Second best, kind: exemplary, turns: [{reply: so so}], expect: {turns: at least 1}}
                  - {name: Middling, kind: middling, turns: [{reply: so so}], expect: {turns: at least 1}}
                  - {name: Harmful, kind: harmful, turns: [{reply: bad}], expect: {turns: at least 1}}
                """);
        assertThat(check(scenario).found()).allMatch(d -> d.code() == Code.TEST_ORDER && d.place().line() == 3).extracting(Diagnostic::message)
                .hasSize(5).contains("This exemplary test scores 55 for `honesty`, and `Middling`, which is middling, scores 55; the better kind must score higher.");
    }

    @Test
    void withoutAMiddlingTestTheBestAndTheWorstAreCompared() throws IOException {
        write("en/parcel.test.yaml", """
                tests:
                  - {name: Best, kind: exemplary, turns: [{reply: bad}], expect: {turns: at least 1}}
                  - {name: Worst, kind: harmful, turns: [{reply: good}], expect: {turns: at least 1}}
                """);
        assertThat(check(scenario).found()).extracting(Diagnostic::code).containsOnly(Code.TEST_ORDER).hasSize(5);
    }

    @Test
    void whatIsExpectedAfterTheStoryWentElsewhereIsNotTold() throws IOException {
        write("en/parcel.test.yaml", """
                tests:
                  - name: Goes elsewhere
                    turns:
                      - {reply: +blame, expect: {step: when}}
                      - {reply: good, expect: {calm: at most 3}}
                    expect: {outcome: resolved}
                """);
        assertThat(check(scenario).found()).extracting(Diagnostic::message)
                .containsExactly("It was to go on with the step `when`; it ended with gone (lost).");
    }

    @ParameterizedTest
    @CsvSource({"201, 1, a, at most 200 turns", "100, 21, a, at most 2000 turns", "1, 12, long, at most 1000000 characters"})
    void moreThanCanBePlayedInAMomentIsRefused(int turns, int tests, String reply, String sentence) throws IOException {
        var yaml = new StringBuilder("tests:\n");
        String said = reply.equals("long") ? "word ".repeat(20_000).strip() : reply;
        for (int i = 0; i < tests; i++) {
            yaml.append("  - name: T").append(i).append("\n    expect: {turns: at least 1}\n    turns:\n").append(("      - reply: " + said + "\n").repeat(turns));
        }
        write("en/parcel.test.yaml", yaml.toString());
        Checked checked = check(scenario);
        assertThat(checked.found()).singleElement().extracting(Diagnostic::message).asString().contains(sentence);
        assertThat(checked.tests()).isEmpty();
    }

    @Test
    void testsOfAFaultyScenarioAreReadAndNotPlayed() throws IOException {
        write("en/parcel.yaml", SCENARIO.replace("customer:", "custmer:"));
        write("en/parcel.test.yaml", "tests: [{name: Any, turns: [{reply: a, expect: {stpe: b}}]}]\n");
        assertThat(check(scenario).found()).extracting(Diagnostic::code).contains(Code.FAULTY_SCENARIO, Code.UNKNOWN_KEY);
        assertThat(check(scenario).tests()).isEmpty();
    }

    @Test
    void aTestFileThatIsNotThereIsTold() {
        assertThat(check(folder.resolve("en/none.test.yaml")).found()).extracting(Diagnostic::code).containsExactly(Code.NO_SUCH_FILE);
    }

    @Test
    void aTestBesideAScenarioInTheOtherEndingIsFoundToo() throws IOException {
        Path other = write("en/other.yml", SCENARIO);
        write("en/other.test.yml", "tests: [{name: Any, turns: [{reply: a}], expect: {outcome: lost}}]\n");
        assertThat(check(other).found()).extracting(Diagnostic::code).containsExactly(Code.TEST_FAILED);
    }
}
