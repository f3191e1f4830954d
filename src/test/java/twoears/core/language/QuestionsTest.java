package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.Questions.Asks;

class QuestionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | can i bring a dog | WHETHER",
        "EN | hi which terminal is it | THING",
        "EN | when does it open | TIME",
        "NB | hei kan jeg bytte time | WHETHER",
        "NB | hvilken kasse skal det i | THING",
        "SV | får man ta med hund | WHETHER",
        "SV | hur ansluter jag den | WAY",
        "FI | saako junaan ottaa pyörän | WHETHER",
        "FI | millä laiturilla se on | THING"
    })
    void aQuestionNeedsNoMarkWhereNoneAreWritten(Language language, String text, Asks asks) {
        assertThat(Questions.asked(Passage.of(text, language))).singleElement().satisfies(q -> assertThat(q.asks()).isEqualTo(asks));
        assertThat(Questions.in(Passage.of(text, language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | when i got home it was broken",
        "EN | what a mess",
        "EN | Which is why I left.",
        "NB | når jeg kom hjem var den ødelagt",
        "SV | Var är hela havet.",
        "SV | när jag kom hem var den trasig",
        "FI | se on rikki"
    })
    void whatOnlyBeginsLikeOneIsNone(Language language, String text) {
        assertThat(Questions.asked(Passage.of(text, language))).isEmpty();
    }
}
