package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;
import twoears.core.scoring.Signal.Strength;

/** What was asked is answered at once, or not. */
class DirectAnswerTest {
    private final Scorer scorer = Scorer.load();

    private Reading read(Language language, String customer, String reply) {
        return scorer.judge(Replies.to(language, customer), reply).reading();
    }

    private static boolean answersStrongly(Reading reading) {
        return reading.signals().stream().anyMatch(s -> s.name().equals("answers") && s.strength() == Strength.STRONG);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Do I have to be in when the chimney sweep comes? | No need. He works from the roof and rings when he is done with it all.",
        "EN | Can I bring my bike on the night ferry with a trailer behind it? | You can. Roll it on last, and tie it to the rail on the left side.",
        "EN | Who do I have to tell all of this to again tomorrow morning? | Nobody. It is all written down, and the next one reads it before ringing.",
        "NB | Kan jeg ta med sykkelen og tilhengeren på nattfergen i morgen? | Det kan du. Rull den på til slutt, og surr den fast på venstre side.",
        "NB | Hvem må jeg fortelle alt dette til en gang til i morgen tidlig? | Ingen. Alt er skrevet ned, og den neste leser det før hun ringer.",
        "SV | Måste jag vara hemma när sotaren kommer på tisdag förmiddag? | Nej. Han arbetar från taket och ringer på när allt är klart.",
        "SV | Får jag ta med cykeln och släpvagnen på nattfärjan? | Det får du. Rulla på sist, och surra fast på vänster sida.",
        "FI | Saanko ottaa koiran mukaan yölautalle makuuhyttiin? | Et saa. Häkkejä on kannella kuusi, ja niihin pääsee koska vain.",
        "FI | Pitääks mun olla kotona kun nuohooja tulee tiistaina? | Ei pidä. Hän tekee kaiken katolta ja soittaa, kun on valmista.",
        "FI | Maksaako makuuhytin vaihtaminen jotain? | Maksaa. Siitä tulee kaksikymmentä euroa, ja sen voi hoitaa laiturilla."
    })
    void anAnswerAtOnceIsStrongAndNeverGeneric(Language language, String customer, String reply) {
        Reading reading = read(language, customer, reply);
        assertThat(answersStrongly(reading)).isTrue();
        assertThat(reading.has("generic")).isFalse();
        assertThat(reading.has("dodges")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Can I bring my bike on the night ferry? | The night ferry has carried bikes and their owners for many years, and the deck was rebuilt last spring.",
        "NB | Kan jeg ta med sykkelen på nattfergen? | Nattfergen har fraktet sykler i mange år, og dekket ble bygget om i fjor vår.",
        "SV | Får jag ta med cykeln på nattfärjan? | Nattfärjan har fraktat cyklar i många år, och däcket byggdes om förra våren.",
        "FI | Saanko ottaa pyörän mukaan yölautalle? | Yölautta on kuljettanut pyöriä monta vuotta, ja autokansi uusittiin viime keväänä."
    })
    void backgroundIsNoStrongAnswer(Language language, String customer, String reply) {
        assertThat(answersStrongly(read(language, customer, reply))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Can I bring my bike on the night ferry? | I can tell you all about the bike deck. It was rebuilt last spring.",
        "NB | Kan jeg ta med sykkelen på nattfergen? | Jeg kan fortelle deg alt om sykkeldekket. Det ble bygget om i fjor."
    })
    void theVerbOfTheOneWhoAnswersIsNoEcho(Language language, String customer, String reply) {
        assertThat(answersStrongly(read(language, customer, reply))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I think I've been charged for two cabins? | I'm sorry, Ms Lind. Let me look.",
        "NB | Jeg tror jeg er trukket for to lugarer? | Jeg beklager, fru Lind. La meg se.",
        "SV | Jag tror att jag har betalat för två hytter? | Jag beklagar, fru Lind. Låt mig se.",
        "FI | Mä maksoin varmaan kahdesta hytistä? | Mä katson asiaa. Olen pahoillani."
    })
    void aStatementWithAQuestionMarkHasNoVerbToSayBack(Language language, String customer, String reply) {
        assertThat(answersStrongly(read(language, customer, reply))).isFalse();
    }
}
