package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import twoears.core.scenario.Dimension;

class ScorerTest {
    private static final String LATE = "My parcel was due on Monday and nobody answers my mails. I'm really fed up. When will it arrive?";
    private static final String GOOD = "I'm sorry, Ola: you were promised your parcel on Monday, and being left without an answer is frustrating. "
            + "I can see it at the depot in Skien. I'll call them now and write to you here by 15:00 with the time it comes.";
    private static final String POOR = "As I said, calm down. You should have read the terms. It will be handled as soon as possible.";
    private final Scorer scorer = Scorer.load();

    private Scorecard score(String customer, String reply) {
        return scorer.judge(Replies.to(customer), reply).scorecard();
    }

    @Test
    void aGoodReplyComesOutHighAndAPoorOneLow() {
        Scorecard good = score(LATE, GOOD);
        Scorecard poor = score(LATE, POOR);
        assertThat(good.overall()).isGreaterThanOrEqualTo(78);
        assertThat(poor.overall()).isLessThan(40);
    }

    @Test
    void baseAndPointsAddUpToTheScore() {
        Scorecard card = score(LATE, GOOD);
        double sum = card.evidenceFor(Dimension.EMPATHY).stream().mapToDouble(Evidence::points).sum();
        assertThat(Math.abs(card.of(Dimension.EMPATHY).orElseThrow() - 44 - sum)).isLessThan(0.51);
    }
}
