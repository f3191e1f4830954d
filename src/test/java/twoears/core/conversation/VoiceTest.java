package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Line;
import twoears.core.scenario.Mood.Temperature;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Wordings;
import twoears.core.scenario.Wordings.Order;
import twoears.core.scenario.Wordings.Wording;

class VoiceTest {
    private static Wordings wordings(Order order, int count) {
        return new Wordings(order, IntStream.range(0, count).mapToObj(i -> new Wording("w" + i, Character.toString('a' + i))).toList());
    }

    private static String said(Order order, int count, long seed, int times) {
        var said = new StringBuilder();
        for (int i = 0; i < times; i++) {
            said.append(new Voice(seed).choose(wordings(order, count), "step/here", i).text());
        }
        return said.toString();
    }

    /** A step that leads back to itself, so that its line is said again and again. */
    private static Scenario again(Line line) {
        return new Cases.Case().step(new Step("here", line, false, Optional.empty(), Optional.empty(), List.of(),
                List.of(new Step.Rule(Condition.All.ALWAYS, "here", Set.of())))).build();
    }

    private static String heard(Conversation conversation) {
        var heard = new ArrayList<String>();
        conversation.line().forEach(t -> heard.addAll(t.before().said()));
        heard.addAll(conversation.now().said());
        return String.join("", heard);
    }

    @Test
    void inTurnEndsWithTheLastAndStaysThere() {
        assertThat(said(Order.IN_TURN, 3, 1, 6)).isEqualTo("abcccc");
    }

    @Test
    void inRoundsBeginsAgain() {
        assertThat(said(Order.IN_ROUNDS, 3, 1, 7)).isEqualTo("abcabca");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void byChanceSaysAllBeforeAnyAgainAndNoneTwiceRunning(int count) {
        for (long seed = -40; seed < 40; seed++) {
            String said = said(Order.BY_CHANCE, count, seed, 5 * count);
            for (int round = 0; round < 5; round++) {
                assertThat(said.substring(round * count, (round + 1) * count).chars().distinct().count()).as(said).isEqualTo(count);
            }
            for (int i = 1; count > 1 && i < said.length(); i++) {
                assertThat(said.charAt(i)).as(said).isNotEqualTo(said.charAt(i - 1));
            }
        }
    }

    @Test
    void everyWordingComesFirstForSomeSeeds() {
        assertThat(IntStream.range(0, 60).mapToObj(seed -> said(Order.BY_CHANCE, 4, seed, 1)).distinct().sorted().toList())
                .containsExactly("a", "b", "c", "d");
    }

    /** Should this fail, attempts that were kept would be replayed with other words. */
    @Test
    void chanceFallsAsItAlwaysDid() {
        assertThat(said(Order.BY_CHANCE, 5, 20_300_512, 10)).isEqualTo("eabdcdebac");
    }

    @Test
    void aStepThatIsComeToAgainIsSaidInOtherWords() {
        Scenario scenario = again(Line.of(wordings(Order.IN_TURN, 3)));
        assertThat(heard(Cases.played(Cases.begun(scenario), Cases.say("fine"), Cases.say("fine"), Cases.say("fine")))).isEqualTo("abcc");
    }

    @Test
    void eachMoodHasWordingsOfItsOwn() {
        var perMood = new Line(Map.of(Temperature.UNEASY, wordings(Order.IN_TURN, 2), Temperature.CALM, Wordings.of("-")));
        Conversation played = Cases.played(Cases.begun(again(perMood)), Cases.say("good"), Cases.say("good"), Cases.say("good"), Cases.say("good"));
        assertThat(heard(played)).startsWith("a").contains("-");
    }

    @Test
    void aWayBackTakesTheWordsBackToo() {
        Scenario scenario = again(Line.of(wordings(Order.IN_TURN, 3)));
        Conversation back = Cases.played(Cases.begun(scenario), Cases.say("fine"), Cases.say("fine"), new Input.Rewind(2), Cases.say("fine"));
        assertThat(heard(back)).isEqualTo("abc");
    }

    @Test
    void anotherSeedSaysItOtherwiseAndTheSameSeedTheSame() {
        Scenario scenario = again(Line.of(wordings(Order.BY_CHANCE, 6)));
        var said = new ArrayList<String>();
        for (long seed : new long[] {1, 1, 2}) {
            AttemptStarted usual = Cases.started(scenario, Event.Coaching.COACH);
            var start = new AttemptStarted(usual.at(), usual.trainee(), usual.scenarioId(), usual.scenarioHash(), usual.rubricVersion(),
                    usual.coaching(), usual.guidance(), seed);
            said.add(heard(Cases.played(Conversation.begun(scenario, start), Cases.say("fine"), Cases.say("fine"), Cases.say("fine"))));
        }
        assertThat(said.get(0)).isEqualTo(said.get(1)).isNotEqualTo(said.get(2));
    }

    @Test
    void aCustomerWaitsTwiceForWordsAndThenTakesSilenceForAnAnswer() {
        Scenario scenario = new Cases.Case().persona(silent()).step(Cases.step("one", "One?", "a", "b")).step(Cases.step("two", "Two?", "a", "b")).build();
        Conversation waiting = Cases.played(Cases.begun(scenario), Cases.say("..."), Cases.say("?!"));
        assertThat(heard(waiting)).isEqualTo("One?ab");
        assertThat(waiting.now().step()).isEqualTo("one");
        assertThat(heard(Cases.played(waiting, Cases.say("…")))).isEqualTo("One?abTwo?");
        assertThat(heard(Cases.played(waiting, Cases.say("fine")))).isEqualTo("One?abTwo?");
    }

    private static Persona silent() {
        Persona plain = Persona.PLAIN;
        return new Persona("silent", "", "", plain.temper(), plain.needs(), plain.knows(), plain.mood(), plain.eased(), plain.upset(),
                Map.of("silence", wordings(Order.IN_TURN, 2)));
    }
}
