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

    @Test
    void fourWordsInARowThatComeAgainMayBeRepeatedAndOtherTextsSurelyAreNot() {
        assertThat(Passage.of("I will call you today. You can wait, I will call you.", Language.EN).mayRepeatFour(1)).isTrue();
        assertThat(Passage.of("We sent the lamp on Monday and it arrives in two days from now.", Language.EN).mayRepeatFour(1)).isFalse();
    }

    @Test
    void lettersAreCountedOnceWhereTheyAreDoubledAndWordsKeepTheirOwnMeasures() {
        Passage passage = Passage.of("Cancelled? I'll see 30.", Language.EN);
        assertThat(IntStream.range(0, passage.size()).map(passage::letters).limit(4)).containsExactly(8, 1, 3, 2);
        assertThat(IntStream.range(0, passage.size()).map(passage::length)).containsExactly(9, 1, 4, 3, 2);
        assertThat(passage.initial(2)).isEqualTo('w');
        assertThat(passage.beginning(0)).isEqualTo((long) 'c' << 48 | (long) 'a' << 32 | (long) 'n' << 16 | 'c');
        assertThat(passage.beginning(3)).isZero();
    }
}
