package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;

/** How a reply turns what it has to say: a no, someone above, steps, what else was told. */
class TurnSignalsTest {
    private final Scorer scorer = Scorer.load();

    private Judgement judge(Language language, String customer, String fact, String reply) {
        return scorer.judge(new Situation(language, Channel.CHAT, Optional.empty(), List.of(customer), List.of(), Optional.empty(),
                fact.equals("-") ? List.of() : List.of(new Fact("fact-1", fact, List.of(), "", "")), Set.of(), Set.of()), reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | May I bring the parrot? | Birds can't come in. You can leave him with the porter, though. | Birds can't come in. That is how it is for everybody.",
        "NB | Kan jeg ta med papegøyen? | Fugler kan ikke være med inn. Men du kan sette ham hos portneren. | Fugler kan ikke være med inn. Slik er det for alle.",
        "SV | Kan jag ta med papegojan? | Fåglar kan inte följa med in. Däremot kan du lämna honom hos portvakten. | Fåglar kan inte följa med in. Så är det för alla.",
        "FI | Voinko tuoda papukaijan? | Lintuja ei voi tuoda sisään. Voit sen sijaan jättää sen vahtimestarille. | Lintuja ei voi tuoda sisään. Näin se on kaikilla."
    })
    void aNoWithAWayIsHandledBetterThanAFlatOne(Language language, String customer, String better, String worse) {
        Judgement open = judge(language, customer, "-", better);
        Judgement flat = judge(language, customer, "-", worse);
        assertThat(open.reading().has("refuses-with-way")).isTrue();
        assertThat(flat.reading().has("refuses-flat")).isTrue();
        assertThat(open.scorecard().of(Dimension.HANDLING).orElseThrow()).isGreaterThan(flat.scorecard().of(Dimension.HANDLING).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | When will the parrot sing? | I can't promise a day.",
        "EN | Where is the parrot? | I can see him on the roof.",
        "NB | Når synger papegøyen? | Jeg kan ikke love en dag.",
        "SV | När sjunger papegojan? | Jag kan inte lova någon dag.",
        "FI | Milloin papukaija laulaa? | En voi luvata päivää."
    })
    void whatNobodyCanPromiseIsNoRefusal(Language language, String customer, String reply) {
        Reading reading = judge(language, customer, "-", reply).reading();
        assertThat(reading.has("refuses-flat") || reading.has("refuses-with-way")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Get me your manager. | My manager Ann rings you before three. | Tell me about the parrot first, then I'll see.",
        "NB | Gi meg sjefen. | Sjefen min, Anne, ringer deg før klokka tre. | Fortell meg om papegøyen først, så får vi se.",
        "SV | Ge mig chefen. | Min chef Anna ringer dig före klockan tre. | Berätta om papegojan för mig först, så får vi se.",
        "FI | Esimies puhelimeen. | Esimieheni Anna soittaa sinulle klo 15 mennessä. | Kerro ensin minulle papukaijasta, niin katsotaan."
    })
    void whoAsksForSomeoneAboveGetsThemOrIsTalkedOutOfIt(Language language, String customer, String met, String deflected) {
        assertThat(judge(language, customer, "-", met).reading().has("deflects-escalation")).isFalse();
        assertThat(judge(language, customer, "-", met).reading().has("offers-escalation")).isTrue();
        assertThat(judge(language, customer, "-", deflected).reading().has("deflects-escalation")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | How do I open the cage? | Press the bar. Turn the key.",
        "NB | Hvordan åpner jeg buret? | Trykk på stangen. Skru på nøkkelen.",
        "SV | Hur öppnar jag buren? | Tryck på stången. Vrid på nyckeln.",
        "FI | Miten avaan häkin? | Paina tankoa. Käännä avainta. Avaa luukku."
    })
    void stepsOneAfterTheOtherAnswerAHow(Language language, String customer, String reply) {
        Reading reading = judge(language, customer, "-", reply).reading();
        assertThat(reading.has("ordered-steps")).isTrue();
        assertThat(reading.has("answers")).isTrue();
        assertThat(reading.has("dodges")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | My parrot sings opera in the bath. The tap drips. | The plumber comes at four. | He comes at four, so the opera goes on with a dry floor. | He comes at four to mend the tap.",
        "NB | Papegøyen min synger opera i badekaret. Krana drypper. | Rørleggeren kommer klokka fire. | Han kommer klokka fire, så operaen kan gå videre. | Han kommer klokka fire og reparerer.",
        "SV | Min papegoja sjunger opera i badkaret. Kranen droppar. | Rörmokaren kommer klockan fyra. | Han kommer klockan fyra, så operan kan fortsätta. | Han kommer klockan fyra och lagar.",
        "FI | Papukaijani laulaa oopperaa ammeessa. Hana tippuu. | Putkimies tulee kello neljä. | Hän tulee kello neljä, joten ooppera voi jatkua. | Hän tulee kello neljä ja korjaa."
    })
    void whatNoFactKnowsOfTheirLifeIsHeard(Language language, String customer, String fact, String heard, String plain) {
        assertThat(judge(language, customer, fact, heard).reading().has("hears-life")).isTrue();
        assertThat(judge(language, customer, fact, plain).scorecard().of(Dimension.EMPATHY).orElseThrow())
                .isLessThan(judge(language, customer, fact, heard).scorecard().of(Dimension.EMPATHY).orElseThrow());
    }
}
