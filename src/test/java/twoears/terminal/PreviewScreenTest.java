package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Play;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;

class PreviewScreenTest {
    private final SmallWorld world = Stage.world();

    private static Scenario story(String second, String secondId) {
        return new Cases.Case().step(Cases.step("one", "Where is it?", "Here.", "Somewhere."))
                .step(Cases.step(secondId, second, "At 3.", "Soon.")).step(Cases.step("three", "Thanks.", "You're welcome.", "Bye.")).build();
    }

    private static PreviewScreen preview(String step) {
        Scenario scenario = story("When, then?", "two");
        Conversation begun = Conversation.begunAt(scenario, Cases.started(scenario, Coaching.COACH), scenario.steps().find(step).orElseThrow(), new Mood(20, 60));
        return PreviewScreen.of(Trainee.WORDS, Play.unkept(begun, new ScriptedJudge(), InstantSource.fixed(Cases.NOON)));
    }

    @Test
    void beginsWhereItIsAskedToAndKeepsNothing() {
        Trainee trainer = Trainee.at(preview("two"), world);
        assertThat(trainer.sees()).contains("When, then?").contains("20").contains("60").contains("nothing is kept").doesNotContain("Where is it?");
        trainer.say("good");
        assertThat(world.kept.list(9)).isEmpty();
    }

    @Test
    void savedFileGoesOnAtTheSameStepWithWhatIsBeingTyped() {
        Trainee trainer = Trainee.at(preview("one"), world).say("good").type("half a rep");
        assertThat(Trainee.at(((PreviewScreen) trainer.screen()).in(story("And when?", "two")), world).sees())
                .contains("Where is it?").contains("And when?").doesNotContain("When, then?").contains("half a rep").contains("same place in its new version");
    }

    @Test
    void versionWithoutThatStepBeginsAnew() {
        Trainee trainer = Trainee.at(preview("one"), world).say("good");
        assertThat(Trainee.at(((PreviewScreen) trainer.screen()).in(story("And when?", "other")), world).sees())
                .contains("Where is it?").doesNotContain("And when?").contains("begins here");
    }

    @Test
    void faultyVersionIsToldAndTheLastGoodOneGoesOn() {
        PreviewScreen told = preview("two").faulty("story.yaml:3:1: there is no customer.");
        assertThat(Trainee.at(told, world).sees()).contains("story.yaml:3:1").contains("When, then?");
    }

    @Test
    void whereTheLobbyWouldFollowItEnds() {
        assertThat(Trainee.at(preview("two"), world).press("Esc").screen().isLast()).isTrue();
    }
}
