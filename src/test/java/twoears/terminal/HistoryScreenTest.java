package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HistoryScreenTest {
    private final SmallWorld world = Stage.world();

    private Trainee history() {
        Trainee.inTheLobby(world).press("Enter", "Enter").press("F2", "Enter", "Esc").say("bad +blame").say("good told:refund-time").press("Enter", "Esc");
        Trainee.inTheLobby(world).press("Down", "Enter", "c", "Enter").say("good").press("Esc");
        return Trainee.inTheLobby(world).press("F3");
    }

    @Test
    void listsAttemptsNewestFirstWithScoresAndOutcome() {
        assertThat(history().sees()).containsSubsequence("2030-05-12", "The plumber", "open", "Charged twice", "50", "✓ Resolved");
    }

    @Test
    void drawsTheTrendOfEachDimension() {
        assertThat(history().sees()).containsPattern("Empathy +90 ▲ 40 +[▁-█]{2}").contains("Handling");
    }

    @Test
    void replaysForwardAndBack() {
        Trainee replay = history().press("Down", "Enter");
        assertThat(replay.sees()).contains("step 1 of").contains("The conversation begins.");
        assertThat(replay.press("Right").sees()).contains("Looked up: refund time.");
        assertThat(replay.press("Right").sees()).contains("bad ++blame").contains("Now it's my fault?");
        assertThat(replay.press("Left").sees()).contains("Looked up").doesNotContain("++blame");
        assertThat(replay.press("End", "Esc").sees()).contains("attempts");
    }

    @Test
    void openAttemptGoesOnFromHere() {
        assertThat(history().press("c").sees()).contains("Siv").contains("Exam");
    }

    @Test
    void noAttemptsIsASentence() {
        assertThat(Trainee.inTheLobby(Stage.world()).press("F3").sees()).contains("Nothing yet.");
    }
}
