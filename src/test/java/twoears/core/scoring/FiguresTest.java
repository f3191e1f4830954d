package twoears.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void aFigureWithTwoDecimalsIsReadAsTheJdkReadsIt() {
        Random random = new Random(7);
        for (int i = 0; i < 5000; i++) {
            long hundredths = random.nextLong(1L << random.nextInt(1, 40));
            String digits = hundredths / 100 + "." + hundredths % 100 / 10 + hundredths % 10;
            assertThat(Figures.read(digits)).as(digits).isEqualTo(Double.parseDouble(digits));
        }
    }

    @Test
    void anyOtherFigureIsReadToo() {
        assertThat(Figures.read("7")).isEqualTo(7);
        assertThat(Figures.read("1.5")).isEqualTo(1.5);
        assertThat(Figures.read("-12.25")).isEqualTo(-12.25);
        assertThat(Figures.read("1234567890123.25")).isEqualTo(1234567890123.25);
    }
}
