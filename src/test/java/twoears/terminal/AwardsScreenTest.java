package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AwardsScreenTest {
    @Test
    void eachAwardNamesWhoHasItAndOpensTheConversationThatShowsIt() {
        Trainee awards = Stage.board(Contest.over()).press("f", "a");
        assertThat(awards.sees()).contains("★ Most improved").contains("★ Best save").contains("★ Best listener").containsPattern("▸ \\S+");
        assertThat(awards.press("Enter").sees()).contains("turn 1 of");
        assertThat(awards.press("Esc", "Esc").sees()).contains("Board  Spring cup");
    }

    @Test
    void othersConversationsStayClosedUntilTheEnd() {
        Trainee awards = Stage.board(Contest.open()).press("a");
        assertThat(awards.press("Enter").sees()).contains("Awards");
    }
}
