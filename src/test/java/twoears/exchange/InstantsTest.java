package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantsTest {
    @Test
    void whateverIsWrittenComesBack() {
        Random random = new Random(5);
        for (int i = 0; i < 2_000; i++) {
            long seconds = random.nextLong(Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(), Instant.parse("9999-12-31T00:00:00Z").getEpochSecond());
            int nanos = switch (random.nextInt(4)) {
                case 0 -> 0;
                case 1 -> random.nextInt(1_000) * 1_000_000;
                case 2 -> random.nextInt(1_000_000) * 1_000;
                default -> random.nextInt(1_000_000_000);
            };
            Instant instant = Instant.ofEpochSecond(seconds, nanos);
            assertThat(Instants.parse(instant.toString())).contains(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "2030-05-12", "2030-05-12T12:00Z", "2030-05-12T12:00:00", "2030-13-12T12:00:00Z", "2030-02-30T12:00:00Z", "2030-05-12T24:00:00Z",
        "2030-05-12T12:00:61Z", "2030-05-12T12:00:00.Z", "2030-05-12T12:00:00.1234567890Z", "2030-05-12T12:00:00,5Z", "2030-05-12t12:00:00Z", "2030-05-12T12:00:00+01:00",
        "+12030-05-12T12:00:00Z", "-030-05-12T12:00:00Z", "２０３０-05-12T12:00:00Z", "2030-05-12T12:00:00.1xZ"})
    void allElseIsNone(String text) {
        assertThat(Instants.parse(text)).isEmpty();
    }
}
