package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.all;
import static twoears.core.conversation.Cases.atLeast;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.played;
import static twoears.core.conversation.Cases.say;
import static twoears.core.conversation.Cases.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Line;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step.Rule;

class ConversationTest {
    @Test
    void opensWithTheFirstStepsLineAndTheCustomersMood() {
        Conversation c = begun(chargedTwice());
        assertThat(c.now().said()).containsExactly("You charged me twice.");
        assertThat(c.mood().calm()).isEqualTo(40);
        assertThat(c.hasEnded()).isFalse();
    }

    @Test
    void theFirstRuleThatHoldsLeadsOnAndSetsItsFlags() {
        Conversation c = played(begun(chargedTwice()), say("+blame heard:same-day"));
        assertThat(c.now().step()).isEqualTo("outburst");
        assertThat(c.now().flags()).containsExactly("blamed");
    }

    @Test
    void withoutARuleThatHoldsTheStepBelowFollows() {
        assertThat(played(begun(chargedTwice()), say("hello")).now().step()).isEqualTo("when-back");
    }

    @Test
    void aStepSaidOnceIsNotReachedASecondTime() {
        Conversation c = played(begun(chargedTwice()), say("+blame"), say("hm"), say("hm"), say("hm"));
        assertThat(c.now().visited()).containsExactly("opening", "outburst", "when-back", "relief");
        assertThat(c.hasEnded()).isTrue();
    }

    @Test
    void hiddenThingsComeOutOnceAndBeforeTheNextLine() {
        Conversation c = played(begun(chargedTwice()), say("heard:why-urgent"));
        assertThat(c.now().said()).containsExactly("My rent goes out tomorrow.", "When is it back?");
        assertThat(played(c, say("heard:why-urgent")).now().said()).containsExactly("Today? Really?");
    }

    @Test
    void anEndingWhoseConditionHoldsComesBeforeTheStepsRules() {
        Conversation c = played(begun(chargedTwice()), say("+blame told:refund-time"));
        assertThat(c.now().finish()).contains(new Point.Finish("resolved", Outcome.RESOLVED));
        assertThat(c.now().said()).containsExactly("Good, thanks.");
    }

    @Test
    void aThingThatComesOutCanBringAnEndingAbout() {
        Scenario scenario = new Cases.Case()
                .hidden(new Hidden("it", Line.of("There it is."), all(new Condition.Heard(Set.of("same-day")))))
                .step(step("a", "A?", "s", "w")).step(step("b", "B?", "s", "w"))
                .ending(new Ending("out", Optional.of(all(new Condition.Revealed(Set.of("it")))), Optional.empty(), Outcome.RESOLVED))
                .build();
        assertThat(played(begun(scenario), say("heard:same-day")).now().finish()).isPresent();
    }

    @Test
    void aRuleMayLeadToAnEnding() {
        Scenario scenario = new Cases.Case()
                .step(step("a", "A?", "s", "w", new Rule(all(new Condition.Turns(atLeast(1))), "bye", Set.of())))
                .ending(new Ending("bye", Optional.empty(), Optional.of(Line.of("Bye!")), Outcome.CALMED))
                .build();
        assertThat(played(begun(scenario), say("x")).now().said()).containsExactly("Bye!");
    }

    @Test
    void whenTheStepsRunOutTheOutcomeFollowsFromTheMood() {
        Scenario calm = new Cases.Case().mood(80, 90).step(step("a", "A?", "s", "w")).build();
        Scenario wary = new Cases.Case().mood(60, 55).step(step("a", "A?", "s", "w")).build();
        Scenario angry = new Cases.Case().mood(30, 20).step(step("a", "A?", "s", "w")).build();
        assertThat(played(begun(calm), say("x")).firstFinish().map(Point.Finish::outcome)).contains(Outcome.FAN);
        assertThat(played(begun(wary), say("x")).firstFinish().map(Point.Finish::outcome)).contains(Outcome.RESOLVED);
        assertThat(played(begun(angry), say("x")).firstFinish().map(Point.Finish::outcome)).contains(Outcome.LOST);
    }

