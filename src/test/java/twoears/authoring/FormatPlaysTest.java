package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.authoring.format.Shape;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Input;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Choice;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Scorer;
import twoears.core.scoring.Situation;

/** Every word of the format does in play what the guide says of it. */
class FormatPlaysTest {
    private static final String PERSONA = """
            name: The grump
            about: Grumbles.
            temper: {falls: fast, recovers: slow}
            needs: brief
            knows: some
            mood: {calm: 50, trust: 40}
            eased-by: [apology]
            upset-by: [jargon, blame]
            lines:
              en:
                hangs-up: I'm off.
                settles: We'll see.
                thanks: Thanks.
                delighted: "Wonderful!"
                silence: {in-turn: [Well., I said well.]}
              nb: {thanks: Takk.}
            """;

    private static final String SCENARIO = """
            title: Every word
            summary: A house of words.
            kind: review
            transcript:
              - Ola: Where is my refund?
              - Jonas: |
                  Please check
                  with your bank.
            contacts: {Berit: Is anybody there.}
            language: en
            channel: phone
            difficulty: 4
            trains: [P2, D3]
            weights: {empathy: 40, clarity: 20, honesty: 20, handling: 20}
            customer:
              name: Kari Lund
              persona: grump
              history: Customer since 2019.
              about: Grumbles less.
              temper: {recovers: normal}
              needs: [thorough, warm]
              knows: little
              mood: {calm: 60}
              eased-by: names-feeling
              upset-by: [dismissal]
              lines: {en: {settles: So be it.}}
            facts:
              refund-time: {text: It is back within 3 banking days., about: [refund], value: 3 banking days}
              same-day: {text: Finance can do it today., ask: detective}
            authority: {refund-up-to: 500 NOK}
            never-promise: [rent is covered]
            must-tell: refund-time
            listen:
              asks-why: [why ... urgent]
              same-day: [same day, today]
            hidden:
              rent: {says: My rent goes out tomorrow., when: {heard: asks-why}}
            steps:
              - id: hub
                says: {angry: Hub, angry!, uneasy: [Hub., Hub again.], calm: {in-rounds: [Calm hub., Calmer hub.]}}
                examples: {strong: Sorry., weak: No.}
                choices:
                  - {id: kind, text: good}
                  - critical bad
                next:
                  - {when: {reply: [blame, dismissal]}, go: outburst, set: [blamed]}
                  - {when: {flag: blamed, turns: at least 3}, go: flagged}
                  - {when: {heard: same-day, not-heard: asks-why}, go: heard}
                  - {when: {revealed: rent}, go: revealed}
                  - {when: {told: refund-time}, go: told}
                  - {when: {looked-up: same-day}, go: looked-up}
                  - {when: {visited: loop, not-reply: apology}, go: visited}
                  - {when: {trust: at least 60}, go: trusting}
                  - {when: {calm: at most 30}, go: furious}
                  - loop
              - id: outburst
                says: Now it's my fault?
                once: true
                next: hub
              - {id: flagged, says: Flagged.}
              - {id: heard, says: {by-chance: [{id: h1, text: Heard.}, Heard it.]}}
              - {id: revealed, says: Revealed.}
              - {id: told, says: Told., next: [{go: bye}]}
              - {id: looked-up, says: Looked up.}
              - {id: visited, says: Visited.}
              - {id: trusting, says: Trusting., next: settled}
              - {id: furious, says: Furious.}
              - {id: loop, says: Loop., next: hub}
            endings:
              gone: {when: {calm: at most 5}, outcome: lost}
              settled: {outcome: calmed}
              bye: {says: Bye., outcome: resolved}
            """.replace("Hub, angry!", "\"Hub, angry!\"");

    @TempDir
    Path folder;

    private Scenario scenario;

    @BeforeEach
    void read() throws IOException {
        Files.createDirectories(folder.resolve("personas"));
        Files.writeString(folder.resolve("personas/grump.yaml"), PERSONA);
        Path file = Files.writeString(folder.resolve("every-word.yaml"), SCENARIO);
        ReadScenario read = new ScenarioReader(Optional.empty(), Language.EN, Scorer::signalNames).read(file);
        assertThat(read.plan()).as(read.found().toString()).isPresent();
        scenario = read.plan().get().scenario();
    }

    private Conversation play(String... replies) {
        return Cases.played(Cases.begun(scenario), Stream.of(replies).map(Cases::say).toArray(Input[]::new));
    }

