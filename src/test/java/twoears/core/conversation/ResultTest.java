package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.played;
import static twoears.core.conversation.Cases.say;
import static twoears.core.conversation.Cases.step;

import org.junit.jupiter.api.Test;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;

class ResultTest {
    private static Result of(Conversation conversation) {
        return Result.of(conversation, new ScriptedJudge());
    }

    @Test
    void nothingIsWorthAnythingBeforeTheFirstReply() {
        Result result = of(begun(chargedTwice()));
        assertThat(result.scorecard()).isEmpty();
        assertThat(result.outcome()).isEmpty();
        assertThat(result.csat()).isEmpty();
    }

    @Test
    void onlyRepliesThatCountAreJudgedTogether() {
        Result result = of(played(begun(chargedTwice()), say("bad"), new Input.Rewind(1), say("good")));
        assertThat(result.scorecard().orElseThrow().overall()).isEqualTo(10);
    }

    @Test
    void theOutcomeIsThatOfTheFirstLineToEnd() {
        Conversation lost = played(begun(chargedTwice()), say("bad critical"));
        assertThat(of(lost).outcome()).contains(Outcome.LOST);
        assertThat(of(played(lost, new Input.Rewind(1), say("told:refund-time"))).outcome()).contains(Outcome.LOST);
    }

    @Test
    void theSurveyAnswerFollowsTheOutcomeAndTheLastImpression() {
        Scenario happy = new Cases.Case().mood(80, 84).step(step("a", "A?", "s", "w")).build();
        Scenario lost = new Cases.Case().mood(20, 20).step(step("a", "A?", "s", "w")).build();
        assertThat(of(played(begun(happy), say("x"))).csat()).contains(5);
        assertThat(of(played(begun(lost), say("x"))).csat()).contains(1);
    }
}
