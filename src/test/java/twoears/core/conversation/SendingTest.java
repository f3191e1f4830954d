package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Play.Said;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

/** What is said is known ahead, and moves the state when it is kept. */
class SendingTest {
    private final AttemptsInMemory attempts = new AttemptsInMemory();
    private final List<String> judged = new ArrayList<>();
    private final Play play = play();

    private Play play() {
        Scenario scenario = Cases.chargedTwice();
        var judge = new ScriptedJudge() {
            @Override
            public Judgement judge(Situation situation, String reply) {
                judged.add(reply);
                return super.judge(situation, reply);
            }
        };
        return Play.begin(scenario, new Source("hash", "a.yaml", Map.of()), Cases.started(scenario, Coaching.COACH), attempts, judge,
                InstantSource.fixed(Cases.NOON));
    }

    /** Nothing is done before it is waited for. */
    private static <T> Supplier<T> later(Supplier<T> work) {
        return work;
    }

    @Test
    void whatComesIsKnownBeforeItIsKept() {
        Sending sending = play.send(Cases.say("good"), SendingTest::later);
        assertThat(sending.next().line()).hasSize(1);
        assertThat(play.now().line()).isEmpty();
        assertThat(attempts.find(play.id()).orElseThrow().events()).hasSize(1);
        assertThat(sending.settled()).isInstanceOf(Said.Done.class);
        assertThat(play.now()).isEqualTo(sending.next());
        assertThat(attempts.find(play.id()).orElseThrow().events()).hasSize(2);
    }

    @Test
    void settlingTwiceKeepsOnce() {
        Sending sending = play.send(Cases.say("good"), SendingTest::later);
        sending.settled();
        assertThat(sending.settled()).isInstanceOf(Said.Done.class);
        assertThat(attempts.find(play.id()).orElseThrow().events()).hasSize(2);
    }

    @Test
    void whatCantBeKeptLeavesTheStateAsItWas() {
        attempts.full(true);
        Sending sending = play.send(Cases.say("good"), SendingTest::later);
        assertThatThrownBy(sending::settled).isInstanceOf(NotKept.class);
        assertThat(play.now().line()).isEmpty();
        attempts.full(false);
        assertThat(play.say(Cases.say("good"))).isInstanceOf(Said.Done.class);
    }

    @Test
    void aReplyThatWasForeseenIsJudgedOnce() {
        play.foresee(play.now(), "good");
        Judgement foreseen = play.send(Cases.say("good"), SendingTest::later).next().line().get(0).judgement();
        assertThat(judged).containsExactly("good");
        assertThat(foreseen).isEqualTo(new ScriptedJudge().judge(play.now().situation(), "good"));
    }

    @Test
    void aReplyThatBecameAnotherIsJudgedAsItIs() {
        play.foresee(play.now(), "good");
        play.say(Cases.say("bad"));
        assertThat(judged).containsExactly("good", "bad");
    }

    @Test
    void theSameReplyAtAnotherPlaceIsJudgedThere() {
        play.foresee(play.now(), "good");
        play.say(Cases.say("good"));
        play.say(Cases.say("good"));
        assertThat(judged).containsExactly("good", "good");
    }
}
