package twoears;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastResortTest {
    private static final Instant NOON = Instant.parse("2030-05-12T12:00:00Z");
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFaultIsOneSentenceAndItsDetailsAreInAFile(@TempDir Path state) throws IOException {
        int exit = tell(Map.of("XDG_STATE_HOME", state.toString()));
        Path log = state.resolve("two-ears").resolve("faults.log");
        assertThat(exit).isEqualTo(3);
        assertThat(err.toString(UTF_8)).hasLineCount(1).contains(log.toString()).doesNotContain("boom", "\tat ");
        assertThat(Files.readString(log)).startsWith(NOON.toString()).contains("IllegalStateException: boom", "\tat ");
    }

    @Test
    void aFaultWithNoPlaceForItsDetailsIsOneSentenceToo() {
        tell(Map.of("XDG_STATE_HOME", "/dev/null/nowhere", "HOME", "relative"));
        assertThat(err.toString(UTF_8)).hasLineCount(1).contains("IllegalStateException").doesNotContain("boom");
    }

    private int tell(Map<String, String> environment) {
        return new LastResort(environment, NOON).tell(new IllegalStateException("boom"), new PrintStream(err, true, UTF_8));
    }
}
