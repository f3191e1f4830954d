package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Persona.Need;
import twoears.core.scenario.Scenario;

/** The same reply, judged in the light of who it is for. */
class NeedSignalsTest {
    private static final String PLAIN = "It is back within 3 banking days, because the shop's terminal asked twice. I'll write to you by 15:00.";
    private static final String WARM = "I'm so sorry, Kari. I understand how frightening that must be, and you are not alone with this. I'm here for you, whatever it takes.";
    private final Scorer scorer = Scorer.load();

    private Scorecard judged(String reply, Need... needs) {
        Scenario play = new Cases.Case().needs(needs).step(Cases.step("a", "You charged me twice. When is it back?", "s", "w")).build();
        return scorer.judge(new Situation(Language.EN, Channel.CHAT, Optional.of(play), List.of("You charged me twice. When is it back?"), List.of(),
                Optional.empty(), List.of(), Set.of(), Set.of()), reply).scorecard();
    }

    private int of(Dimension dimension, String reply, Need... needs) {
        return judged(reply, needs).of(dimension).orElseThrow();
    }

    @Test
    void aFactualReplySuitsWhoWantsFactsAndNotWhoWantsWarmth() {
        assertThat(of(Dimension.EMPATHY, "It takes 3 banking days, because the terminal asked twice, and I'll write by 15:00.", Need.FACTUAL))
                .isGreaterThan(of(Dimension.EMPATHY, "It takes 3 banking days, because the terminal asked twice, and I'll write by 15:00.", Need.WARM));
        assertThat(of(Dimension.EMPATHY, WARM, Need.WARM)).isGreaterThan(of(Dimension.EMPATHY, WARM, Need.FACTUAL));
    }

    @Test
    void aShortAnswerSuitsWhoWantsItBrief() {
        assertThat(judged(PLAIN, Need.BRIEF).evidence()).anyMatch(e -> e.signal().equals("suits-length") && e.isGain());
        String thin = "It is back on Friday at noon.";
        assertThat(of(Dimension.CLARITY, thin, Need.THOROUGH)).isLessThan(of(Dimension.CLARITY, thin, Need.BRIEF));
    }

    @Test
    void theDifferenceIsSmallAndExplained() {
        assertThat(Math.abs(judged(WARM, Need.WARM).overall() - judged(WARM, Need.FACTUAL).overall())).isLessThanOrEqualTo(6);
        assertThat(judged(WARM, Need.WARM).evidence()).anyMatch(e -> e.signal().equals("suits-tone") && e.detail().equals("wants warmth"));
    }
}
