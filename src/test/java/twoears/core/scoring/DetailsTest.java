package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.language.Span;

class DetailsTest {
    private static final Span QUOTE = new Span(4, 12);
    private static final String REPLY = "It's 24 hours.";

    @Test
    void bothSidesOfAContradictionAreTold() {
        assertThat(Details.in(Language.EN).of("contradiction", "3 banking days", QUOTE, REPLY)).contains("3 banking days").contains(" 24 hour");
    }

    @Test
    void aSmallWordHasATextOfItsOwn() {
        assertThat(Details.in(Language.EN).of("claims-action-not-done", "asked", QUOTE, REPLY)).isEqualTo("Nobody was asked.");
        assertThat(Details.in(Language.EN).of("restates", "asked", QUOTE, REPLY)).isEqualTo("asked");
    }

    /** Others are never looked for. */
    @Test
    void onlySmallWordsHaveTextsOfTheirOwn() throws Exception {
        Properties words = new Properties();
        try (InputStream in = Objects.requireNonNull(Details.class.getResourceAsStream("/twoears/words/scoring.properties"))) {
            words.load(in);
        }
        assertThat(words.stringPropertyNames()).filteredOn(k -> k.contains(".detail.")).isNotEmpty().allMatch(k -> k.matches(".*\\.detail\\.[a-z-]+"));
    }
}
