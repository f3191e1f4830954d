package twoears.core.league;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

class RememberedTest {
    private static final List<String> REPLIES = List.of("good +apology", "bad +blame", "I see.", "good told:refund-time");

    private final List<String> asked = new ArrayList<>();
    private final Judge counted = (Judge) Proxy.newProxyInstance(Judge.class.getClassLoader(), new Class<?>[] {Judge.class}, (proxy, method, arguments) -> {
        if (method.getName().equals("judge")) {
            asked.add((String) arguments[1]);
        }
        return method.invoke(new ScriptedJudge(), arguments);
    });
    private final Remembered remembered = new Remembered(counted);

    @Test
    void theSameReplyInTheSameSituationIsJudgedOnce() {
        Situation situation = begun().situation();
        Judgement first = remembered.judge(situation, "good +apology");
        assertThat(remembered.judge(begun().situation(), "good +apology")).isSameAs(first);
        assertThat(asked).containsExactly("good +apology");
    }

    @Test
    void inAnyConversationItSaysWhatTheJudgeBehindItSays() {
        Random random = new Random(11);
        for (int i = 0; i < 200; i++) {
            Conversation state = begun();
            for (int turn = 0; turn < 6 && !state.hasEnded(); turn++) {
                String reply = REPLIES.get(random.nextInt(REPLIES.size()));
                assertThat(remembered.judge(state.situation(), reply)).isEqualTo(new ScriptedJudge().judge(state.situation(), reply));
                state = Cases.played(state, Cases.say(reply));
            }
        }
        assertThat(asked.size()).isLessThan(200);
    }

    @Test
    void whatWasSaidBeforeMakesAnotherSituation() {
        Conversation begun = begun();
        Conversation later = Cases.played(begun, Cases.say("I see."));
        remembered.judge(begun.situation(), "good +apology");
        remembered.judge(later.situation(), "good +apology");
        assertThat(asked).hasSize(2);
    }

    private static Conversation begun() {
        return Cases.begun(Cases.chargedTwice());
    }
}
