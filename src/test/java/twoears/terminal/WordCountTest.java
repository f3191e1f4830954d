package twoears.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import twoears.core.scenario.Channel;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            '', 0
            'I see.', 2
            'by 15:00 – at the latest', 5
            'Øyvind’s 2,490', 2
            ' … ', 0
            """)
    void countsWhatHasALetterOrADigit(String text, int words) {
        assertThat(WordCount.count(text)).isEqualTo(words);
    }

    @Test
    void saysWithASignWhetherItSuitsTheChannel() {
        assertThat(WordCount.of("Too short.", Channel.CHAT, Trainee.WORDS).row().text()).isEqualTo("2 words · chat 15–80 ↓");
        assertThat(WordCount.of("word ".repeat(20), Channel.CHAT, Trainee.WORDS).row().text()).isEqualTo("20 words · chat 15–80 ✓");
        assertThat(WordCount.of("word ".repeat(90), Channel.CHAT, Trainee.WORDS).row().text()).isEqualTo("90 words · chat 15–80 ↑");
    }
}
