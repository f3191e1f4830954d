package twoears.authoring.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.authoring.Library;
import twoears.authoring.rehearsal.Failure.Kind;
import twoears.authoring.story.Goal;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;

class RehearsalTest {
    private static final String PARCEL = """
            title: Late parcel
            customer: {name: Ola Nordmann, mood: {calm: 40, trust: 50}}
            steps:
              - id: opening
                says: Where is it?
                examples: {strong: good +promise, weak: bad +blame}
                choices: [good, bad, hello]
                next:
                  - when: {reply: blame}
                    go: outburst
                  - when: {flag: blamed}
                    go: outburst
                  - go: thanks
              - id: outburst
                says: Is it MY fault?
                examples: {strong: good, weak: bad +blame}
                next:
                  - when: {reply: blame}
                    go: gone
                    set: blamed
                  - go: opening
              - id: thanks
                says: OK.
                examples: {strong: good, weak: bad}
            endings:
              gone: {says: Bye., outcome: lost}
            """;

    @TempDir
    private Path folder;

    private Scenario scenario(String yaml) {
        try {
            Path file = Files.writeString(folder.resolve("late-parcel.yaml"), yaml);
            Opened opened = new Library(List.of(folder), Optional.empty(), Language.EN, Set::of).open(file);
            return ((Opened.Ready) opened).scenario();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Report tried(String yaml, int runs) {
        return Rehearsal.of(scenario(yaml), new ScriptedJudge(), runs, 1);
    }

    @Test
    void everyTraineePlaysAsOftenAsAskedFor() {
        Report report = tried(PARCEL, 7);
        assertThat(report.crowds().keySet()).containsExactly(Trainee.values());
        assertThat(report.crowds().values()).allSatisfy(c -> assertThat(c.conversations()).isEqualTo(7))
                .allSatisfy(c -> assertThat(c.outcomes().values().stream().mapToInt(Integer::intValue).sum() + c.endless()).isEqualTo(7));
        assertThat(report.coverage().conversations()).isEqualTo(42);
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        assertThat(Account.of(tried(PARCEL, 20), Language.EN)).isEqualTo(Account.of(tried(PARCEL, 20), Language.EN));
    }

    @Test
    void strongExamplesWinAndWeakOnesLose() {
        Report report = tried(PARCEL, 5);
        assertThat(report.crowds().get(Trainee.STRONG).usual()).hasValueSatisfying(o -> assertThat(o).isGreaterThanOrEqualTo(Outcome.RESOLVED));
        assertThat(report.crowds().get(Trainee.POOR).usual()).contains(Outcome.LOST);
        assertThat(report.crowds().get(Trainee.STRONG).mood()).extracting(m -> m.calm().middle()).isSorted();
    }

    @Test
    void whatNobodyPlayedIsToldWithAWayThatLeadsThere() {
        Report report = tried(PARCEL.replace("+blame", ""), 20);
        Route route = report.byRoute().get(Goal.ending("gone"));
        assertThat(route.stops()).extracting(Route.Stop::step).containsExactly("opening", "outburst");
        assertThat(route.stops()).allSatisfy(s -> assertThat(s.signals()).containsExactly("blame"));
    }

    @Test
    void whatCanNeverBeReachedIsAFailure() {
        Report report = tried(PARCEL, 5);
        assertThat(report.isWhole()).isTrue();
        assertThat(report.failures()).filteredOn(f -> f.kind() == Kind.CLOSED).extracting(f -> f.goal().orElseThrow())
                .as("a flag that is only set on the way out").containsExactly(Goal.rule("opening", 1));
    }

    @Test
    void aLimitOfTheSearchIsNoFailure() {
        String flags = IntStream.range(0, 16).mapToObj(i -> "      - {when: {heard: k" + i + "}, go: here, set: [f" + i + "]}\n").collect(Collectors.joining());
        String keys = IntStream.range(0, 16).mapToObj(i -> "  k" + i + ": [word" + i + "]\n").collect(Collectors.joining());
        String asked = IntStream.range(0, 16).mapToObj(i -> "      - {when: {flag: f" + i + ", reply: blame, turns: at least 400}, go: there}\n").collect(Collectors.joining());
        Report report = tried("title: Many flags\ncustomer: {name: Ola}\nlisten:\n" + keys + "steps:\n  - id: here\n    says: Here?\n    examples: {strong: hello, weak: hello}\n"
                + "    next:\n" + asked + flags + "      - done\n  - id: there\n    says: There?\nendings:\n  done: {outcome: resolved}\n", 2);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.notReached()).contains(Goal.step("there"));
        assertThat(report.failures()).noneMatch(f -> f.goal().isPresent());
        assertThat(Account.of(report, Language.EN)).anyMatch(l -> l.startsWith("Not reached in "));
    }

    @Test
    void aCircleIsAFailureWithATranscript() {
        Report report = tried("""
                title: Round and round
                customer: {name: Ola Nordmann}
                steps:
                  - id: here
                    says: Here?
                    examples: {strong: hello, weak: hello}
                    next: [there]
                  - id: there
                    says: There?
                    examples: {strong: hello, weak: hello}
                    next: [here]
                """, 3);
        Failure endless = report.failures().stream().filter(f -> f.kind() == Kind.ENDLESS && f.trainee().equals(Optional.of(Trainee.STRONG))).findFirst().orElseThrow();
        assertThat(endless.times()).isEqualTo(3);
        assertThat(endless.run().orElseThrow().transcript()).hasSize(report.mostTurns()).containsOnly("hello");
    }

    @Test
    void strongExamplesThatLoseAreAFailureAndSoArePoorOnesThatWin() {
        String swapped = PARCEL.replace("strong: good +promise, weak: bad +blame", "strong: bad +blame critical, weak: good")
                
                .replace("strong: good, weak: bad +blame", "strong: bad +blame, weak: good")
                .replace("strong: good, weak: bad}", "strong: bad, weak: good}");
        assertThat(tried(swapped, 5).failures()).extracting(Failure::kind).contains(Kind.STRONG_LOSES, Kind.WINS);
    }

    @Test
    void aFaultOfTheProgramIsTold() {
        var failing = new ScriptedJudge() {
            @Override
            public twoears.core.scoring.Judgement judge(twoears.core.scoring.Situation situation, String reply) {
                throw new IllegalStateException("broken");
            }
        };
        Report report = Rehearsal.of(scenario(PARCEL), failing, 2, 1);
        assertThat(report.failures()).filteredOn(f -> f.kind() == Kind.FAULT).hasSize(Trainee.values().length)
                .allSatisfy(f -> assertThat(f.run().orElseThrow().fault().orElseThrow()).contains("broken"));
    }

    @Test
    void aTranscriptHoldsWhatAPersonWouldTypeInPlainPlay() {
        String letter = PARCEL.replace("steps:\n  - id: opening", """
                facts:
                  where: {text: At the depot.}
                  when: {text: Tomorrow., ask: detective}
                steps:
                  - id: opening""").replace("strong: good +promise", "strong: \"/dear Ola,\\n\\ngood\"");
        Run run = new Player(scenario(letter), new ScriptedJudge(), 9).play(Trainee.STRONG, 1);
        assertThat(run.transcript()).startsWith("/ask detective", "/facts where", "//dear Ola,\\", "\\", "good");
    }

    @Test
    void aLongScenarioIsPlayedWithinReason() {
        var yaml = new StringBuilder("title: Long\ncustomer: {name: Ola}\nsteps:\n");
        for (int i = 0; i < 250; i++) {
            yaml.append("  - {says: \"Line ").append(i).append("\"}\n");
        }
        Report report = tried(yaml.toString(), 200);
        assertThat(report.crowds().values()).allSatisfy(c -> assertThat(c.conversations()).isBetween(1, 199));
        assertThat(Account.of(report, Language.EN)).contains("It is long, so that some trainees played fewer conversations than asked for.");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasItsTraineesWords(Language language) {
        Words words = Words.of("trainees", language);
        for (String kind : List.of("silent", "hostile", "stuffed", "middling")) {
            assertThat(words.has(kind + ".1")).isTrue();
        }
        assertThat(words.text("hostile.1")).isNotEqualTo(language == Language.EN ? "" : Words.of("trainees", Language.EN).text("hostile.1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fi"})
    void theAccountFitsTheScreenWhateverTheMachinesLanguage(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            assertThat(Account.of(tried(PARCEL, 20), Language.EN)).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(Account.WIDTH))
                    .anySatisfy(l -> assertThat(l).startsWith("Played 120 times:"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
