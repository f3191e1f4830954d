package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.core.language.Language;

/** An honest plain reply stands above every trick. */
class GamingTest {
    private static final String CUSTOMER = "My washing machine leaked all over the kitchen again and I had to take a day off work. When is somebody coming?";
    private static final String PLAIN = "A technician comes tomorrow between 8 and 10 and brings a new hose. I'm sorry that the kitchen got wet again.";
    private final Scorer scorer = Scorer.load();

    private int overall(String reply) {
        return scorer.judge(Replies.to(CUSTOMER), reply).scorecard().overall();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "I'm sorry. I understand. I apologise. That must be frustrating. Thank you for your patience. I appreciate you. You're right. We're here to help. Does that help? Is there anything else?",
        "sorry apologise understand frustrating thank you options because tomorrow at 10 I will call you I understand how you feel I'm here for you sorry thank you",
        "I'm so sorry. I'm really sorry. I apologise. We apologise. I'm terribly sorry. Sorry again. My apologies. So sorry.",
        "My washing machine leaked all over the kitchen again and I had to take a day off work. When is somebody coming?",
        "Your washing machine leaked all over the kitchen again and you had to take a day off work. When is somebody coming?",
        "Vi beklager at vaskemaskinen lekker igjen, det er ikke bra. Jeg sender en tekniker til deg i morgen mellom 8 og 10, og du skal ikke betale.",
        "Es tut mir leid, dass die Waschmaschine wieder ausläuft. Ich schicke morgen einen Techniker und Sie müssen nichts bezahlen, das ist nicht Ihre Schuld.",
        "Calm down. You should have read the manual. It will be handled as soon as possible.",
        "You are an idiot.",
        "???",
        "ok"
    })
    void noTrickPays(String trick) {
        assertThat(overall(trick)).isLessThan(overall(PLAIN));
    }

    @Test
    void hiddenLettersDontHideAnInsult() {
        String plain = "You are an idiot and I don't care.";
        String zeroWidth = "You are an id\u200Biot and I don't c\u200Bare.";
        String cyrillic = "You are an idi\u043Et and I don't c\u0430re.";
        assertThat(overall(zeroWidth)).isLessThanOrEqualTo(overall(plain));
        assertThat(overall(cyrillic)).isLessThanOrEqualTo(overall(plain));
    }

    @Test
    void theSameGoodPhraseEachTurnFades() {
        String reply = "I understand how frustrating that must be for you. I'll look into it myself.";
        int first = scorer.judge(Replies.to(CUSTOMER), reply).scorecard().overall();
        int second = scorer.judge(Replies.after(reply, "You said that yesterday. When is somebody coming?"), reply).scorecard().overall();
        assertThat(second).isLessThan(first - 10);
    }

    @Test
    void quotingTheCustomerIsNotSayingIt() {
        Reading reading = scorer.judge(Replies.to("Your colleague told me to calm down!"),
                "You were told \"calm down\" by us, and that was wrong. I'm calling you at four today.").reading();
        assertThat(reading.has("calm-down")).isFalse();
    }

    @Test
    void aKeywordListInAnotherLanguageEarnsNothing() {
        Situation fi = Replies.to(Language.FI, "");
        assertThat(List.of(scorer.judge(fi, "sorry sorry sorry").scorecard().overall())).allMatch(o -> o < 75);
    }
}
