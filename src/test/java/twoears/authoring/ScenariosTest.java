package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Severity;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Point.Finish;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Scorer;
import twoears.core.scoring.Situation;

/** The scenarios that come with the program do what they teach. */
class ScenariosTest {
    private static final Path SHIPPED = Path.of("scenarios");
    private static final long SEEDS = 1000;
    private static final int MOST_TURNS_TO_A_GOOD_END = 10;
    private static final Judge JUDGE = Scorer.load();

    static Stream<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.toString().endsWith(".test.yaml") && !f.startsWith(SHIPPED.resolve("personas"))).sorted().toList().stream();
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
    void theStrongExampleBeatsTheWeakOneAtEveryStepInEveryDimension(Scenario scenario) {
        var softly = new SoftAssertions();
        for (Step step : scenario.steps()) {
            Scorecard strong = judged(scenario, step, Rehearsal.strong(step));
            Scorecard weak = judged(scenario, step, Rehearsal.weak(step));
            for (Dimension dimension : Dimension.values()) {
                OptionalInt better = strong.of(dimension);
                OptionalInt worse = weak.of(dimension);
                if (better.isPresent() && worse.isPresent()) {
                    softly.assertThat(better.getAsInt()).as("%s, %s, %s", scenario.id(), step.id(), dimension).isGreaterThan(worse.getAsInt());
                }
            }
        }
        softly.assertAll();
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
        Set<String> unreached = new LinkedHashSet<>();
        scenario.steps().forEach(step -> unreached.add(step.id()));
        scenario.endings().forEach(ending -> unreached.add(ending.id()));
        for (long seed = 1; seed <= SEEDS && !unreached.isEmpty(); seed++) {
            Conversation played = rehearsal.play(seed);
            assertThat(played.hasEnded()).as("ends within %s turns", Rehearsal.MOST_TURNS).isTrue();
            unreached.removeAll(played.now().visited());
            unreached.remove(played.now().finish().map(Finish::ending).orElseThrow());
        }
        assertThat(unreached).as("of %s", scenario.id()).isEmpty();
    }

    private static Outcome outcome(Conversation played) {
        return played.now().finish().orElseThrow().outcome();
    }

    private static Scorecard judged(Scenario scenario, Step step, String reply) {
        Mood mood = scenario.customer().mood();
        Set<String> facts = new LinkedHashSet<>(scenario.facts().stream().map(Fact::id).toList());
        Set<String> colleagues = new LinkedHashSet<>(scenario.facts().stream().map(Fact::ask).filter(a -> !a.isEmpty()).toList());
        var situation = new Situation(scenario.language(), scenario.channel(), Optional.of(scenario),
                List.of(step.says().at(mood)), List.of(), Optional.of(mood), scenario.facts(), facts, Set.of(), colleagues, Optional.empty());
        return JUDGE.judge(situation, reply).scorecard();
    }
}
