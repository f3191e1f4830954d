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
import twoears.core.scenario.Fact;

/** Figures that follow from known ones are no other claim. */
class ReckoningTest {
    private final Scorer scorer = Scorer.load();

    private boolean contradicts(Language language, String customer, String facts, String reply) {
        List<Fact> known = new ArrayList<>();
        for (String fact : facts.split(" / ")) {
            known.add(new Fact("fact-" + known.size(), fact, List.of(), "", ""));
        }
        Situation situation = new Situation(language, Channel.CHAT, Optional.empty(), List.of(customer), List.of(), Optional.empty(), known,
                Set.of(), Set.of());
        return scorer.judge(situation, reply).reading().has("contradiction");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | What does the upgrade cost? | The upgrade fee is 35 euros. / The upgrade has a fare difference of 60 euros. | The upgrade comes to 95 euros.",
        "EN | I owe 900 euros on the bill. | A bill can be split over up to six months without a fee. | The bill would be 150 euros a month over six months.",
        "EN | How long does the contract bind me? | The contract binds for 24 months. | The contract binds you for two years.",
        "EN | When does the museum close? | The museum closes at 16:30. | The museum closes at half past four.",
        "EN | What does the course cost with the discount? | The course costs 80 euros. / Members get a discount of 25 %. | The course costs you 60 euros.",
        "NB | Hva koster flyttingen? | Flytting av time koster 150 kroner. / Kveldstime koster 220 kroner mer. | Flytting til kveldstime koster 370 kroner.",
        "NB | Hvor lenge er bindingen? | Bindingen er på 24 måneder. | Bindingen er på to år.",
        "NB | Når stenger museet? | Museet stenger kl. 16.30. | Museet stenger halv fem.",
        "NB | Når går fergen? | Fergen går kl. 10.15. | Fergen går kvart over ti.",
        "SV | Vad kostar ombokningen? | Ombokningen kostar 150 kronor. / Lördagens biljett är 220 kronor dyrare. | Ombokningen kostar 370 kronor.",
        "SV | Hur lång är bindningen? | Bindningen är på 24 månader. | Bindningen är på två år.",
        "SV | När stänger museet? | Museet stänger kl. 16.30. | Museet stänger halv fem.",
        "FI | Mitä siirto maksaa? | Siirto maksaa 25 euroa. / Iltalipun siirto maksaa 15 euroa lisää. | Siirto maksaa yhteensä 40 euroa.",
        "FI | Kuinka pitkä sopimus on? | Sopimus sitoo 24 kuukautta. | Sopimus sitoo kaksi vuotta.",
        "FI | Milloin museo sulkeutuu? | Museo sulkeutuu klo 16.30. | Museo sulkeutuu puoli viisi.",
        "FI | Milloin museo sulkeutuu? | Museo sulkeutuu klo 17. | Museo sulkeutuu viideltä.",
        "FI | Kestääkö liemi? | Avaamaton liemi säilyy jääkaapissa noin vuorokauden. | Avaamaton liemi säilyy jääkaapissa vuorokauden, kunhan sitä ei lämmitä."
    })
    void whatFollowsFromKnownFiguresIsNoContradiction(Language language, String customer, String facts, String reply) {
        assertThat(contradicts(language, customer, facts, reply)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | What does the upgrade cost? | The upgrade fee is 35 euros. / The upgrade has a fare difference of 60 euros. | The upgrade comes to 50 euros.",
        "EN | How long does the contract bind me? | The contract binds for 24 months. | The contract binds you for one year.",
        "EN | When does the museum close? | The museum closes at 16:30. | The museum closes at half past five.",
        "NB | Hva koster flyttingen? | Flytting av time koster 150 kroner. | Flytting av time koster 100 kroner.",
        "NB | Når stenger museet? | Museet stenger kl. 16.30. | Museet stenger halv seks.",
        "SV | Hur lång är bindningen? | Bindningen är på 24 månader. | Bindningen är på ett år.",
        "SV | När stänger museet? | Museet stänger kl. 16.30. | Museet stänger kvart över fem.",
        "FI | Mitä siirto maksaa? | Siirto maksaa 25 euroa. / Iltalipun siirto maksaa 15 euroa lisää. | Siirto maksaa 30 euroa.",
        "FI | Milloin museo sulkeutuu? | Museo sulkeutuu klo 16.30. | Museo sulkeutuu puoli kuusi."
    })
    void whatDoesNotFollowContradicts(Language language, String customer, String facts, String reply) {
        assertThat(contradicts(language, customer, facts, reply)).isTrue();
    }
}
