package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.NOON;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.played;
import static twoears.core.conversation.Cases.say;
import static twoears.core.conversation.Cases.started;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Decision.Refusal;
import twoears.core.conversation.Decision.Refused;

class DecidingTest {
    private static Decision decide(Conversation state, Input input) {
        return new Deciding(new ScriptedJudge()).decide(state, input, NOON);
    }

    private static void assertRefused(Conversation state, Input input, Refusal why) {
        assertThat(decide(state, input)).isEqualTo(new Refused(why));
    }

    @Test
    void aBlankReplyIsRefused() {
        assertRefused(begun(chargedTwice()), say(" \n\t"), Refusal.EMPTY_REPLY);
    }

    @Test
    void theLongestReplyIsAcceptedAndOneMoreCharacterIsNot() {
        String longest = "a".repeat(Conversation.LONGEST_REPLY);
        assertThat(decide(begun(chargedTwice()), say(longest))).isInstanceOf(Accepted.class);
        assertRefused(begun(chargedTwice()), say(longest + "a"), Refusal.REPLY_TOO_LONG);
    }

    @Test
    void aChoiceIsAReplyThatSaysWhichItWas() {
        Conversation c = played(begun(chargedTwice()), new Input.PickChoice(1));
        assertThat(c.line().get(0).reply()).isEqualTo("Ask your bank.");
        assertThat(c.line().get(0).choice()).isEqualTo(Optional.of(1));
        assertRefused(c, new Input.PickChoice(2), Refusal.NO_SUCH_CHOICE);
        assertRefused(c, new Input.PickChoice(-1), Refusal.NO_SUCH_CHOICE);
    }

    @Test
    void anExamHasNoWayBack() {
        Conversation exam = Conversation.begun(chargedTwice(), started(chargedTwice(), Event.Coaching.EXAM));
        assertRefused(played(exam, say("x")), new Input.Rewind(1), Refusal.NO_REWIND_IN_EXAM);
    }

    @Test
    void onlyATurnThatWasPlayedCanBeRewound() {
        Conversation c = played(begun(chargedTwice()), say("x"));
        assertRefused(c, new Input.Rewind(0), Refusal.NO_SUCH_TURN);
        assertRefused(c, new Input.Rewind(2), Refusal.NO_SUCH_TURN);
    }

    @Test
    void whatAColleagueKnowsCanNotBeLookedUpBeforeTheyAreAsked() {
        Conversation c = begun(chargedTwice());
        assertRefused(c, new Input.LookUp("same-day"), Refusal.NO_SUCH_FACT);
        assertRefused(c, new Input.AskColleague("diplomat"), Refusal.NO_SUCH_COLLEAGUE);
        assertThat(decide(played(c, new Input.AskColleague("detective")), new Input.LookUp("same-day"))).isInstanceOf(Accepted.class);
    }

    @Test
    void questionsAndClosingWaitForTheEnd() {
        Conversation c = begun(chargedTwice());
        assertRefused(c, new Input.CloseCase(), Refusal.NOT_ENDED_YET);
        assertRefused(c, new Input.Answer(Event.Question.WENT_WRONG, "all"), Refusal.NOT_ENDED_YET);
        Conversation closed = played(c, say("told:refund-time"), new Input.CloseCase());
        assertThat(closed.closed()).isTrue();
        assertRefused(closed, new Input.CloseCase(), Refusal.ALREADY_CLOSED);
        assertRefused(closed, say("more"), Refusal.ALREADY_ENDED);
        assertRefused(closed, new Input.Rewind(1), Refusal.ALREADY_CLOSED);
    }

    @Test
    void leavingTwiceIsLeavingOnce() {
        Conversation away = played(begun(chargedTwice()), new Input.Leave());
        assertThat(decide(away, new Input.Leave())).isEqualTo(new Accepted(List.of()));
    }
}
