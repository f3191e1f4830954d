package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.language.PhrasePattern.Problem;
import twoears.core.language.PhrasePattern.Result;

class PhrasePatternTest {
    private static boolean occurs(String pattern, String text) {
        PhrasePattern parsed = PhrasePattern.parse(pattern).match(Result.Ok::pattern, f -> {
            throw new AssertionError(f);
        });
        return !new PhraseTrie.Builder(Set.of("really", "very")).add(parsed, 0).build().find(Passage.of(text, Language.EN)).isEmpty();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(strings = {
        "same day ; It comes the same day. ; true",
        "same day ; It comes the same-day. ; true",
        "same day ; The same old day. ; false",
        "releas* ... today ; I released the whole thing today. ; true",
        "what ... for ; What do you need that money for? ; true",
        "what ... for ; What a day it was and now it is all for nothing. ; false",
        "(very) sorry about ; Sorry about that. ; true",
        "i am sorry ; I'm really sorry. ; true",
        "i am sorry ; I'm not sorry. ; false",
        "when do you need * by ; When do you need the money by? ; true",
        "same day ; It is the same. Day two. ; false"
    })
    void phrasesOccurWhereAReaderWouldHearThem(String row) {
        String[] parts = row.split(" ; ");
        assertThat(occurs(parts[0], parts[1])).isEqualTo(Boolean.parseBoolean(parts[2].strip()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "''; EMPTY; 0",
        "... day; GAP_AT_EDGE; 0",
        "day ...; GAP_AT_EDGE; 6",
        "a ... b ... c ... d ... e; TOO_MANY_GAPS; 20",
        "box|; EMPTY_ALTERNATIVE; 4",
        "(box day; UNCLOSED_BRACKET; 0",
        "b*x; STAR_INSIDE_WORD; 1",
        "b*; STEM_TOO_SHORT; 0",
        "same [day]; STRANGE_CHARACTER; 5"
    })
    void aFaultIsShownWhereItStands(String pattern, Problem problem, int position) {
        assertThat(PhrasePattern.parse(pattern)).isInstanceOfSatisfying(Result.Fault.class, f -> {
            assertThat(f.problem()).isEqualTo(problem);
            assertThat(f.position()).isEqualTo(position);
        });
    }
}
