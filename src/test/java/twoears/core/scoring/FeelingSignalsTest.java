package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;

/** A feeling named is the customer's, or another one put upon them. */
class FeelingSignalsTest {
    private final Scorer scorer = Scorer.load();

    private Judgement judge(Language language, String customer, String reply) {
        return scorer.judge(Replies.to(language, customer), reply);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | My gran's boat sank with her letters in it, and she died in May. | I understand that you're annoyed about the boat.",
        "EN | I'm not angry. I just lie awake over the sums. | I can see why you're angry.",
        "EN | I've never had to ask for a discount before. | I hear that you're worried.",
        "NB | Tenk om båten synker mens barna er om bord. | Jeg forstår at du er irritert.",
        "NB | Jeg er ikke sint, jeg lå bare våken av det. | Jeg skjønner at du er sint.",
        "SV | Tänk om båten sjunker med barnen ombord. | Jag förstår att du är irriterad.",
        "SV | Jag är inte arg, jag låg bara vaken. | Jag förstår att du är arg.",
        "FI | Entä jos vene uppoaa ja lapset ovat kyydissä? | Ymmärrän, että olet ärtynyt.",
        "FI | En ole vihainen, valvoin vain koko yön. | Ymmärrän, että olet vihainen."
    })
    void anotherFeelingThanTheCustomersIsMisread(Language language, String customer, String reply) {
        Reading reading = judge(language, customer, reply).reading();
        assertThat(reading.has("misreads-feeling")).isTrue();
        assertThat(reading.has("names-feeling")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I'm furious, the boat sank again. | You have every right to be annoyed.",
        "EN | What if the boat sinks? And I'm so angry at the yard! | Of course you're angry.",
        "EN | When does the boat leave? | I hope the wait isn't annoying.",
        "NB | Nå er jeg rasende, båten sank igjen. | Det er ikke rart du er irritert.",
        "NB | Tenk om båten synker. | Du trenger ikke være redd, den er sjekket.",
        "SV | Nu är jag rasande, båten sjönk igen. | Inte konstigt att du är irriterad.",
        "SV | Tänk om båten sjunker. | Du behöver inte vara rädd, den är kontrollerad.",
        "FI | Olen raivoissani, vene upposi taas. | Ymmärrän, että olet vihainen.",
        "FI | Entä jos vene uppoaa? | Sinun ei tarvitse pelätä, se on tarkastettu."
    })
    void theSameFamilyOrAReliefIsNotMisread(Language language, String customer, String reply) {

        assertThat(judge(language, customer, reply).reading().has("misreads-feeling")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I lie awake: what if the boat sinks? | A night in fear for your boat is long.",
        "NB | Jeg ligger våken: tenk om båten synker. | En natt med frykt for båten din er lang.",
        "SV | Jag ligger vaken: tänk om båten sjunker. | En natt i oro för din båt är lång.",
        "FI | Valvon öisin: entä jos vene uppoaa? | Sinun yösi on pitkä, kun pelkää veneen puolesta."
    })
    void theirsIsNamedInAnyWords(Language language, String customer, String reply) {
        Judgement judgement = judge(language, customer, reply);
        assertThat(judgement.reading().has("names-feeling")).isTrue();
        assertThat(judgement.scorecard().of(Dimension.EMPATHY).orElseThrow()).isGreaterThan(60);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I lie awake: what if the boat sinks? | Fear comes from the sea, they say.",
        "EN | I lie awake: what if the boat sinks? | I'm worried that the yard is closed.",
        "NB | Jeg ligger våken: tenk om båten synker. | Jeg er redd verftet er stengt.",
        "SV | Jag ligger vaken: tänk om båten sjunker. | Jag är rädd att varvet är stängt."
    })
    void oneOfOnesOwnIsNotTheirs(Language language, String customer, String reply) {
        assertThat(judge(language, customer, reply).reading().has("names-feeling")).isFalse();
    }
}
