package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;

/** In each language the same reply scores the same for everybody, and a slip that nobody would notice costs next to nothing. */
class FairInFourLanguagesTest {
    private static final List<String> NAMES = List.of("Ola", "Aaliyah", "Nguyen", "Þórunn", "Matti", "Siobhán", "Åse", "Li");
    private final Scorer scorer = Scorer.load();

    private int overall(Language language, String customer, String reply) {
        return scorer.judge(Replies.to(language, customer), reply).scorecard().overall();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I was charged twice and I'm worried. What happens now?      | Hi NAME, I'm sorry about the second charge. I'm sending it back today and will write to you by 15:00.
        NB | Jeg ble trukket to ganger og er bekymret. Hva skjer nå?      | Hei NAME, jeg beklager det andre trekket. Jeg sender pengene tilbake i dag og skriver til deg før klokka 15.
        SV | Jag debiterades två gånger och är orolig. Vad händer nu?     | Hej NAME, jag är ledsen för den andra debiteringen. Jag skickar tillbaka pengarna i dag och skriver till dig före klockan 15.
        FI | Minulta veloitettiin kahdesti, ja olen huolissani. Mitä nyt?  | Hei NAME, pahoittelen toista veloitusta. Palautan rahat tänään ja kirjoitan sinulle kello 15 mennessä.
        """)
    void namesDontChangeTheScore(Language language, String customer, String reply) {
        assertThat(NAMES.stream().map(n -> overall(language, customer, reply.replace("NAME", n))).distinct()).as(reply).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | She told me to wait. When does he call?     | I'm sorry that he kept you waiting. He will call you today at 14:00. | I'm sorry that she kept you waiting. She will call you today at 14:00.
        NB | Hun ba meg vente. Når ringer han?           | Beklager at han lot deg vente. Han ringer deg i dag klokka 14.       | Beklager at hun lot deg vente. Hun ringer deg i dag klokka 14.
        SV | Hon bad mig vänta. När ringer han?          | Ledsen att han lät dig vänta. Han ringer dig i dag klockan 14.       | Ledsen att hon lät dig vänta. Hon ringer dig i dag klockan 14.
        SV | Hon bad mig vänta. När ringer han?          | Ledsen att han lät dig vänta. Han ringer dig i dag klockan 14.       | Ledsen att hen lät dig vänta. Hen ringer dig i dag klockan 14.
        EN | My spouse can't log in. What do I do?       | I'm sorry that your wife is locked out. I'll open it for her now.    | I'm sorry that your husband is locked out. I'll open it for him now.
        """)
    void womenAndMenAreSpokenOfAlike(Language language, String customer, String one, String other) {
        assertThat(overall(language, customer, one)).isCloseTo(overall(language, customer, other), org.assertj.core.data.Offset.offset(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        I apologise for the colour. I've cancelled it and organised a new one for today. | I apologize for the color. I've canceled it and organized a new one for today.
        I realise that it's our licence that failed. I'll credit the cheque at 15:00.    | I realize that it's our license that failed. I'll credit the check at 15:00.
        We recognise your behaviour was right. I'll travel to the centre today.          | We recognize your behavior was right. I'll travel to the center today.
        """)
    void britishAndAmericanSpellingScoreAlike(String british, String american) {
        String customer = "My order is wrong again and I'm fed up. What do you do about it?";
        assertThat(overall(Language.EN, customer, british)).isCloseTo(overall(Language.EN, customer, american), org.assertj.core.data.Offset.offset(1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I'm sorry about the charge. I'll call you today at 14:00.          | i'm sorry about the charge. i'll call you today at 14:00.
        NB | Jeg beklager trekket. Jeg ringer deg i dag klokka 14.              | jeg beklager trekket. jeg ringer deg i dag klokka 14.
        SV | Jag är ledsen för debiteringen. Jag ringer dig i dag klockan 14.   | jag är ledsen för debiteringen. jag ringer dig i dag klockan 14.
        FI | Olen pahoillani veloituksesta. Soitan sinulle tänään kello 14.     | olen pahoillani veloituksesta. soitan sinulle tänään kello 14.
        """)
    void capitalsAtTheStartDontCount(Language language, String capitals, String none) {
        assertThat(overall(language, "", none)).isEqualTo(overall(language, "", capitals));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        EN | I was charged twice and I'm worried. What happens now?      | I'm sorry about the second charge. I'm sending the money back today and will write to you by 15:00.  | I'm sorry about the second charge. I'm sending teh money back today and will write to you by 15:00.
        EN | I was charged twice and I'm worried. What happens now?      | I'm sorry about the second charge. I'm sending the money back today and will write to you by 15:00.  | I'm sorry  about the second charge .I'm sending the money back today and will write to you by 15:00
        NB | Jeg ble trukket to ganger og er bekymret. Hva skjer nå?      | Jeg beklager det andre trekket. Jeg sender pengene tilbake i dag og skriver til deg før klokka 15. | Jeg beklager det andre treket. Jeg sender pengene tilbake i dag og skriver til deg før klokka 15
        SV | Jag debiterades två gånger och är orolig. Vad händer nu?     | Jag är ledsen för den andra debiteringen. Jag skickar tillbaka pengarna i dag och skriver till dig före klockan 15. | Jag är ledsen för den andra debitringen. Jag skickar tillbaka pengarna i dag och skriver till dig före klockan 15
        FI | Minulta veloitettiin kahdesti, ja olen huolissani. Mitä nyt?  | Pahoittelen toista veloitusta. Palautan rahat tänään ja kirjoitan sinulle kello 15 mennessä. | Pahoittelen toista velotusta. Palautan rahat tänään ja kirjoitan sinulle kello 15 mennessä
        """)
    void aSmallTypoCostsNextToNothing(Language language, String customer, String right, String typo) {
        assertThat(overall(language, customer, typo)).isCloseTo(overall(language, customer, right), org.assertj.core.data.Offset.offset(4));
    }
}
