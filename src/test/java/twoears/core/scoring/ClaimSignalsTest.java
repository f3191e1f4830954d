package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.conversation.Cases;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Weights;

/** What a reply says was done is held against what was. */
class ClaimSignalsTest {
    private static final Scenario PLAY = Cases.chargedTwice();
    private final Scorer scorer = Scorer.load();

    private Judgement played(String reply, Set<String> lookedUp, Set<String> asked) {
        return scorer.judge(new Situation(Language.EN, Channel.CHAT, Optional.of(PLAY), List.of("You charged me twice. When is it back?"), List.of(),
                Optional.empty(), PLAY.facts(), lookedUp, Set.of(), asked, Optional.empty()), reply);
    }

    private Reading requested(Language language, String reply, String... done) {
        return scorer.judge(new Situation(language, Channel.CHAT, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of(), Set.of(),
                Set.of(), Set.of(), Optional.of(List.of(done))), reply).reading();
    }

    @Test
    void saysThatFinanceWasAskedWhenNobodyWas() {
        String reply = "I've just asked our finance team, and they can send it.";
        Judgement untrue = played(reply, Set.of(), Set.of());
        assertThat(untrue.reading().has("claims-action-not-done")).isTrue();
        assertThat(untrue.scorecard().evidence()).anyMatch(e -> e.signal().equals("claims-action-not-done") && e.detail().equals("Nobody was asked."));
        assertThat(played(reply, Set.of(), Set.of("detective")).reading().has("claims-action-not-done")).isFalse();
    }

    @Test
    void saysThatItWasLookedUpWhenNothingWas() {
        String reply = "I've looked it up: it is back within 3 banking days.";
        assertThat(played(reply, Set.of(), Set.of()).reading().has("claims-look-up-not-done")).isTrue();
        assertThat(played(reply, Set.of("refund-time"), Set.of()).reading().has("claims-look-up-not-done")).isFalse();
    }

    @Test
    void whatIsGoingToBeDoneIsNoClaim() {
        assertThat(played("I'll ask finance now, and I haven't asked anybody yet.", Set.of(), Set.of()).reading().signals())
                .noneMatch(s -> s.name().startsWith("claims-"));
    }

    @Test
    void aRightGuessIsWorthLessThanALookUp() {
        String reply = "Your money is back within 3 banking days of the charge.";
        Judgement guessed = played(reply, Set.of(), Set.of());
        Judgement known = played(reply, Set.of("refund-time"), Set.of());
        assertThat(guessed.reading().has("unchecked-claim")).isTrue();
        assertThat(known.reading().has("unchecked-claim")).isFalse();
        assertThat(guessed.scorecard().overall()).isLessThan(known.scorecard().overall());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I've refunded the 499 now.               | refunded 499 to the card
        NB | Jeg har refundert beløpet nå.            | refundert beløpet til kortet
        SV | Jag har återbetalat beloppet nu.         | återbetalat beloppet till kortet
        FI | Olen hyvittänyt summan nyt.              | hyvittänyt summan kortille
        """)
    void aRequestMaySayWhatWasDone(Language language, String reply, String done) {
        assertThat(requested(language, reply).has("claims-action-not-done")).isTrue();
        assertThat(requested(language, reply, done).has("claims-action-not-done")).isFalse();
    }

    @Test
    void withoutALogNothingIsHeldAgainstIt() {
        assertThat(scorer.judge(Replies.to("Where is it?"), "I've asked our depot and refunded the 499.").reading().signals())
                .noneMatch(s -> s.name().startsWith("claims-"));
    }

    @Test
    void aClaimFailsTheConversationUnlessItIsTakenBackWithinTwoReplies() {
        Scorecard claim = played("I've just asked our finance team, and they can send it.", Set.of(), Set.of()).scorecard();
        Scorecard back = scorer.judge(Replies.to("So they said yes?"), "I said too much: I hadn't asked them. I'm doing it now.").scorecard();
        Scorecard other = scorer.judge(Replies.to("And then?"), "Then it is on your card.").scorecard();
        assertThat(claim.critical()).isEmpty();
        assertThat(together(claim, other, other).critical()).containsExactly("claims-action-not-done");
        assertThat(together(claim, other, back).critical()).isEmpty();
        assertThat(together(claim, other, other, back).critical()).isNotEmpty();
    }

    @Test
    void whatHadToBeToldAndWasNotCostsTheConversationHonesty() {
        Scorecard reply = scorer.judge(Replies.to("When is it back?"), "You'll have it soon, I'm sure.").scorecard();
        Scorecard whole = scorer.together(List.of(reply), Weights.EVEN, Language.EN, List.of(PLAY.facts().get(0)));
        assertThat(whole.evidence()).anyMatch(e -> e.signal().equals("must-tell-missing") && e.detail().contains("3 banking days"));
        assertThat(whole.of(twoears.core.scenario.Dimension.HONESTY).orElseThrow()).isLessThan(reply.of(twoears.core.scenario.Dimension.HONESTY).orElseThrow());
    }

    private Scorecard together(Scorecard... replies) {
        return scorer.together(List.of(replies), Weights.EVEN, Language.EN, List.of());
    }
}
