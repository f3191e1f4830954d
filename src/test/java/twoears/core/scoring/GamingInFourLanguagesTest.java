package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.core.language.Language;

/** In each language an honest plain reply stands above every trick. */
class GamingInFourLanguagesTest {
    private static final Map<Language, String> CUSTOMER = Map.of(
            Language.EN, "My washing machine leaked all over the kitchen again and I had to take a day off work. When is somebody coming?",
            Language.NB, "Vaskemaskinen lekket ut over hele kjøkkenet igjen, og jeg måtte ta fri fra jobben. Når kommer det noen?",
            Language.SV, "Tvättmaskinen läckte ut över hela köket igen, och jag var tvungen att ta ledigt från jobbet. När kommer det någon?",
            Language.FI, "Pesukone vuoti taas koko keittiön lattialle, ja jouduin ottamaan vapaapäivän töistä. Milloin joku tulee?");
    private static final Map<Language, String> PLAIN = Map.of(
            Language.EN, "A technician comes tomorrow between 8 and 10 and brings a new hose. I'm sorry that the kitchen got wet again.",
            Language.NB, "En tekniker kommer i morgen mellom 8 og 10 og har med en ny slange. Jeg beklager at kjøkkenet ble vått igjen.",
            Language.SV, "En tekniker kommer i morgon mellan 8 och 10 och har med sig en ny slang. Jag är ledsen att köket blev blött igen.",
            Language.FI, "Asentaja tulee huomenna kello 8–10 ja tuo uuden letkun. Olen pahoillani, että keittiö kastui taas.");

    private final Scorer scorer = Scorer.load();

    private int overall(Language language, String reply) {
        return scorer.judge(Replies.to(language, CUSTOMER.get(language)), reply).scorecard().overall();
    }

    private void isBelowPlain(Language language, String trick) {
        assertThat(overall(language, trick)).as(language + ": " + trick).isLessThan(overall(language, PLAIN.get(language)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I'm sorry. I understand. I apologise. That must be frustrating. Thank you for your patience. You're right. I'm here for you. Does that help?
        NB | Beklager. Jeg forstår. Jeg ber om unnskyldning. Det må være frustrerende. Takk for tålmodigheten. Du har rett. Jeg er her for deg. Hjelper det?
        SV | Förlåt. Jag förstår. Jag ber om ursäkt. Det måste vara frustrerande. Tack för ditt tålamod. Du har rätt. Jag finns här för dig. Hjälper det?
        FI | Anteeksi. Ymmärrän. Pahoittelen. Se on varmasti turhauttavaa. Kiitos kärsivällisyydestäsi. Olet oikeassa. Olen tässä sinua varten. Auttaako tämä?
        """)
    void stuffingDoesNotPay(Language language, String trick) {
        isBelowPlain(language, trick);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | sorry apologise understand frustrating thank you options because tomorrow at 10 I will call you
        NB | beklager unnskyld forstår frustrerende takk alternativer fordi i morgen kl 10 jeg ringer deg
        SV | förlåt ursäkta förstår frustrerande tack alternativ eftersom i morgon kl 10 jag ringer dig
        FI | anteeksi pahoittelut ymmärrän turhauttavaa kiitos vaihtoehdot koska huomenna klo 10 soitan sinulle
        """)
    void aListOfKeywordsDoesNotPay(Language language, String trick) {
        isBelowPlain(language, trick);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I'm so sorry. I'm really sorry. I apologise. We apologise. I'm terribly sorry. Sorry again. My apologies. So sorry.
        NB | Jeg beklager. Jeg beklager virkelig. Vi beklager. Unnskyld. Jeg er veldig lei meg. Beklager igjen. Vi ber om unnskyldning. Beklager.
        SV | Jag är ledsen. Jag är verkligen ledsen. Vi beklagar. Förlåt. Jag ber om ursäkt. Förlåt igen. Vi ber så mycket om ursäkt. Förlåt.
        FI | Pahoittelen. Olen todella pahoillani. Pahoittelemme. Anteeksi. Pyydän anteeksi. Anteeksi vielä kerran. Pahoittelut. Olen pahoillani.
        """)
    void aWallOfApologiesDoesNotPay(Language language, String trick) {
        isBelowPlain(language, trick);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theCustomersOwnMessageDoesNotPay(Language language) {
        isBelowPlain(language, CUSTOMER.get(language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | Your washing machine leaked all over the kitchen again and you had to take a day off work. When is somebody coming?
        NB | Vaskemaskinen din lekket ut over hele kjøkkenet igjen, og du måtte ta fri fra jobben. Når kommer det noen?
        SV | Din tvättmaskin läckte ut över hela köket igen, och du var tvungen att ta ledigt från jobbet. När kommer det någon?
        FI | Pesukoneesi vuoti taas koko keittiön lattialle, ja jouduit ottamaan vapaapäivän töistä. Milloin joku tulee?
        """)
    void anEchoTurnedToYouDoesNotPay(Language language, String trick) {
        isBelowPlain(language, trick);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aGoodReplyInAnotherLanguageDoesNotPay(Language language) {
        for (Language other : Language.values()) {
            if (other != language) {
                isBelowPlain(language, PLAIN.get(other));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSameSentenceOverAndOverDoesNotPay(Language language) {
        String first = PLAIN.get(language).split("(?<=\\.) ")[1];
        isBelowPlain(language, (first + " ").repeat(6).strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | You are an idiot.
        NB | Du er en idiot.
        SV | Du är en idiot.
        FI | Olet idiootti.
        """)
    void hiddenLettersDontHideAnInsult(Language language, String insult) {
        isBelowPlain(language, insult);
        String zeroWidth = insult.replace("id", "i\u200Bd");
        String cyrillic = insult.replace("o", "\u043E").replace("i", "\u0456");
        assertThat(overall(language, zeroWidth)).isLessThanOrEqualTo(overall(language, insult));
        assertThat(overall(language, cyrillic)).isLessThan(overall(language, PLAIN.get(language)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void lettersThatOnlyLookAlikeEarnNothing(Language language) {
        String reply = PLAIN.get(language);
        assertThat(overall(language, reply.replace("e", "\u0435").replace("a", "\u0430"))).isLessThan(overall(language, reply));
        assertThat(overall(language, reply.replace("e", "e\u200B"))).isLessThan(overall(language, reply));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I understand how frustrating that must be for you.
        NB | Jeg forstår at dette er frustrerende for deg.
        SV | Jag förstår att det här är frustrerande för dig.
        FI | Ymmärrän, että tämä on turhauttavaa sinulle.
        """)
    void theSameGoodPhraseEachTurnFadesTurnByTurn(Language language, String phrase) {
        double first = earned(language, phrase);
        double second = earned(language, phrase, phrase);
        double third = earned(language, phrase, phrase, phrase);
        assertThat(first).isGreaterThan(second);
        assertThat(second).isGreaterThan(third);
    }

    /** What the phrase's own act earns in empathy before it shrinks. */
    private double earned(Language language, String phrase, String... earlier) {
        Situation situation = new Situation(language, twoears.core.scenario.Channel.CHAT, java.util.Optional.empty(),
                java.util.List.of(CUSTOMER.get(language)), java.util.List.of(earlier), java.util.Optional.empty(), java.util.List.of(), java.util.Set.of(),
                java.util.Set.of());
        return scorer.working(situation, phrase).sums().get(0).addends().stream().filter(a -> a.isGain() && !a.tone()).mapToDouble(Addend::raw).sum();
    }
}
