package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.core.language.Language;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue.Opened;

class LibraryTest {
    private final Library shipped = new Library(List.of(Path.of("scenarios")), Optional.empty(), Language.EN, Set::of);

    @Test
    void everyShippedScenarioOpens() {
        assertThat(shipped.cards()).isNotEmpty().allSatisfy(card -> assertThat(shipped.open(card)).isInstanceOf(Opened.Ready.class));
    }

    @Test
    void aKeptScenarioReopensTheSame() {
        for (Card card : shipped.cards()) {
            var opened = (Opened.Ready) shipped.open(card);
            var reopened = (Opened.Ready) new Library(List.of(), Optional.empty(), Language.EN, Set::of).reopen(opened.source());
            assertThat(reopened).isEqualTo(opened);
        }
    }
}
