package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CeremonyScreenTest {
    private static Trainee ceremony() {
        return Stage.board(Contest.over()).press("c");
    }

    @Test
    void beginsWithTheBoardAsItFroze() {
        assertThat(ceremony().sees()).contains("The board as it froze").containsPattern("4 +Dag +25");
    }

    @Test
    void tellsFromTheLastRankToTheFirstOneKeyAStep() {
        Trainee at = ceremony();
        assertThat(at.press("Enter").sees()).contains("Dag: The plumber who never came, +90 points.").contains("Rank 4 →").contains("1 / ");
        assertThat(at.press("Space").sees()).contains("2 / ");
        assertThat(at.press("Left", "Left").sees()).contains("0 / ");
    }

    @Test
    void canBeSkippedToTheEnd() {
        assertThat(ceremony().press("End").sees()).contains("★ Spring cup is won by Bo.").contains("✓ ");
    }

    @Test
    void theBoardIsRevealedOnceAllIsTold() {
        assertThat(ceremony().press("End", "Esc").sees()).doesNotContain("❄").containsPattern("Dag +115");
        assertThat(ceremony().press("Enter", "Esc").sees()).contains("❄");
    }

    @Test
    void thereIsNoneBeforeTheEnd() {
        assertThat(Stage.board(Contest.frozen()).press("c").sees()).contains("❄ frozen").doesNotContain("Reveal");
    }
}
