package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;

/** What the situation shows: what was tried, what is wanted, what is not known, what costs. */
class SituationSignalsTest {
    private final Scorer scorer = Scorer.load();

    private Judgement judge(Language language, String customer, String facts, String reply) {
        List<Fact> known = new ArrayList<>();
        for (String fact : facts.split(" / ")) {
            known.add(new Fact("fact-" + known.size(), fact, List.of(), "", ""));
        }
        return scorer.judge(new Situation(language, Channel.CHAT, Optional.empty(), List.of(customer), List.of(), Optional.empty(),
                facts.equals("-") ? List.of() : known, Set.of(), Set.of()), reply);
    }

    private boolean shows(String signal, Language language, String customer, String facts, String reply) {
        return judge(language, customer, facts, reply).reading().has(signal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | The scale shows an error. I changed the batteries and wiped the sensor. | Please change the batteries and wait a minute.",
        "EN | I unplugged the dishwasher and cleaned the filter. | We recommend cleaning the filter again.",
        "NB | Vekta viser feil. Jeg har byttet batteriene og tørket av sensoren. | Kan du prøve å bytte batteriene og tørke av sensoren?",
        "NB | Har dratt ut oppvaskmaskinen og renset filteret. | Vi anbefaler å rense filteret på nytt.",
        "SV | Vågen visar fel. Jag har bytt batterierna och torkat av sensorn. | Vi rekommenderar att du byter batterierna och torkar sensorn.",
        "SV | Har dragit ut diskmaskinen och rensat filtret. | Prova att rensa filtret igen.",
        "FI | Vaaka näyttää virhettä. Vaihdoin paristot ja pyyhin anturin. | Suosittelemme vaihtamaan paristot ja pyyhkimään anturin.",
        "FI | Irrotin astianpesukoneen ja tyhjensin suodattimen. | Tyhjennä suodatin vielä kerran uudelleen."
    })
    void whatWasTriedIsAskedForAgain(Language language, String customer, String reply) {
        assertThat(shows("asks-again", language, customer, "-", reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I changed the batteries and wiped the sensor. | Leave the batteries and the sensor alone; the scale itself is broken.",
        "EN | I changed the batteries and wiped the sensor. | Please send me the number on the back of the scale.",
        "EN | Should I change the batteries and wipe the sensor? | Please change the batteries and wipe the sensor.",
        "NB | Jeg har byttet batteriene og tørket av sensoren. | Batteriene og sensoren lar vi være; det er vekta som er defekt.",
        "SV | Jag har bytt batterierna och torkat av sensorn. | Batterierna och sensorn lämnar vi; det är vågen som är trasig.",
        "FI | Vaihdoin paristot ja pyyhin anturin. | Paristoja ja anturia ei tarvitse vaihtaa, vika on vaa'assa."
    })
    void somethingElseIsNoScriptRunAgain(Language language, String customer, String reply) {
        assertThat(shows("asks-again", language, customer, "-", reply)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I'd like to cancel my magazine. | Before I do that, there's a deal for you: three months free.",
        "EN | Please move me to the small plan. No offers. | You qualify for a discount if you keep the big one.",
        "NB | Jeg vil avslutte bladet. Ikke noen tilbud, takk. | Vi har en god rabatt til deg denne måneden.",
        "SV | Jag vill avsluta tidningen. Inga erbjudanden, tack. | Vi har en fin rabatt till dig den här månaden.",
        "FI | Haluan irtisanoa lehden, älkää tarjotko mitään. | Sinulle olisi nyt puolet halvempi hinta vuodeksi."
    })
    void sellingToOneWhoLeavesIsSeen(Language language, String customer, String reply) {
        assertThat(shows("sells-unasked", language, customer, "-", reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I'd like to cancel my magazine. | Done: it ends on the last of June. This is no offer, just a note: the June issue still comes.",
        "EN | Is there a discount, or shall I cancel? | There is a discount of ten percent for a year.",
        "NB | Jeg vil avslutte bladet. | Det er gjort. Siste nummer kommer i juni.",
        "SV | Jag vill avsluta tidningen. | Det är gjort. Sista numret kommer i juni.",
        "FI | Haluan irtisanoa lehden. | Irtisanoin sen. Viimeinen numero tulee kesäkuussa."
    })
    void doingWhatWasAskedSellsNothing(Language language, String customer, String reply) {
        assertThat(shows("sells-unasked", language, customer, "-", reply)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Is my suitcase lost, or on its way? | The suitcase has not been found yet. | Your suitcase is safe and on its way.",
        "EN | When will the lift run again? | The fault in the lift has not been found. | The lift runs again in two hours.",
        "NB | Er kofferten min borte? | Kofferten er ikke funnet ennå. | Kofferten din er helt trygg.",
        "NB | Når går heisen igjen? | Feilen på heisen er ikke funnet. | Heisen går igjen om to timer.",
        "SV | Är min resväska borta? | Resväskan är inte hittad ännu. | Din resväska är helt trygg.",
        "FI | Onko matkalaukkuni kadonnut? | Matkalaukkua ei ole vielä löydetty. | Matkalaukkusi on turvassa."
    })
    void assuringWhatNobodyKnowsIsFalseCertainty(Language language, String customer, String facts, String reply) {
        assertThat(shows("false-certainty", language, customer, facts, reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Is my suitcase lost, or on its way? | The suitcase has not been found yet. | Your suitcase hasn't been found. I look again at four.",
        "NB | Er kofferten min borte? | Kofferten er ikke funnet ennå. | Kofferten din er ikke funnet. Jeg ser igjen klokka fire.",
        "SV | Är min resväska borta? | Resväskan är inte hittad ännu. | Din resväska är inte hittad. Jag tittar igen klockan fyra.",
        "FI | Onko matkalaukkuni kadonnut? | Matkalaukkua ei ole vielä löydetty. | Matkalaukkuasi ei ole löydetty. Katson uudelleen neljältä."
    })
    void sayingThatItIsNotKnownIsHonest(Language language, String customer, String facts, String reply) {
        Reading reading = judge(language, customer, facts, reply).reading();
        assertThat(reading.has("admits-unknown") || reading.has("honest-limit")).isTrue();
        assertThat(reading.has("false-certainty")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Can I move the fitting to Monday? | Moving the fitting costs 40 euros. | Yes, Monday works. I'll move the fitting now.",
        "NB | Kan jeg flytte prøvingen til mandag? | Flytting av prøvingen koster 400 kroner. | Ja, mandag går. Jeg flytter prøvingen nå.",
        "SV | Kan jag flytta provningen till måndag? | Att flytta provningen kostar 400 kronor. | Ja, måndag går. Jag flyttar provningen nu.",
        "FI | Voinko siirtää sovituksen maanantaille? | Sovituksen siirto maksaa 40 euroa. | Voit, maanantai käy. Siirrän sovituksen nyt."
    })
    void goingAheadWithoutTheCostLeavesItOut(Language language, String customer, String facts, String reply) {
        assertThat(shows("leaves-out-cost", language, customer, facts, reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Can I move the fitting to Monday? | Moving the fitting costs 40 euros. | Yes, Monday works. It costs 40 euros. Shall I move it?",
        "NB | Kan jeg flytte prøvingen til mandag? | Flytting av prøvingen koster 400 kroner. | Ja, mandag går. Det koster 400 kroner. Jeg flytter den når du sier ja.",
        "SV | Kan jag flytta provningen till måndag? | Att flytta provningen kostar 400 kronor. | Ja, måndag går. Det kostar 400 kronor. Jag flyttar den när du säger ja.",
        "FI | Voinko siirtää sovituksen maanantaille? | Sovituksen siirto maksaa 40 euroa. | Voit, maanantai käy. Siitä tulee 40 euroa. Siirrän sen, kun sanot."
    })
    void namingTheCostIsHonestAndBetter(Language language, String customer, String facts, String reply) {
        Judgement judgement = judge(language, customer, facts, reply);
        assertThat(judgement.reading().has("leaves-out-cost")).isFalse();
        assertThat(judgement.reading().has("states-fact")).isTrue();
        assertThat(judgement.scorecard().of(Dimension.HONESTY).orElse(0)).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | The bread was mouldy again. Does nobody look at it?",
        "EN | It's been 50 minutes on this line, are you all asleep?",
        "NB | Brødet var muggent igjen. Ser dere på det?",
        "SV | Brödet var mögligt igen. Tittar ni på det?",
        "FI | Leipä oli taas homeessa. Katsooko sitä joku?"
    })
    void aComplaintWithoutHardWordsIsACaseForHandling(Language language, String customer) {
        assertThat(judge(language, customer, "-", "It is on us.").scorecard().of(Dimension.HANDLING)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Hi! Is the shop open on Sundays?",
        "EN | I'm staying for two nights. Can I bring my own tea?",
        "NB | Hei! Er butikken åpen på søndager?",
        "SV | Hej! Är butiken öppen på söndagar?",
        "FI | Hei! Onko kauppa auki sunnuntaisin?"
    })
    void aFriendlyQuestionIsNone(Language language, String customer) {
        String reply = switch (language) {
            case EN -> "It is, from ten to four.";
            case NB -> "Ja, fra ti til fire.";
            case SV -> "Ja, från tio till fyra.";
            case FI -> "On, kauppa on auki sunnuntaisin kello kymmenestä neljään.";
        };
        assertThat(judge(language, customer, "-", reply).scorecard().of(Dimension.HANDLING)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Will it be here by Friday? | Parcels usually arrive within 2 days. | It will be there within 2 days.",
        "NB | Kommer den før fredag? | Pakker kommer vanligvis innen 2 dager. | Den er framme innen 2 dager.",
        "SV | Kommer den före fredag? | Paket kommer oftast inom 2 dagar. | Det är framme inom 2 dagar.",
        "FI | Tuleeko se ennen perjantaita? | Paketit tulevat yleensä 2 päivässä. | Se on perillä 2 päivässä."
    })
    void whatIsUsualToldAsSureIsFalseCertainty(Language language, String customer, String facts, String reply) {
        assertThat(shows("false-certainty", language, customer, facts, reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Will it be here by Friday? | Parcels usually arrive within 2 days. | It usually arrives within 2 days, but I can't promise it.",
        "EN | Can I return it? | You may return it within 30 days. | Yes, you may return it within 30 days.",
        "NB | Kommer den før fredag? | Pakker kommer vanligvis innen 2 dager. | Som regel kommer den innen 2 dager.",
        "NB | Kan jeg bytte? | Du kan bytte innen 30 dager. | Ja, du kan bytte innen 30 dager.",
        "SV | Kommer den före fredag? | Paket kommer oftast inom 2 dagar. | Oftast kommer det inom 2 dagar.",
        "FI | Tuleeko se ennen perjantaita? | Paketit tulevat yleensä 2 päivässä. | Yleensä se tulee 2 päivässä."
    })
    void whatIsUsualToldAsUsualIsNone(Language language, String customer, String facts, String reply) {
        assertThat(shows("false-certainty", language, customer, facts, reply)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Where is my refund? | Priya in Finance approves refunds. | Priya in Finance will call you by 3pm.",
        "NB | Hvor er pengene mine? | Ingunn på økonomi godkjenner refusjoner. | Ingunn på økonomi ringer deg før kl. 15.",
        "SV | Var är mina pengar? | Ingela på ekonomi godkänner återbetalningar. | Ingela på ekonomi ringer dig före kl. 15.",
        "FI | Missä rahani ovat? | Laskutuksen Marjut hyväksyy palautukset. | Marjut soittaa sinulle klo 15 mennessä."
    })
    void whoIsNamedInAFactTakesOverWarmly(Language language, String customer, String facts, String reply) {
        assertThat(shows("handover-warm", language, customer, facts, reply)).isTrue();
        assertThat(shows("uses-name", language, customer, facts, reply)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Is breakfast included? | Breakfast is not included. | Yes, it is.",
        "NB | Er frokosten inkludert? | Frokosten er ikke inkludert. | Ja, det er den.",
        "SV | Ingår frukosten i priset? | Frukosten ingår inte i priset. | Ja, det gör den.",
        "FI | Onko liittymässä määräaika? | Liittymässä on 24 kuukauden määräaika. | Ei ole, voit irtisanoa milloin vain."
    })
    void aYesAgainstAFactIsAContradiction(Language language, String customer, String facts, String reply) {
        assertThat(shows("contradiction", language, customer, facts, reply)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Is breakfast included? | Breakfast is not included. | No, it isn't.",
        "EN | Is breakfast included? | Breakfast is included only on Sundays. | No, only on Sundays.",
        "EN | Is the pool open on Sundays? | The pool is open on Saturdays. | No, on Saturdays.",
        "FI | Onko paketti tänään perillä? | Paketti on perillä torstaina. | Ei ole, se tulee torstaina."
    })
    void aNoThatAgreesOrHasARuleOfItsOwnIsNone(Language language, String customer, String facts, String reply) {
        assertThat(shows("contradiction", language, customer, facts, reply)).isFalse();
    }
}
