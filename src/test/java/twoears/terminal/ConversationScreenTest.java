package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Event.TraineeReplied;

class ConversationScreenTest {
    private final SmallWorld world = new SmallWorld().named("Ann").with(Cases.chargedTwice());

    private Trainee begun() {
        return Trainee.inTheLobby(world).press("Enter", "Enter");
    }

    @Test
    void customerSpeaksFirst() {
        assertThat(begun().sees()).contains("Kari").contains("You charged me twice.").contains("turn 1");
    }

    @Test
    void replyIsKeptAndJudgedAndAnswered() {
        Trainee ann = begun().say("good +apology here");
        assertThat(ann.sees()).contains("++apology here").contains("Empathy").contains("90").contains("When is it back?").contains("turn 2");
        assertThat(world.kept.find("attempt-1").orElseThrow().events()).last().isInstanceOf(TraineeReplied.class);
    }

    @Test
    void fullDiskLeavesTheReplyInTheEditor() {
        Trainee ann = begun();
        world.kept.full(true);
        assertThat(ann.say("good").sees()).contains("The disk is full.").contains("› good").contains("turn 1");
    }

    @Test
    void emptyReplyIsRefusedInASentence() {
        assertThat(begun().press("Enter").sees()).contains("at least one word");
    }
}
