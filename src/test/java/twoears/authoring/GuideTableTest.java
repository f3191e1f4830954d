package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.scenario.Card;

/** The guide's table of what comes with the program. */
class GuideTableTest {
    private static final Path SHIPPED = Path.of("scenarios");

    @Test
    void namesEveryScenarioWithItsChannelAndWhatItTrains() throws IOException {
        List<String> lines = Files.readAllLines(SHIPPED.resolve("README.md"));
        for (Card card : new Library(List.of(SHIPPED), Optional.empty(), Language.EN, Set::of).cards()) {
            String row = lines.stream().filter(l -> l.startsWith("| `" + card.id() + "` |")).findFirst().orElse("");
            assertThat(row).as(card.id()).contains("| " + card.channel().name().toLowerCase(Locale.ROOT) + " |");
            assertThat(row.split("\\|")[4].strip().split(" ")).containsExactlyInAnyOrderElementsOf(card.trains());
        }
    }
}
