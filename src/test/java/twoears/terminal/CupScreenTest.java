package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Attempts.InCup;

class CupScreenTest {
    private final SmallWorld world = Contest.open().world();
    private final Trainee trainee = Trainee.inTheLobby(world.named("Cy"));

    @Test
    void cupsAreFoundFromTheLobby() {
        assertThat(trainee.sees()).contains("F4 cups");
        assertThat(trainee.press("F4").sees()).contains("Cups", "Spring cup", "until");
        assertThat(trainee.press("Enter").sees()).contains("0 of 2 cases done", "Charged twice", "open, 2 attempts left", "What is finished later does not count");
    }

    @Test
    void nothingIsOpenedForTheLobbysFirstFrame() {
        assertThat(world.leagueAsked).isZero();
    }

    @Test
    void aCaseIsPlayedFromThereAndOneComesBackToWhatIsLeft() {
        trainee.press("F4", "Enter", "Enter").say("good +apology");
        assertThat(trainee.press("Esc").sees()).contains("0 of 2 cases done", "begun, 1 attempt left");
        assertThat(world.attempts().inCups("Cy")).hasSize(1);
        trainee.press("Enter").say("good told:refund-time").press("Enter");
        assertThat(trainee.sees()).contains("Debrief");
        assertThat(trainee.press("Esc").screen()).isInstanceOf(CupScreen.class);
    }

    @Test
    void whatHasEndedIsEnteredBehindTheFrame() {
        trainee.press("F4", "Enter", "Enter").say("good +apology");
        world.league.entered.clear();
        assertThat(trainee.say("good told:refund-time").pause().sees()).contains("Enter opens the debrief");
        assertThat(world.league.entered).containsExactly("Cy");
    }

    @Test
    void practiceIsEnteredNowhere() {
        trainee.press("Enter", "Enter").say("good +apology").say("good told:refund-time").pause();
        assertThat(world.attempts().inCups("Cy")).isEmpty();
        assertThat(world.league.entered).isEmpty();
    }

    @Test
    void aTeamIsNamedBeforeOneBegins() {
        trainee.press("F4", "Enter", "t").type("Nightshift").press("Enter");
        assertThat(trainee.sees()).contains("for Nightshift");
        trainee.press("Enter");
        assertThat(teams()).containsExactly("Nightshift");
    }

    @Test
    void openTeamsAreAKeyAwayAndSoIsNone() {
        trainee.press("F4", "Enter", "t", "Down").press("Enter");
        assertThat(trainee.sees()).contains("for South");
        trainee.press("t", "Down", "Enter");
        assertThat(trainee.sees()).doesNotContain("for South");
        trainee.press("t", "Up", "Enter");
        assertThat(trainee.sees()).contains("for South");
    }

    @Test
    void whatHelpCostsAndTheFreezeAreToldBeforeOneBegins() {
        assertThat(trainee.press("F4", "Enter").sees()).contains("Each colleague you ask costs 2 points.", "The board stands still from ");
    }

    @Test
    void aTeamForMembersOnlyIsToldInASentence() {
        trainee.press("F4", "Enter", "t").type("north").press("Enter", "Enter");
        assertThat(trainee.sees()).contains("\"North\" is for its members only");
        assertThat(teams()).isEmpty();
    }

    @Test
    void anOverCupSaysSoAndNothingBegins() {
        SmallWorld over = Contest.over().world();
        Trainee late = Trainee.inTheLobby(over).press("F4", "Enter", "Enter");
        assertThat(late.sees()).contains("\"Spring cup\" has been over since");
        assertThat(over.attempts().inCups("Ann Berg")).isEmpty();
    }

    @Test
    void theBoardIsAKeyAwayAndBack() {
        assertThat(trainee.press("F4", "Enter", "b").screen()).isInstanceOf(BoardScreen.class);
        assertThat(trainee.press("Esc").screen()).isInstanceOf(CupScreen.class);
    }

    private List<String> teams() {
        return world.attempts().inCups("Cy").stream().map(InCup::start).map(s -> s.entered().orElseThrow().team()).toList();
    }
}
