package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;
import twoears.core.scoring.Scorer;

/** Every example in the trainer's guide is what the reader takes. */
class GuideTest {
    private static final Path SHIPPED = Path.of("scenarios");
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```yaml\\n(.*?)^```");

    /** A piece of a scenario speaks of parts that stand elsewhere. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(Code.UNKNOWN_STEP, Code.UNKNOWN_FACT, Code.UNKNOWN_HIDDEN, Code.UNKNOWN_PHRASE,
            Code.UNKNOWN_FLAG, Code.MISSING_KEY);

    @TempDir
    Path folder;

    static List<String> examples() throws IOException {
        var examples = new ArrayList<String>();
        var matcher = EXAMPLE.matcher(Files.readString(SHIPPED.resolve("README.md")));
        while (matcher.find()) {
            examples.add(matcher.group(1));
        }
        assertThat(examples).hasSizeGreaterThan(5);
        return examples;
    }

    private static boolean isWhole(String example) {
        return example.startsWith("title:") && example.contains("\nsteps:");
    }

    /** Tests are played on the first whole scenario of the guide. */
    @Test
    void itsTestsPass() throws IOException {
        Files.createDirectories(folder.resolve("en"));
        Files.writeString(folder.resolve("en/late-parcel.yaml"), examples().stream().filter(GuideTest::isWhole).findFirst().orElseThrow());
        Path tests = folder.resolve("en/late-parcel.test.yaml");
        List<String> examples = examples().stream().filter(e -> e.startsWith("tests:")).toList();
        assertThat(examples).isNotEmpty();
        for (String example : examples) {
            Files.writeString(tests, example);
            Checked checked = new Checker(Optional.of(SHIPPED), Language.EN, Scorer::signalNames, Scorer::load).examine(List.of(tests));
            assertThat(checked.found()).extracting(Diagnostic::text).isEmpty();
            assertThat(checked.tests()).isNotEmpty();
        }
    }

    static List<String> pieces() throws IOException {
        return examples().stream().filter(e -> !e.startsWith("tests:")).toList();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void isTaken(String example) throws IOException {
        boolean isPersona = example.startsWith("name:");
        boolean isCup = example.startsWith("title:") && example.contains("\ncases:");
        boolean isWhole = isWhole(example) || isCup;
        Path file = folder.resolve(isPersona ? "personas/example.yaml" : isCup ? "cups/example.yaml" : "en/example.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, example);
        List<Diagnostic> found = new Checker(Optional.of(SHIPPED), Language.EN, Scorer::signalNames).check(List.of(file));
        assertThat(found).filteredOn(Diagnostic::isError).filteredOn(d -> isWhole || isPersona || !ELSEWHERE.contains(d.code())).isEmpty();
    }
}
