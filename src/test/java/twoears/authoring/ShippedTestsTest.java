package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Playtest;
import twoears.authoring.format.PlaytestBinding;
import twoears.authoring.playtest.PlayedTest;
import twoears.authoring.yaml.Document;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorer;

/** The tests that come with the program. That better kinds score higher is held by the check itself. */
class ShippedTestsTest {
    private static final Path SHIPPED = Path.of("scenarios");
    private static final Judge JUDGE = Scorer.load();

    static Stream<Path> scenarios() {
        return new Library(List.of(SHIPPED), Optional.empty(), Language.EN, Set::of).cards().stream().map(Card::file).map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioHasAnExemplaryAMiddlingAndAHarmfulRun(Path scenario) throws IOException {
        String text = Files.readString(Recorder.testsOf(scenario));
        var problems = new Problems("", text, Language.EN);
        List<Playtest> tests = PlaytestBinding.bind(Document.of(text, problems).orElseThrow(), Optional.empty(), Set::of, problems);
        assertThat(tests.stream().flatMap(t -> t.kind().stream()).collect(Collectors.toSet())).containsExactlyInAnyOrder(Playtest.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyRunIsAsExpected(Path scenario) {
        Checked checked = new Checker(Optional.of(SHIPPED), Language.EN, Scorer::signalNames, () -> JUDGE).examine(List.of(Recorder.testsOf(scenario)));
        assertThat(checked.found()).extracting(Diagnostic::text).isEmpty();
        assertThat(checked.tests()).extracting(PlayedTest::name).hasSizeGreaterThanOrEqualTo(3);
    }
}
