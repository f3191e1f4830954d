package twoears;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TwoEarsTest {

    @Test
    void trainingRunEndsWithoutATerminal() {
        assertThat(TwoEars.run(new String[] {"--train"})).isZero();
    }
}
