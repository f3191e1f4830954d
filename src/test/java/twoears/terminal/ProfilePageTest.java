package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;

class ProfilePageTest {
    private static Trainee over(String... keys) {
        Contest over = Contest.over();
        SmallWorld world = over.world();
        // An angry customer understood, and made calmer, again and again.
        for (int minute = 0; minute < 4; minute++) {
            over.keep(world, "Ebba", "South", 0, -300 + 10 * minute, Cases.say("good +names-feeling you must be worried, Kari"),
                    Cases.say("good +shows-understanding +uses-name Kari"), Cases.say("good +names-feeling told:refund-time"));
        }
        return Trainee.at(Entrance.board(Trainee.WORDS, over.cup(), world), world).press(keys);
    }

    @Test
    void aTypeStandsWithItsStrengthsItsChallengeAndTheWordsThatShowIt() {
        String text = over("f", "End", "p").sized(100, 60).sees();
        assertThat(text).contains("Profile  Ebba").contains("a team needs all five").contains("“").contains("turn").contains("▲ ").contains("+ ");
    }

    @Test
    void tooLittleIsSaid() {
        assertThat(Stage.board(Contest.open()).press("m", "p").sees()).contains("too little to say anything yet");
    }

    @Test
    void aTeamShowsItsTypesAndWhatIsMissing() {
        assertThat(over("f", "Tab", "Enter").sized(100, 40).sees()).contains("Dream team  South").contains("Ebba").contains("nobody yet").contains("Too little to say yet: Bo");
    }
}
