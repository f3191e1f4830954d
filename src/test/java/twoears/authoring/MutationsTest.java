package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;
import twoears.core.scoring.Scorer;

/** A trainer's slips, by the hundred: whatever is cut, doubled, swapped or mistyped is told, and never more than told. */
class MutationsTest {
    private static final long SEED = 91_177;
    private static final int ROUNDS = Integer.getInteger("mutations", 200);
    private static final List<String> PIECES = List.of("", " ", "  ", ":", ": ", "- ", "[", "]", "{", "}", "'", "\"", "#", "|", ">-", "*a", "&a ", "!x ", "~",
            "null", "yes", "-1", "007", "at least", "...", "(", "\t", "é", "\u202e", "\u0000", "step-1", "says: x", "go: x", "when: {}");

    @TempDir
    Path folder;

    @Test
    void everySlipIsToldAndNeverMoreThanTold() throws IOException {
        String good = Files.readString(Path.of("scenarios/en/charged-twice.yaml"));
        Path file = folder.resolve("x.yaml");
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random((SEED + round) * 0x9E3779B97F4A7C15L);
            String mutated = mutated(good, random);
            Files.writeString(file, mutated);
            var scenarios = new ScenarioReader(Optional.of(Path.of("scenarios")), Language.EN, Scorer::signalNames);
            ReadScenario read = scenarios.readAndCheck(file);
            boolean isFaulty = read.found().stream().anyMatch(Diagnostic::isError);
            assertThat(read.plan().isPresent()).as("seed %d\n%s", SEED + round, mutated).isNotEqualTo(isFaulty);
            assertThat(read.found()).allSatisfy(d -> assertThat(d.text().lines().count()).isBetween(1L, 3L));
        }
    }

    private static String mutated(String text, Random random) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n")));
        for (int change = 1 + random.nextInt(3); change > 0; change--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            int place = random.nextInt(line.length() + 1);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, lines.get(random.nextInt(lines.size())));
                case 3 -> lines.set(at, line.substring(0, place));
                case 4 -> lines.set(at, line.substring(0, place) + PIECES.get(random.nextInt(PIECES.size())) + line.substring(place));
                default -> lines.set(at, line.substring(place));
            }
        }
        return String.join("\n", lines);
    }
}