    @Test
    void aCustomerAtTheEndOfTheirPatienceLeavesThoughNoEndingSaysSo() {
        Scenario scenario = new Cases.Case().mood(10, 50).step(step("a", "A?", "s", "w")).step(step("b", "B?", "s", "w")).build();
        Conversation c = played(begun(scenario), say("bad"));
        assertThat(c.now().finish().map(Point.Finish::outcome)).contains(Outcome.LOST);
        assertThat(c.now().said()).hasSize(1);
    }

    @Test
    void aRewindKeepsBothLinesAndTheFirstCounts() {
        Conversation first = played(begun(chargedTwice()), say("bad"), say("hm"));
        Conversation again = played(first, new Input.Rewind(1), say("good"), say("good"));
        assertThat(again.left()).hasSize(1);
        assertThat(again.left().get(0)).extracting(Turn::reply).containsExactly("bad", "hm");
        assertThat(again.line()).extracting(Turn::reply).containsExactly("good", "good");
        assertThat(again.counted()).extracting(Turn::reply).containsExactly("bad", "hm");
    }

    @Test
    void aTurnThatTheFirstLineNeverReachedCountsWhenItIsFirstGiven() {
        Conversation c = played(begun(chargedTwice()), say("bad"), new Input.Rewind(1), say("good"), say("hm"));
        assertThat(c.counted()).extracting(Turn::reply).containsExactly("bad", "hm");
    }

    @Test
    void afterTheFirstEndNothingMoreCounts() {
        Conversation c = played(begun(chargedTwice()), say("told:refund-time"), new Input.Rewind(1), say("x"), say("y"), say("z"));
        assertThat(c.counted()).extracting(Turn::reply).containsExactly("told:refund-time");
        assertThat(c.firstFinish().map(Point.Finish::ending)).contains("resolved");
    }

    @Test
    void aRewindBringsBackTheMoodTheFlagsAndTheLine() {
        Conversation c = played(begun(chargedTwice()), say("bad +blame"), new Input.Rewind(1));
        assertThat(c.now()).isEqualTo(begun(chargedTwice()).now());
    }

    @Test
    void whatWasLookedUpIsNotForgottenByARewind() {
        Conversation c = played(begun(chargedTwice()), say("hm"), new Input.LookUp("refund-time"), new Input.Rewind(1));
        assertThat(c.lookedUp()).containsExactly("refund-time");
    }

    @Test
    void aColleaguesFactOpensWhenTheyAreAsked() {
        Conversation c = begun(chargedTwice());
        assertThat(c.openFacts()).extracting("id").containsExactly("refund-time");
        assertThat(c.colleagues()).containsExactly("detective");
        Conversation asked = played(c, new Input.AskColleague("detective"));
        assertThat(asked.openFacts()).extracting("id").containsExactly("refund-time", "same-day");
        assertThat(asked.colleagues()).isEmpty();
    }

    @Test
    void theSituationCarriesWhatBothHaveSaidOnThisLineOnly() {
        Conversation c = played(begun(chargedTwice()), say("one"), new Input.Rewind(1), say("two"));
        assertThat(c.situation().earlierReplies()).containsExactly("two");
        assertThat(c.situation().customerLines()).containsExactly("You charged me twice.", "When is it back?");
        assertThat(c.situation().asked()).isEqualTo("When is it back?");
    }

    @Test
    void noteAnsweredTwiceIsTheLaterOne() {
        Conversation c = played(begun(chargedTwice()), say("told:refund-time"),
                new Input.Answer(Event.Question.TAKE_ALONG, "slow"), new Input.Answer(Event.Question.TAKE_ALONG, "listen first"));
        assertThat(c.notes()).containsOnly(Map.entry(Event.Question.TAKE_ALONG, "listen first"));
    }

    @Test
    void leavingAndComingBackChangeNothingElse() {
        Conversation c = played(begun(chargedTwice()), say("hm"));
        Conversation away = played(c, new Input.Leave());
        assertThat(away.away()).isTrue();
        assertThat(played(away, new Input.Return())).isEqualTo(c);
        assertThat(List.of(away.line(), away.now())).isEqualTo(List.of(c.line(), c.now()));
    }
}
