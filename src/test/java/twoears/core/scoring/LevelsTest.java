package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;

/** The scale reads as a support lead reads it: exemplary 80 and more, adequate about 55 to 70, harmful below 35. */
class LevelsTest {
    private final Scorer scorer = Scorer.load();

    private int overall(Language language, String customer, String reply) {
        return scorer.judge(Replies.to(language, customer), reply).scorecard().overall();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | My parcel was due on Monday and I'm really fed up. When will it arrive? | I'm sorry about Monday, that is frustrating when you were promised it. I can see the parcel at the depot. I'll call them now and write to you here by 15:00 with the time it comes.
        EN | You charged me twice, 80 euros, and now I can't pay for my dog's medicine! | I'm so sorry, that's a worrying thing with a sick dog. We charged you twice, and that is our mistake. I'm sending the 80 euros back now, and it's on your card by tomorrow at noon. Can you get the medicine today, or shall I find a way with you?
        NB | Pakken skulle kommet mandag, og jeg er skikkelig lei av å vente. Når kommer den? | Beklager at du har måttet vente siden mandag, det er frustrerende. Pakken ligger på terminalen i Skien. Jeg ringer dem nå og skriver til deg her før klokken 15 med tidspunktet den kommer.
        SV | Paketet skulle komma i måndags och jag är riktigt trött på att vänta. När kommer det? | Jag är ledsen att du har fått vänta sedan i måndags, det är frustrerande. Paketet ligger på terminalen i Örebro. Jag ringer dem nu och skriver till dig här före klockan 15 när det kommer.
        FI | Paketin piti tulla maanantaina, ja olen todella kyllästynyt odottamaan. Milloin se tulee? | Olen pahoillani, että olet joutunut odottamaan maanantaista asti, se on turhauttavaa. Paketti on Turun terminaalissa. Soitan sinne nyt ja kirjoitan sinulle klo 15 mennessä, milloin se tulee.
        """)
    void anExemplaryReplyIsWorthEightyAndMore(Language language, String customer, String reply) {
        assertThat(overall(language, customer, reply)).isGreaterThanOrEqualTo(80);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | My parcel was due on Monday and I'm really fed up. When will it arrive? | Sorry about that. I'll check with the depot and let you know.
        EN | I can't log in since the update this morning. What do I do? | The update signed everybody out. Set a new password with the link on the front page, then log in again.
        NB | Pakken skulle kommet mandag, og jeg er skikkelig lei av å vente. Når kommer den? | Beklager det. Jeg sjekker med terminalen og gir deg beskjed.
        SV | Paketet skulle komma i måndags och jag är riktigt trött på att vänta. När kommer det? | Ledsen för det. Jag kollar med terminalen och hör av mig.
        FI | Paketin piti tulla maanantaina, ja olen todella kyllästynyt odottamaan. Milloin se tulee? | Pahoittelut tästä. Tarkistan asian terminaalista ja palaan sinulle.
        """)
    void anAdequateReplyLiesInTheMiddle(Language language, String customer, String reply) {
        assertThat(overall(language, customer, reply)).isBetween(50, 72);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | My parcel was due on Monday and I'm really fed up. When will it arrive? | As I said, calm down. You should have read the terms. It will be handled as soon as possible.
        EN | You charged me twice, 80 euros, and now I can't pay for my dog's medicine! | That is not our problem. You should have kept an eye on your account. There is nothing we can do, it's our policy.
        NB | Pakken skulle kommet mandag, og jeg er skikkelig lei av å vente. Når kommer den? | Nå må du roe deg ned. Du burde lest vilkårene. Saken blir behandlet fortløpende.
        SV | Paketet skulle komma i måndags och jag är riktigt trött på att vänta. När kommer det? | Nu får du lugna ner dig. Du borde ha läst villkoren. Ärendet hanteras så snart som möjligt.
        FI | Paketin piti tulla maanantaina, ja olen todella kyllästynyt odottamaan. Milloin se tulee? | Rauhoitu nyt. Sinun olisi pitänyt lukea ehdot. Asia käsitellään mahdollisimman pian.
        """)
    void aHarmfulReplyIsWorthLessThanThirtyFive(Language language, String customer, String reply) {
        assertThat(overall(language, customer, reply)).isLessThan(35);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        NB | Pakken skulle kommet mandag, og jeg er skikkelig lei av å vente. Når kommer den? | Beklager at du har ventet siden mandag. Jeg ringer terminalen nå.
        SV | Paketet skulle komma i måndags och jag är riktigt trött på att vänta. När kommer det? | Ledsen att du har väntat sedan i måndags. Jag ringer terminalen nu.
        FI | Paketin piti tulla maanantaina, ja olen todella kyllästynyt odottamaan. Milloin se tulee? | Olen pahoillani, että olet odottanut maanantaista asti. Soitan terminaaliin nyt.
        """)
    void amongNordicCustomersAShortWordAndWhatIsDoneIsWarmEnough(Language language, String customer, String reply) {
        Scorecard card = scorer.judge(Replies.to(language, customer), reply).scorecard();
        assertThat(card.of(Dimension.EMPATHY).orElseThrow()).isGreaterThanOrEqualTo(80);
        assertThat(card.evidence()).anyMatch(e -> e.signal().equals("plain-and-done"));
    }
}
