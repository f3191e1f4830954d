package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Severity;
import twoears.core.language.Language;

/** The scenarios that come with the program do what they teach. */
class ScenariosTest {
    private static final Path SHIPPED = Path.of("scenarios");

    static Stream<Path> scenarios() throws Exception {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.startsWith(SHIPPED.resolve("personas"))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void nothingIsFoundInIt(Path file) {
        var read = new ScenarioReader(Optional.of(SHIPPED), Language.EN, Set::of).read(file);
        assertThat(read.found()).filteredOn(d -> d.severity() != Severity.NOTE).isEmpty();
        assertThat(read.plan()).isPresent();
    }
}
