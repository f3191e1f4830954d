package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
    private static List<String> words(String text) {
        Passage passage = Passage.of(text, Language.EN);
        return IntStream.range(0, passage.size()).mapToObj(passage::word).toList();
    }

    @Test
    void contractionsAreTwoWordsInOnePlace() {
        Passage passage = Passage.of("I’ll wait, don't you?", Language.EN);
        assertThat(words("I’ll wait, don't you?")).containsExactly("i", "will", "wait", "do", "not", "you");
        assertThat(passage.span(0)).isEqualTo(passage.span(1)).isEqualTo(new Span(0, 4));
        assertThat(passage.wordCount()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EN | I called Dr. Lee at 4 p.m. today. He agreed. | 2",
        "EN | it came late. i'm not happy. can you help? | 3",
        "EN | Wait... what? Yes! | 3",
        "NB | Den kommer 12. mai kl. 16. Er det greit? | 2",
        "FI | Palautus tulee 12. toukokuuta klo 16 mennessä. Sopiiko? | 2",
        "SV | Vi ses kl. 16.30, dvs. i dag. Okej? | 2",
        "EN | See www.example.com/a?b=c for more. Thanks. | 2"
    })
    void sentencesEndWhereAReaderEndsThem(Language language, String text, int sentences) {
        assertThat(Passage.of(text, language).sentences()).hasSize(sentences);
    }

    @Test
    void wordsInQuotationMarksAreSomebodyElses() {
        Passage passage = Passage.of("You were told \"calm down\" and that was wrong of us.", Language.EN);
        assertThat(passage.isQuoted(3)).isTrue();
        assertThat(passage.isQuoted(5)).isFalse();
    }
}
