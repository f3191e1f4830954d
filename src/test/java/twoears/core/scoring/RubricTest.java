package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Weights;

class RubricTest {
    private final Scorer scorer = Scorer.load();

    @Test
    void aDimensionBelowTheFloorHoldsTheOverallDown() {
        assertThat(Summing.overall(Map.of(Dimension.EMPATHY, 95, Dimension.HONESTY, 39), Weights.EVEN, false)).isEqualTo(59);
        assertThat(Summing.overall(Map.of(Dimension.EMPATHY, 95, Dimension.HONESTY, 40), Weights.EVEN, false)).isEqualTo(68);
    }

    @Test
    void whatDoesNotApplyGivesItsWeightToTheOthers() {
        Weights weights = new Weights(40, 40, 10, 10);
        assertThat(Summing.overall(Map.of(Dimension.EMPATHY, 80, Dimension.CLARITY, 60), weights, false)).isEqualTo(70);
    }

    @Test
    void handlingDoesNotApplyWhenTheCustomerIsAtEase() {
        assertThat(scorer.judge(Replies.to("Hi! When do you open on Saturdays?"), "We open at ten on Saturdays.").scorecard().of(Dimension.HANDLING)).isEmpty();
        assertThat(scorer.judge(Replies.to("This is the third time it's broken!"), "We open at ten.").scorecard().of(Dimension.HANDLING)).isPresent();
    }

    @Test
    void anInsultIsACriticalFailureThatHoldsTheOverallDown() {
        Scorecard card = scorer.judge(Replies.to("Where is it?"), "It comes tomorrow at ten, you stupid idiot.").scorecard();
        assertThat(card.critical()).containsExactly("insult");
        assertThat(card.overall()).isLessThanOrEqualTo(Summing.FAILED);
    }

    @Test
    void aConversationIsTheMeanOfItsReplies() {
        Scorecard good = new Scorecard(Map.of(Dimension.EMPATHY, 90), 90, List.of(), List.of());
        Scorecard poor = new Scorecard(Map.of(Dimension.EMPATHY, 50, Dimension.CLARITY, 80), 60, List.of(), List.of());
        assertThat(scorer.together(List.of(good, poor), Weights.EVEN, Language.EN, List.of()).scores()).isEqualTo(Map.of(Dimension.EMPATHY, 70, Dimension.CLARITY, 80));
    }

    @Test
    void aSecondApologyAddsNothing() {
        String once = "I'm sorry about the two wrong bills. I'm correcting both today.";
        String twice = "I'm sorry about the two wrong bills. I apologise. I'm correcting both today.";
        int gain = scorer.judge(Replies.to("Two wrong bills!"), twice).scorecard().of(Dimension.EMPATHY).orElseThrow()
                - scorer.judge(Replies.to("Two wrong bills!"), once).scorecard().of(Dimension.EMPATHY).orElseThrow();
        assertThat(gain).isLessThanOrEqualTo(2);
    }

    @Test
    void aFaultyLineIsNamedByItsPlace() {
        assertThatThrownBy(() -> RubricReader.read("mine.txt", "base empathy 50\napology kindness 4 5 1 always"))
                .hasMessageContaining("mine.txt:2:9");
    }

    @Test
    void theVersionIsTheSameEachTime() {
        assertThat(Scorer.load().rubricVersion()).isEqualTo(scorer.rubricVersion()).hasSize(16);
    }
}
