package twoears.core.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import twoears.core.scoring.agreement.Agreement.Pair;

class AgreementTest {
    private static Agreement of(int... scores) {
        return Agreement.of(IntStream.range(0, scores.length / 2).mapToObj(i -> new Pair(scores[2 * i], scores[2 * i + 1])).toList());
    }

    @Test
    void sameOrderIsFullAgreementWhateverTheScale() {
        assertThat(of(10, 50, 40, 60, 90, 70).order()).hasValueSatisfying(o -> assertThat(o).isCloseTo(1, within(1e-9)));
        assertThat(of(10, 70, 40, 60, 90, 50).order()).hasValueSatisfying(o -> assertThat(o).isCloseTo(-1, within(1e-9)));
    }

    /** Four replies, one pair of them swapped: 1 − 6 · 2 / (4 · 15) = 0.8. */
    @Test
    void oneSwapOfFourIsEightTenths() {
        assertThat(of(1, 1, 2, 3, 3, 2, 4, 4).order()).hasValueSatisfying(o -> assertThat(o).isCloseTo(0.8, within(1e-9)));
    }

    /** Above the middle of 20, 40, 60, 80 are the last two; of their four pairs with the others, three stand right. */
    @Test
    void aucCountsPairsThatStandRight() {
        assertThat(of(20, 10, 40, 50, 60, 30, 80, 90).auc()).contains(0.75);
        assertThat(of(20, 50, 80, 50).auc()).contains(0.5);
    }

    @Test
    void withoutADifferenceThereIsNothingToOrder() {
        assertThat(of(50, 10, 50, 90).order()).isEmpty();
        assertThat(of(50, 10, 50, 90).auc()).isEmpty();
    }

    @Test
    void nearIsWithinTenPoints() {
        assertThat(of(50, 60, 50, 61, 50, 40, 50, 39).near()).isEqualTo(0.5);
        assertThat(Agreement.of(List.of(new Pair(1, 1))).replies()).isEqualTo(1);
    }
}
