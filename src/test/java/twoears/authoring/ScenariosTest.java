package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Severity;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Point.Finish;
import twoears.core.language.Language;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorer;

/** The scenarios that come with the program do what they teach. */
class ScenariosTest {
    private static final Path SHIPPED = Path.of("scenarios");
    private static final long SEEDS = 300;
    private static final int MOST_TURNS_TO_A_GOOD_END = 10;
    private static final Judge JUDGE = Scorer.load();

    static Stream<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.startsWith(SHIPPED.resolve("personas"))).sorted().toList().stream();
        }
    }

    static Stream<Scenario> scenarios() throws Exception {
        return files().map(f -> read(f).plan().orElseThrow().scenario());
    }

    private static ReadScenario read(Path file) {
        return new ScenarioReader(Optional.of(SHIPPED), Language.EN, Set::of).read(file);
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsFoundInIt(Path file) {
        ReadScenario read = read(file);
        assertThat(read.found()).filteredOn(d -> d.severity() != Severity.NOTE).isEmpty();
        assertThat(read.plan()).isPresent();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void strongAnswersThroughoutEndWell(Scenario scenario) {
        Conversation played = new Rehearsal(scenario, JUDGE).play(Rehearsal::strong);
        assertThat(outcome(played)).isGreaterThanOrEqualTo(Outcome.RESOLVED);
        assertThat(played.line()).hasSizeBetween(2, MOST_TURNS_TO_A_GOOD_END);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void weakAnswersThroughoutEndWorse(Scenario scenario) {
        var rehearsal = new Rehearsal(scenario, JUDGE);
        assertThat(outcome(rehearsal.play(Rehearsal::weak))).isLessThan(outcome(rehearsal.play(Rehearsal::strong)));
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyStepAndEveryEndingCanBeReached(Scenario scenario) {
        var rehearsal = new Rehearsal(scenario, JUDGE);
        Set<String> reached = new LinkedHashSet<>();
        LongStream.rangeClosed(1, SEEDS).mapToObj(rehearsal::play).forEach(c -> {
            assertThat(c.hasEnded()).as("ends within %s turns", Rehearsal.MOST_TURNS).isTrue();
            reached.addAll(c.now().visited());
            reached.add(c.now().finish().map(Finish::ending).orElseThrow());
        });
        assertThat(reached).containsAll(scenario.steps().stream().map(Step::id).toList());
        assertThat(reached).containsAll(scenario.endings().stream().map(Ending::id).toList());
    }

    private static Outcome outcome(Conversation played) {
        return played.now().finish().orElseThrow().outcome();
    }
}
