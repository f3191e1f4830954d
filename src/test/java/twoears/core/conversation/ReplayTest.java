package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static twoears.core.conversation.Cases.NOON;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.say;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import twoears.core.scenario.Scenario;

class ReplayTest {
    private final Scenario scenario = chargedTwice();

    @Test
    void theSameEventsGiveTheSameStateWhateverWasPlayed() {
        for (int seed = 1; seed <= 200; seed++) {
            List<Event> events = new ArrayList<>(List.of(begun(scenario).start()));
            Conversation played = randomly(new Random(seed), events);
            assertThat(Replay.of(scenario, events).last()).as("seed %d", seed).isEqualTo(played);
            assertThat(Replay.of(scenario, events).fault()).as("seed %d", seed).isEmpty();
        }
    }

    @Test
    void everyStateOnTheWayIsThere() {
        Event reply = accepted(begun(scenario), say("good"));
        Replay replay = Replay.of(scenario, List.of(begun(scenario).start(), reply, new Event.TraineeLeft(NOON)));
        assertThat(replay.states()).hasSize(3);
        assertThat(replay.states().get(0).line()).isEmpty();
        assertThat(replay.states().get(1).line()).hasSize(1);
        assertThat(replay.last().away()).isTrue();
    }

    @Test
    void aBrokenLogGivesItsValidPrefixAndTheFault() {
        Event reply = accepted(begun(scenario), say("good"));
        Replay replay = Replay.of(scenario, List.of(begun(scenario).start(), reply, new Event.TurnRewound(NOON, 9), reply));
        assertThat(replay.fault()).contains(2);
        assertThat(replay.last().line()).hasSize(1);
    }

    @Test
    void aReplyAfterTheEndIsAFault() {
        Event reply = accepted(begun(scenario), say("told:refund-time"));
        assertThat(Replay.of(scenario, List.of(begun(scenario).start(), reply, reply)).fault()).contains(2);
    }

    @Test
    void aLogThatDoesNotBeginIsRefused() {
        assertThatThrownBy(() -> Replay.of(scenario, List.of(new Event.TraineeLeft(NOON)))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Event accepted(Conversation state, Input input) {
        return ((Decision.Accepted) new Deciding(new ScriptedJudge()).decide(state, input, NOON)).events().get(0);
    }

    private static Conversation randomly(Random random, List<Event> events) {
        List<Input> inputs = List.of(say("good"), say("bad"), say("heard:why-urgent"), say("+blame"), say("told:refund-time"),
                say(" "), new Input.PickChoice(random.nextInt(3)), new Input.Rewind(random.nextInt(3)), new Input.Leave(),
                new Input.Return(), new Input.LookUp("refund-time"), new Input.AskColleague("detective"),
                new Input.Answer(Event.Question.WENT_WRONG, "x"), new Input.CloseCase());
        Conversation now = begun(chargedTwice());
        for (int i = 0; i < 12; i++) {
            Input input = inputs.get(random.nextInt(inputs.size()));
            if (new Deciding(new ScriptedJudge()).decide(now, input, NOON) instanceof Decision.Accepted accepted) {
                for (Event event : accepted.events()) {
                    events.add(event);
                    now = now.after(event);
                }
            }
        }
        return now;
    }
}
