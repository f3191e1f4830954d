package twoears.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"plain", "command", "ways"})
    void apostrophesAreDoubledExactlyWhereATextHasArguments(String room) {
        ResourceBundle texts = ResourceBundle.getBundle("twoears.words." + room);
        for (String key : texts.keySet()) {
            String text = texts.getString(key);
            String single = text.replace("''", "");
            assertThat(text.contains("{0}") ? single : text.replace("''", "'!'")).as(room + " " + key).doesNotContain(text.contains("{0}") ? "'" : "'!'");
        }
    }
}
