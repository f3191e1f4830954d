package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.core.league.Results.Remark;

class BesideScreenTest {
    /** Bo leads; Ann Berg, who looks, has played the same case. */
    private static Trainee beside() {
        return Stage.board(Contest.over()).press("f", "Home", "Enter", "Enter");
    }

    @Test
    void showsOneTurnOfBothAndWhatLiesBetweenThem() {
        assertThat(beside().sees()).contains("Charged twice  Bo", "turn 1 of 3", "┃ I see.", "You", "names-feeling", "▲ 35");
        assertThat(beside().sized(200, 60).sees()).containsPattern("┃ I see\\. +│ ┃ good");
        assertThat(beside().press("Right").sees()).contains("turn 2 of 3").contains("blame");
    }

    @Test
    void whereOneConversationWasOverTheOtherGoesOn() {
        assertThat(beside().press("End").sees()).contains("This conversation was over by now.");
    }

    @Test
    void kudosStandOnTheTurnAndAreKeptOnce() {
        Trainee at = beside().press("Right", "k");
        assertThat(at.sees()).contains("Well done, from Ann Berg.").contains("Said, and kept.");
        assertThat(at.press("k").sees()).contains("Well done, from Ann Berg.");
        assertThat(at.press("Left").sees()).doesNotContain("Well done");
        assertThat(((BesideScreen) at.screen()).remarks()).singleElement().extracting(Remark::turn).isEqualTo(2);
    }

    @Test
    void aCommentIsWrittenAndStandsUnderItsTurn() {
        Trainee at = beside().press("c").type("Ask first, then tell.").press("Enter");
        assertThat(at.sees()).contains("✎ Ann Berg", "Ask first, then tell.");
        assertThat(beside().press("c").type("never mind").press("Esc").sees()).doesNotContain("never mind");
    }

    @Test
    void aNameOfAnotherKeySaysNothing() {
        Contest over = Contest.over();
        SmallWorld world = over.world();
        Trainee at = Trainee.at(Entrance.board(Trainee.WORDS, over.cup(), world), world).press("f", "Home", "Enter", "Enter");
        world.league.key = "another key";
        assertThat(at.press("k").sees()).contains("The name Ann Berg came first with another key");
    }

    @Test
    void oneSOwnAttemptShowsWhatWasSaidOfItAndTakesNoKudos() {
        Trainee own = Stage.board(Contest.open()).press("m", "Enter", "Enter");
        assertThat(own.sees()).contains("Charged twice  Ann Berg").doesNotContain("kudos");
    }

    @Test
    void othersConversationsAreSeenAfterTheEndOnly() {
        assertThat(Stage.board(Contest.open()).press("Home", "Enter").sees()).contains("Board  Spring cup");
    }

    @Test
    void replaysStepByStep() {
        assertThat(beside().press("r", "Right").sees()).contains("Replay").contains("step 2 of");
    }
}
