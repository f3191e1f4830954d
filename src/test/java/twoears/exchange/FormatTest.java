package twoears.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.exchange.Arrived.What;

/** Files that were written once can be read for good, and are what the guide says. */
class FormatTest {
    @TempDir
    Path folder;

    private static String stored() throws Exception {
        try (InputStream in = Objects.requireNonNull(FormatTest.class.getResourceAsStream("/twoears/exchange/format-1.result.jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aFileOfFormat1IsTakenAsItWas() throws Exception {
        Machine machine = new Machine(folder);
        Arrived arrived = machine.take(stored());
        assertThat(arrived.what()).isEqualTo(What.NEW);
        assertThat(arrived.entry()).contains(Played.whole("Ann").entry());
    }

    @Test
    void itsLinesAreLinkedAsTheGuideSays() throws Exception {
        List<String> lines = stored().lines().toList();
        assertThat(lines.get(0)).contains("\"next\":\"" + hash(lines.get(1)) + "\"");
        assertThat(lines.get(1)).endsWith("\"text\":\"" + hash(lines.get(2)) + "\",\"next\":\"" + hash(lines.get(3)) + "\"}");
        for (int i = 3; i < lines.size() - 1; i++) {
            assertThat(lines.get(i)).endsWith(",\"next\":\"" + hash(lines.get(i + 1)) + "\"}");
        }
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"line\":\"claim\"").doesNotContain("next");
    }

    @Test
    void theGuideNamesEveryFieldThatIsWritten() throws Exception {
        String guide = Files.readString(Path.of("src/main/resources/twoears/exchange/README.md"));
        for (String line : stored().lines().toList()) {
            Json.read(line).values().keySet().forEach(field -> assertThat(guide).contains("`" + field + "`"));
        }
    }

    private static String hash(String line) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8)));
    }
}
