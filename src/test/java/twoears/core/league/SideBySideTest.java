package twoears.core.league;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;
import static twoears.core.conversation.Cases.played;
import static twoears.core.conversation.Cases.say;

import org.junit.jupiter.api.Test;

class SideBySideTest {
    @Test
    void turnsStandBesideEachOtherAndTheLongerOneGoesOnAlone() {
        SideBySide both = SideBySide.of(played(begun(chargedTwice()), say("bad +blame"), say("good")), played(begun(chargedTwice()), say("good told:refund-time")));
        assertThat(both.rows()).hasSize(2);
        assertThat(both.rows().get(0).difference()).contains(80);
        assertThat(both.rows().get(1).right()).isEmpty();
        assertThat(both.parted()).isEmpty();
    }

    @Test
    void whereTheCustomersSaidUnlikeThingsTheyParted() {
        SideBySide both = SideBySide.of(played(begun(chargedTwice()), say("+blame"), say("good")), played(begun(chargedTwice()), say("good"), say("good")));
        assertThat(both.parted()).contains(2);
    }
}
