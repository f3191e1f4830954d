package twoears.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static twoears.core.conversation.Cases.begun;
import static twoears.core.conversation.Cases.chargedTwice;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Persona.Pace;
import twoears.core.scenario.Persona.Temper;

class MoodMoveTest {
    private static final Mood MIDDLE = new Mood(50, 50);

    private static Mood after(Persona persona, String reply) {
        return MoodMove.after(MIDDLE, persona, new ScriptedJudge().judge(begun(chargedTwice()).situation(), reply));
    }

    private static Persona with(Temper temper) {
        return new Persona("p", "", "", temper, Set.of(), Persona.Knows.SOME, Mood.NEUTRAL, Set.of("apology"), Set.of("jargon"), Map.of());
    }

    @Test
    void aGoodReplyCalmsAndWinsTrustAndABadOneDoesNeither() {
        assertThat(after(Persona.PLAIN, "good").calm()).isGreaterThan(60);
        assertThat(after(Persona.PLAIN, "good").trust()).isGreaterThan(55);
        assertThat(after(Persona.PLAIN, "bad").calm()).isLessThan(40);
        assertThat(after(Persona.PLAIN, "bad").trust()).isLessThan(45);
    }

    @Test
    void aMiddlingReplyMovesNothing() {
        assertThat(after(Persona.PLAIN, "hm")).isEqualTo(MIDDLE);
    }

    @Test
    void aHotTemperFallsFasterAndASlowOneRecoversSlower() {
        Persona hot = with(new Temper(Pace.FAST, Pace.SLOW));
        Persona even = with(Temper.EVEN);
        assertThat(after(hot, "bad").calm()).isLessThan(after(even, "bad").calm());
        assertThat(after(hot, "good").calm()).isLessThan(after(even, "good").calm());
    }

    @Test
    void whatThisPersonLikesAndDislikesCountsExtra() {
        Persona persona = with(Temper.EVEN);
        assertThat(after(persona, "+apology").calm()).isGreaterThan(50);
        assertThat(after(persona, "+jargon").calm()).isLessThan(50);
    }

    @Test
    void aCriticalFailureCostsMoreThanAnyBadReply() {
        assertThat(after(Persona.PLAIN, "good critical").trust()).isLessThan(after(Persona.PLAIN, "bad").trust());
    }

    @Test
    void aMoodStaysWithinItsScale() {
        assertThat(new Mood(98, 3).plus(50, -50)).isEqualTo(new Mood(100, 0));
    }
}
