package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactSignalsTest {
    private static final String FACT = "A refund takes 3 banking days.";
    private final Scorer scorer = Scorer.load();

    private Reading read(String reply, String... facts) {
        return scorer.judge(Replies.to("How long does my refund take?", facts), reply).reading();
    }

    @Test
    void anotherDurationContradicts() {
        assertThat(read("The refund takes 24 hours.", FACT).has("contradiction")).isTrue();
    }

    @Test
    void theSameDurationStatesTheFact() {
        Reading reading = read("Your refund takes three banking days.", FACT);
        assertThat(reading.told()).containsExactly("fact-0");
        assertThat(reading.has("contradiction")).isFalse();
    }

    @Test
    void hedgesConditionsAndQuestionsAreNoClaims() {
        assertThat(read("The refund usually takes 24 hours.", FACT).has("contradiction")).isFalse();
        assertThat(read("If the refund took 24 hours, I'd tell you.", FACT).has("contradiction")).isFalse();
        assertThat(read("Did somebody say that the refund takes 24 hours?", FACT).has("contradiction")).isFalse();
        assertThat(read("The refund doesn't take 24 hours.", FACT).has("contradiction")).isFalse();
    }

    @Test
    void whatIDoByWhenIsNoClaim() {
        assertThat(read("I'll write to you about the refund within two hours.", FACT).has("contradiction")).isFalse();
    }

    @Test
    void anAmountContradicts() {
        assertThat(read("Freezing the membership costs 20 kr a month.", "Freezing a membership costs 49 kr a month.").has("contradiction")).isTrue();
    }

    @Test
    void aNoThatAnswersTheQuestionDeniesNothing() {
        String fact = "The pool is closed on Sundays.";
        assertThat(read("No, the pool is closed on Sundays.", fact).has("contradiction")).isFalse();
        assertThat(read("The pool is not closed on Sundays.", fact).has("contradiction")).isTrue();
    }

    @Test
    void lessThanALimitIsNoOtherClaim() {
        String limit = "Agents may refund up to 50 euros without asking.";
        assertThat(read("I'll refund 30 euros today.", limit).has("contradiction")).isFalse();
        assertThat(read("I'll refund 80 euros today.", limit).has("contradiction")).isTrue();
    }

    @Test
    void severalTimesARateIsNoOtherClaim() {
        String rate = "Stairs cost 300 kr per floor.";
        assertThat(read("Four floors of stairs cost 1200 kr.", rate).has("contradiction")).isFalse();
        assertThat(read("Four floors of stairs cost 1000 kr.", rate).has("contradiction")).isTrue();
        assertThat(read("The stairs cost 600 kr per floor.", rate).has("contradiction")).isTrue();
    }
}
