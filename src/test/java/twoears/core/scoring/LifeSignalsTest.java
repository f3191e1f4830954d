package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;

/** A life that was told is heard in any ending; words of feeling that take up nothing of it weigh against themselves. */
class LifeSignalsTest {
    private final Scorer scorer = Scorer.load();

    private Judgement judge(Language language, String customer, String fact, String reply) {
        return scorer.judge(new Situation(language, Channel.CHAT, Optional.empty(), List.of(customer), List.of(), Optional.empty(),
                List.of(new Fact("fact", fact, List.of(), "", "")), Set.of(), Set.of()), reply);
    }

    @Test
    void anEverydayWordTakesUpNothing() {
        Judgement judged = judge(Language.EN, "Hi, sorry to bother you. I was bothered by the meter all night.", "Two meters were read.", "I can see both meters here.");
        assertThat(judged.reading().has("hears-life")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | My daughter's goldfish bowl arrived cracked and she is crying in the kitchen. | A new bowl leaves today. | Today a new bowl leaves, so the kitchen may get dry again.",
        "NB | Gullfiskbollen til datteren min kom knust, og hun gråter på kjøkkenet. | Ny bolle sendes i dag. | Ny bolle sendes i dag, så dattera di kan tørke tårene.",
        "SV | Min dotters guldfiskskål kom krossad och hon gråter i köket. | Ny skål skickas i dag. | En ny skål skickas i dag, hälsa dottern det.",
        "FI | Tyttären kultakalamalja tuli rikki ja hän itkee keittiössä. | Uusi malja lähtee tänään. | Uusi malja lähtee tänään, sano se tyttärellesi."
    })
    void aWordOfItIsKnownInAnotherEnding(Language language, String customer, String fact, String heard) {
        assertThat(judge(language, customer, fact, heard).reading().has("hears-life")).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | My daughter's goldfish bowl arrived cracked and she is crying in the kitchen. | A new bowl leaves today. | I understand that this is upsetting. A new one leaves today. | Your daughter gets a new one, it leaves today.",
        "NB | Gullfiskbollen til datteren min kom knust, og hun gråter på kjøkkenet. | Ny bolle sendes i dag. | Jeg forstår at situasjonen er frustrerende. En ny sendes i dag. | Datteren din får en ny, den sendes i dag.",
        "SV | Min dotters guldfiskskål kom krossad och hon gråter i köket. | Ny skål skickas i dag. | Jag förstår att situationen känns frustrerande. En ny skickas i dag. | Din dotter får en ny, den skickas i dag.",
        "FI | Tyttären kultakalamalja tuli rikki ja hän itkee keittiössä. | Uusi malja lähtee tänään. | Ymmärrän, että tilanne on harmillinen. Uusi lähtee tänään. | Tyttäresi saa uuden, se lähtee tänään."
    })
    void aFormulaIsWorthLessThanAWordOfTheirs(Language language, String customer, String fact, String stock, String heard) {
        Judgement formula = judge(language, customer, fact, stock);
        assertThat(formula.reading().has("stock-words")).isTrue();
        assertThat(formula.scorecard().of(Dimension.EMPATHY).orElseThrow())
                .isLessThan(judge(language, customer, fact, heard).scorecard().of(Dimension.EMPATHY).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Where is parcel 12?          | Parcel 12 is in Oslo.       | I'm sorry about the wait. It is in Oslo.",
        "NB | Hvor er pakke 12?            | Pakke 12 er i Oslo.         | Beklager ventetiden. Den er i Oslo.",
        "SV | Var är paket 12?             | Paket 12 är i Oslo.         | Ledsen för väntan. Det är i Oslo.",
        "FI | Missä on paketti 12?         | Paketti 12 on Oslossa.      | Pahoittelen odotusta. Se on Oslossa."
    })
    void whoToldNothingOfThemselvesMayGetAShortWord(Language language, String customer, String fact, String reply) {
        assertThat(judge(language, customer, fact, reply).reading().has("stock-words")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"kenkä, kengät", "siskoni, siskonne", "lattialla, lattialta", "pojalle, poikani", "koti, kodin", "tytär, tyttäresi"})
    void finnishWordsAreTheSameInBothGrades(String one, String other) {
        assertThat(Stems.isSame(Stems.of(one, Language.FI), Stems.of(other, Language.FI), Language.FI)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kissa, kirja", "maja, maljakko", "sisko, silta", "koti, kortti"})
    void otherFinnishWordsAreOthers(String one, String other) {
        assertThat(Stems.isSame(Stems.of(one, Language.FI), Stems.of(other, Language.FI), Language.FI)).isFalse();
    }
}