    private static String step(Conversation conversation) {
        return conversation.now().step();
    }

    /** So that a word that is added to the format is played here too. Tests of scenarios, and cups, have tests of their own. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"TEST_FILE", "TEST", "TURN", "EXPECT", "EXPECT_AT_END", "SCORES", "CUP", "CUP_CASE", "WINDOW",
            "HINTS", "TEAM"})
    void everyKeyIsUsedHere(Shape shape) {
        assertThat(shape.keys()).allSatisfy(key -> assertThat(SCENARIO + PERSONA).containsPattern("(^|[\\s{])" + key + ":"));
    }

    @Test
    void theHeadSaysWhatIsPractised() {
        assertThat(scenario.title()).isEqualTo("Every word");
        assertThat(scenario.summary()).isEqualTo("A house of words.");
        assertThat(scenario.channel()).isEqualTo(Channel.PHONE);
        assertThat(scenario.difficulty()).isEqualTo(4);
        assertThat(scenario.trainedIds()).containsExactly("D3", "P2");
        assertThat(scenario.weights().of(Dimension.EMPATHY)).isEqualTo(40);
    }

    @Test
    void theTranscriptAndTheContactsAreBeforeTheTraineeFromTheStart() {
        assertThat(scenario.customer().history())
                .isEqualTo("Customer since 2019.\n\nOla: Where is my refund?\nJonas: Please check\nwith your bank.\n\nBerit: Is anybody there.");
    }

    @Test
    void theCustomerIsThePersonaWithWhatTheScenarioSaysInstead() {
        Persona persona = scenario.customer().persona();
        assertThat(persona.about()).isEqualTo("Grumbles less.");
        assertThat(persona.temper()).isEqualTo(new Persona.Temper(Persona.Pace.FAST, Persona.Pace.NORMAL));
        assertThat(persona.needs()).containsExactly(Persona.Need.THOROUGH, Persona.Need.WARM);
        assertThat(persona.knows()).isEqualTo(Persona.Knows.LITTLE);
        assertThat(scenario.customer().mood().calm()).isEqualTo(60);
        assertThat(scenario.customer().mood().trust()).isEqualTo(40);
        assertThat(persona.eased()).containsExactly("names-feeling");
        assertThat(persona.upset()).containsExactly("dismissal");
        assertThat(persona.lines().get("settles").first().text()).isEqualTo("So be it.");
        assertThat(persona.lines().get("thanks").first().text()).isEqualTo("Thanks.");
    }

    @Test
    void whatEasesAndUpsetsMovesTheMood() {
        assertThat(play("+names-feeling").mood().calm()).isGreaterThan(play("fine").mood().calm());
        assertThat(play("+dismissal").mood().calm()).isLessThan(play("fine").mood().calm());
        assertThat(play("+apology").mood()).as("the persona's own, which the scenario replaces").isEqualTo(play("fine").mood());
    }

    @Test
    void theFirstRuleThatHoldsIsTaken() {
        assertThat(step(play("+blame"))).isEqualTo("outburst");
        assertThat(step(play("+dismissal heard:same-day"))).isEqualTo("outburst");
        assertThat(step(play("heard:same-day"))).isEqualTo("heard");
        assertThat(step(play("heard:same-day heard:asks-why"))).isEqualTo("revealed");
        assertThat(step(play("told:refund-time"))).isEqualTo("told");
        assertThat(step(play("fine"))).isEqualTo("loop");
    }

    @Test
    void aFlagIsRememberedAndTurnsAreCounted() {
        assertThat(step(play("+blame", "fine", "fine"))).isEqualTo("flagged");
        assertThat(step(play("fine", "fine", "fine"))).isNotEqualTo("flagged");
    }

    @Test
    void aStepOnceVisitedCountsAndOneThatComesOnceIsPassedOver() {
        assertThat(step(play("fine", "fine", "fine"))).isEqualTo("visited");
        assertThat(step(play("fine", "fine", "+apology"))).isEqualTo("loop");
        assertThat(step(play("+blame", "fine", "+blame heard:same-day"))).as("flagged comes first").isEqualTo("flagged");
        assertThat(play("+blame", "fine").now().visited()).contains("outburst", "hub");
    }

    @Test
    void theMoodChoosesTheLineAndTheWay() {
        assertThat(play("fine", "fine").now().said()).containsExactly("Hub again.");
        assertThat(play("good", "good").now().said()).singleElement().asString().startsWith("Calm hub.");
        assertThat(step(play("critical bad"))).isEqualTo("furious");
        assertThat(step(Cases.played(Cases.begun(scenario), Cases.say("good"), Cases.say("good"), Cases.say("good")))).isIn("visited", "trusting");
    }

    @Test
    void whatAColleagueKnowsIsOpenWhenAskedAndThenAsksForItsRule() {
        Conversation asked = Cases.played(Cases.begun(scenario), new Input.AskColleague("detective"), new Input.LookUp("same-day"), Cases.say("fine"));
        assertThat(step(asked)).isEqualTo("looked-up");
        assertThat(Cases.begun(scenario).openFacts()).extracting(f -> f.id()).containsExactly("refund-time");
    }

    @Test
    void whatIsHiddenComesOutOnceAndThenTheNextLine() {
        Conversation out = play("heard:asks-why");
        assertThat(out.now().said()).containsExactly("My rent goes out tomorrow.", "Revealed.");
        assertThat(Cases.played(out, Cases.say("heard:asks-why")).now().said()).doesNotContain("My rent goes out tomorrow.");
    }

    @Test
    void endingsComeByTheirConditionByARuleOrByTheMood() {
        Conversation gone = gone();
        assertThat(gone.firstFinish()).hasValueSatisfying(f -> assertThat(f.outcome()).isEqualTo(Outcome.LOST));
        Conversation bye = play("told:refund-time", "fine");
        assertThat(bye.now().said()).containsExactly("Bye.");
        assertThat(bye.firstFinish()).hasValueSatisfying(f -> assertThat(f.ending()).isEqualTo("bye"));
    }

    private Conversation gone() {
        Conversation gone = play("critical bad");
        while (!gone.hasEnded()) {
            gone = Cases.played(gone, Cases.say("critical bad"));
        }
        return gone;
    }

    @Test
    void anEndingWithoutWordsTakesTheCharacters() {
        assertThat(gone().now().said()).containsExactly("I'm off.");
    }

    @Test
    void aReplyWithNothingInItIsAskedAbout() {
        assertThat(play("...").now().said()).containsExactly("Well.");
        assertThat(step(play("...", "?"))).isEqualTo("hub");
        assertThat(play("...", "?").now().said()).containsExactly("I said well.");
    }

    @Test
    void choicesAreOfferedAndPicked() {
        assertThat(scenario.steps().first().choices()).containsExactly(new Choice("kind", "good"), new Choice("choice-2", "critical bad"));
        Conversation picked = Cases.played(Cases.begun(scenario), new Input.PickChoice(1));
        assertThat(picked.line().get(0).reply()).isEqualTo("critical bad");
        assertThat(step(picked)).isEqualTo("furious");
    }

    /** What the scorer is told of the scenario, in replies as people write them. */
    @Test
    void factsAuthorityPromisesAndPhrasesAreReadByTheScorer() {
        assertThat(signals("It takes 9 banking days before the refund is back.")).contains("contradiction");
        assertThat(signals("I'll refund you 900 NOK today.")).contains("beyond-authority");
        assertThat(signals("I promise that the rent is covered.")).contains("never-promise");
        assertThat(signals("Is there anything else I can do for you?")).contains("must-tell-missing");
        var heard = Scorer.load().judge(situation(), "Why is it so urgent? The refund is back within 3 banking days.").reading();
        assertThat(heard.heard()).contains("asks-why");
        assertThat(heard.told()).contains("refund-time");
    }

    private Situation situation() {
        return Cases.begun(scenario).situation();
    }

    private Set<String> signals(String reply) {
        var names = new ArrayList<String>();
        Scorer.load().judge(situation(), reply).reading().signals().forEach(s -> names.add(s.name()));
        return Set.copyOf(names);
    }

    /** Whatever an ending may be. */
    @Test
    void theStockLinesAreThoseOfTheLanguage() {
        List<String> uses = Shape.STOCK_LINES.keys();
        assertThat(scenario.customer().persona().lines().keySet()).containsExactlyInAnyOrderElementsOf(uses);
        assertThat(scenario.customer().persona().lines().values().stream().map(w -> w.first().text()).collect(Collectors.toSet())).doesNotContain("Takk.");
    }
}
