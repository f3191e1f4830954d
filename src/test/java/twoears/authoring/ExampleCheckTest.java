package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Severity;
import twoears.core.language.Language;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorer;

class ExampleCheckTest {
    private static final Judge JUDGE = Scorer.load();
    private static final String GOOD = "I'm sorry, Ola. I'll call the depot and write to you by 14:00.";
    private static final String BAD = "Please check with the post office.";
    private static final String LONG = "You should have been at home when the driver came, and so it is your own fault that you have no parcel.";

    @TempDir
    Path folder;

    private List<Diagnostic> check(String yaml) throws IOException {
        Path file = Files.writeString(folder.resolve("late.yaml"), yaml);
        return new Checker(Optional.of(Path.of("scenarios")), Language.EN, Scorer::signalNames, () -> JUDGE).check(List.of(file));
    }

    private static String scenario(String head, String step) {
        return "title: Late parcel\ncustomer: {name: Ola}\n" + head + "steps:\n  - id: a\n    says: Where is it?\n" + step;
    }

    private static String examples(String strong, String weak) {
        return "    examples:\n      strong: \"" + strong + "\"\n      weak: \"" + weak + "\"\n";
    }

    @Test
    void aStrongExampleThatIsWorseIsTold() throws IOException {
        List<Diagnostic> found = check(scenario("", examples(BAD, GOOD)));
        assertThat(found).extracting(Diagnostic::code).containsExactly(Code.EXAMPLE_NOT_BETTER);
        assertThat(found.get(0).message()).contains("empathy", "clarity", "honesty");
        assertThat(found.get(0).place().line()).isEqualTo(7);
        assertThat(found.get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(check(scenario("", examples(GOOD, BAD)))).isEmpty();
    }

    @Test
    void onlyWhatIsTrainedMustBeBetter() throws IOException {
        List<Diagnostic> found = check(scenario("trains: [P2]\n", examples(BAD, GOOD)));
        assertThat(found.get(0).message()).contains("empathy").doesNotContain("clarity");
    }

    @Test
    void theSameExampleTwiceIsTold() throws IOException {
        assertThat(check(scenario("", examples(GOOD, GOOD)))).extracting(Diagnostic::code).containsExactly(Code.EXAMPLE_NOT_BETTER);
    }

    @Test
    void phrasesThatNoExampleHasAreToldAndOthersNot() throws IOException {
        String step = examples(GOOD, BAD) + "    next: {when: {heard: [calls, flies]}, go: end}\n";
        List<Diagnostic> found = check(scenario("listen: {calls: [call the depot], flies: [by helicopter]}\n", step
                + "endings: {end: {outcome: resolved}}\n"));
        assertThat(found).extracting(Diagnostic::code).containsExactly(Code.UNHEARD_PHRASE);
        assertThat(found.get(0).message()).contains("flies");
    }

    @Test
    void withoutExamplesNothingIsSaidOfPhrases() throws IOException {
        String step = "    next: {when: {heard: flies}, go: end}\nendings: {end: {outcome: resolved}}\n";
        assertThat(check(scenario("listen: {flies: [by helicopter]}\n", step))).extracting(Diagnostic::code).doesNotContain(Code.UNHEARD_PHRASE);
    }

    @ParameterizedTest
    @CsvSource({"little, 1", "some, 0", "much, 0"})
    void onlyANoviceIsKeptFromJargon(String knows, int findings) throws IOException {
        String yaml = scenario("", examples(GOOD, BAD)).replace("{name: Ola}", "{name: Ola, knows: " + knows + "}").replace("Where is it?", "The ETA was Monday.");
        assertThat(check(yaml)).filteredOn(d -> d.code() == Code.NOVICE_JARGON).hasSize(findings);
    }

    /** @param best place of the good choice among four, one a step */
    private static String choices(List<Integer> best, String good, String bad) {
        return "title: Late parcel\ncustomer: {name: Ola}\nsteps:\n" + IntStream.range(0, best.size()).mapToObj(i -> {
            Stream<String> four = IntStream.range(0, 4).mapToObj(k -> k == best.get(i) ? good : bad.replace("You", "You" + "u".repeat(k)));
            return "  - id: s" + i + "\n    says: Where is it?\n" + examples(GOOD, BAD) + "    choices:\n"
                    + four.map(c -> "      - \"" + c + "\"\n").collect(Collectors.joining());
        }).collect(Collectors.joining());
    }

    @Test
    void theSamePlaceInEveryStepIsTold() throws IOException {
        List<Diagnostic> found = check(choices(List.of(2, 2, 2, 2, 2), GOOD, LONG));
        assertThat(found).extracting(Diagnostic::code).contains(Code.CHOICES_GIVEN_AWAY);
        assertThat(found).anyMatch(d -> d.message().contains("In 5 of 5 steps the best choice is number 3"));
    }

    @Test
    void theLongestInEveryStepIsTold() throws IOException {
        List<Diagnostic> found = check(choices(List.of(0, 1, 2, 3, 0), GOOD, "You wait."));
        assertThat(found).anyMatch(d -> d.code() == Code.CHOICES_GIVEN_AWAY && d.message().contains("by far the longest"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 1 2 3 0", "0 0 1 2 3", "1 1 1", "3 3", "0 0 0 1 2"})
    void whatChanceBringsAboutIsLeftInPeace(String places) throws IOException {
        List<Integer> best = Stream.of(places.split(" ")).map(Integer::parseInt).toList();
        assertThat(check(choices(best, GOOD, LONG))).extracting(Diagnostic::code).doesNotContain(Code.CHOICES_GIVEN_AWAY);
    }

    @Test
    void nothingIsFoundInTheScenariosThatComeWithTheProgram() {
        var checker = new Checker(Optional.of(Path.of("scenarios")), Language.EN, Scorer::signalNames, () -> JUDGE);
        assertThat(checker.check(List.of(Path.of("scenarios")))).isEmpty();
    }
}
