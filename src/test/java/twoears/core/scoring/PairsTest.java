package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import twoears.core.language.Language;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Pairs.Agreement;

/** Of two replies to the same customer, the one that people would rather get scores higher. */
class PairsTest {
    private static final double IN_A_LANGUAGE = 0.85;
    private static final double IN_A_DIMENSION = 0.8;

    private final Scorer scorer = Scorer.load();

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBetterReplyScoresHigherInIndustriesThatWereUsed(Language language) throws IOException {
        holds(Pairs.agreement(scorer, language, false));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theBetterReplyScoresHigherInIndustriesThatWereOnlyMeasured(Language language) throws IOException {
        holds(Pairs.agreement(scorer, language, true));
    }

    private static void holds(Map<Dimension, Agreement> table) {
        int pairs = table.values().stream().mapToInt(Agreement::pairs).sum();
        int right = table.values().stream().mapToInt(Agreement::right).sum();
        assertThat(right).isGreaterThanOrEqualTo((int) (IN_A_LANGUAGE * pairs));
        assertThat(table).allSatisfy((dimension, agreement) -> assertThat(agreement.share()).as("%s", dimension).isGreaterThanOrEqualTo(IN_A_DIMENSION));
    }
}
