package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Quantity.Kind;

class QuantitiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | within 24 hours | DURATION | 24 | 24",
        "EN | in half an hour | DURATION | 0.5 | 0.5",
        "EN | 3-5 days | DURATION | 72 | 120",
        "EN | by 4 p.m. | CLOCK | 960 | 960",
        "EN | at 16:30 | CLOCK | 990 | 990",
        "EN | it is $12.50 | MONEY | 12.5 | 12.5",
        "EN | 1,249 pounds | MONEY | 1249 | 1249",
        "EN | on 12 May | DATE | 512 | 512",
        "EN | 20 % off | PERCENT | 20 | 20",
        "NB | 1 249,50 kr | MONEY | 1249.5 | 1249.5",
        "NB | innen to virkedager | DURATION | 48 | 96",
        "NB | kl. 16 | CLOCK | 960 | 960",
        "NB | prisen er 299,- | MONEY | 299 | 299",
        "SV | inom två arbetsdagar | DURATION | 48 | 96",
        "SV | den 12 maj | DATE | 512 | 512",
        "FI | kahden tunnin kuluessa | DURATION | 2 | 2",
        "FI | 12,90 euroa | MONEY | 12.9 | 12.9",
        "FI | klo 16 mennessä | CLOCK | 960 | 960",
        "EN | we close at 3pm | CLOCK | 900 | 900",
        "EN | by three. | CLOCK | 180 | 180",
        "EN | between 8 and 12 on Monday | CLOCK | 480 | 720",
        "NB | kl. 15 | CLOCK | 900 | 900",
        "NB | mellom 8 og 12. | CLOCK | 480 | 720",
        "NB | innen fire. | CLOCK | 240 | 240",
        "SV | senast klockan tre | CLOCK | 180 | 180",
        "FI | klo 15.30 | CLOCK | 930 | 930",
        "FI | klo 8–10 | CLOCK | 480 | 600",
        "FI | kolmeen mennessä | CLOCK | 180 | 180"
    })
    void quantitiesAreReadAsEachLanguageWritesThem(Language language, String text, Kind kind, double low, double high) {
        assertThat(Quantities.in(Passage.of(text, language))).anySatisfy(q -> {
            assertThat(q.kind()).isEqualTo(kind);
            assertThat(q.low()).isEqualTo(low);
            assertThat(q.high()).isEqualTo(high);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | by three people",
        "EN | it is between 8 and 12 parcels",
        "NB | innen to dager",
        "NB | etter to forsøk",
        "SV | innan tre veckor",
        "FI | kolmeen osaan"
    })
    void whatIsCountedIsNoClockTime(Language language, String text) {
        assertThat(Quantities.in(Passage.of(text, language))).noneSatisfy(q -> assertThat(q.kind()).isEqualTo(Kind.CLOCK));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | Wednesday's visit | wednesday",
        "NB | onsdagen | wednesday",
        "NB | mandager | monday",
        "SV | fredagens besök | friday",
        "SV | i tisdags | tuesday",
        "FI | perjantain aikana | friday",
        "FI | keskiviikosta | wednesday",
        "FI | maanantaisin | monday"
    })
    void weekdaysAreTimesInAllTheirForms(Language language, String text, String day) {
        assertThat(Quantities.in(Passage.of(text, language))).anySatisfy(q -> assertThat(q.unit()).isEqualTo(day));
    }
}
