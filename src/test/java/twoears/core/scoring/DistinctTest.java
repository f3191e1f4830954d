package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DistinctTest {
    @Test
    void aNumberCountsOnceAndNothingCountsNothing() {
        Distinct seen = of(3, 3, -1, 63);
        assertThat(seen.count()).isEqualTo(2);
        assertThat(seen.has(3)).isTrue();
        assertThat(seen.has(4)).isFalse();
    }

    @Test
    void thereMayBeMoreThanOneWordsBitsHold() {
        Distinct seen = of(0, 64, 128, 399, 64);
        assertThat(seen.count()).isEqualTo(4);
        assertThat(seen.has(64)).isTrue();
        assertThat(seen.has(65)).isFalse();
    }

    @Test
    void allOfAnotherAreTakenIn() {
        Distinct all = of(1, 70);
        all.addAll(of(1, 2, 71));
        assertThat(all.count()).isEqualTo(5 - 1);
        assertThat(all.has(71)).isTrue();
    }

    private static Distinct of(int... numbers) {
        Distinct seen = new Distinct();
        for (int number : numbers) {
            seen.add(number);
        }
        return seen;
    }
}
