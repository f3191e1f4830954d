package twoears.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Path FOLDER = Path.of("src/main/resources/twoears/words");

    @Test
    void everyTranslationIsKnownAndStandsInAllLanguages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> translations = files.map(f -> f.getFileName().toString()).filter(f -> f.contains("_")).collect(Collectors.toCollection(TreeSet::new));
            Set<String> expected = Stream.of("nb", "sv", "fi").flatMap(l -> Words.TRANSLATED.stream().map(r -> r + "_" + l + ".properties"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(translations).isEqualTo(expected);
        }
    }

    @Test
    void aRoomThatIsNotTranslatedSpeaksEnglish() {
        assertThat(Words.of("terminal", Language.FI).text("reply.words")).isEqualTo("words");
        assertThat(Words.of("conversation", Language.FI).language()).isEqualTo(Language.FI);
    }
}
