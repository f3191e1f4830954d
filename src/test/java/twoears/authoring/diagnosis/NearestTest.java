package twoears.authoring.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> NAMES = List.of("worrier", "fed-up", "few-words", "know-it-all", "title");

    @ParameterizedTest
    @CsvSource({"worier,worrier", "wrorier,worrier", "WORRIER,worrier", "fedup,fed-up", "know_it_all,know-it-all", "titel,title",
            "few,few-words", "TITLE,title"})
    void aSlipOfTheFingersIsUnderstood(String written, String meant) {
        assertThat(Nearest.to(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"zebra", "x", "''", "an-entirely-different-name"})
    void nothingIsSuggestedWhereNothingIsNear(String written) {
        assertThat(Nearest.to(written, NAMES)).isEmpty();
    }

    @Test
    void theNearestComesFirst() {
        assertThat(Nearest.all("charged-twise", List.of("charged-thrice", "charged-twice"), 2)).containsExactly("charged-twice", "charged-thrice");
    }

    @Test
    void aTurkishMachineFoldsTheSameLetters() {
        Locale usual = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Nearest.to("TITLE", NAMES)).contains("title");
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void aNameThatNobodyTypedCostsNothing() {
        assertThat(Nearest.to("a".repeat(100_000), NAMES)).isEmpty();
    }
}
