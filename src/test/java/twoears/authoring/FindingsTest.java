package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorer;

/**
 * What is said of each slip, word for word: {@code findings.txt} holds files and what is found in them. To write it anew
 * after a change, run with {@code -Dgolden.update=true} and read the difference.
 */
class FindingsTest {
    private static final Path TABLE = Path.of("src/test/resources/twoears/authoring/findings.txt");
    private static final Judge JUDGE = Scorer.load();
    private static final String FILE = "=== ";
    private static final String BESIDE = "--- beside\n";
    private static final String FOUND = "--- found";

    /** Found only in files that a table of texts can't hold; they have tests of their own. */
    private static final Set<Code> ELSEWHERE = EnumSet.of(Code.NO_SUCH_FILE, Code.NOT_A_FILE, Code.NOT_READABLE, Code.TOO_LARGE,
            Code.NOT_UTF8, Code.BAD_FILE_NAME, Code.TOO_DEEP, Code.TOO_MUCH, Code.TOO_LONG, Code.MORE_PROBLEMS, Code.FORBIDDEN_CHARACTER,
            Code.FAULTY_PERSONA, Code.TEST_ORDER, Code.MISSING_TRANSLATION, Code.OUT_OF_STEP, Code.UNHEARD_PHRASE, Code.EXAMPLE_NOT_BETTER,
            Code.CHOICES_GIVEN_AWAY, Code.NOVICE_JARGON, Code.FAULTY_RUBRIC, Code.NOT_GUIDED);

    @TempDir
    Path folder;

    /** @param beside the scenario of a test file; empty where there is none */
    record Case(String name, String yaml, String beside, String found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        for (String block : ("\n" + Files.readString(TABLE)).split("\n" + FILE)) {
            if (!block.isBlank()) {
                int head = block.indexOf('\n');
                int found = block.indexOf(FOUND);
                String[] files = block.substring(head + 1, found).split(BESIDE, 2);
                cases.add(new Case(block.substring(0, head), files[0], files.length > 1 ? files[1] : "", block.substring(found + FOUND.length()).strip()));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isTold(Case c) throws IOException {
        assertThat(found(c)).isEqualTo(c.found());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldTheSameWhereverTheMachineStands(Case c) throws IOException {
        Locale usual = Locale.getDefault();
        try {
            for (String locale : List.of("tr", "ar", "fi")) {
                Locale.setDefault(Locale.forLanguageTag(locale));
                assertThat(found(c)).isEqualTo(c.found());
            }
        } finally {
            Locale.setDefault(usual);
        }
    }

    @Test
    void everyCodeHasAnExample() throws IOException {
        String all = Files.readString(TABLE);
        assertThat(Arrays.stream(Code.values()).filter(code -> !ELSEWHERE.contains(code)).map(Code::id))
                .allSatisfy(id -> assertThat(all).contains("[" + id + "]"));
    }

    @Test
    void theTableIsWrittenAnewWhenAsked() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            var table = new StringBuilder();
            for (Case c : cases()) {
                table.append(FILE).append(c.name()).append('\n').append(c.yaml()).append(c.beside().isEmpty() ? "" : BESIDE + c.beside()).append(FOUND).append('\n').append(found(c)).append("\n\n");
            }
            Files.writeString(TABLE, table.toString().stripTrailing() + "\n");
        }
        assertThat(cases()).hasSizeGreaterThan(Code.values().length - ELSEWHERE.size());
    }

    private String found(Case c) throws IOException {
        Path file = folder.resolve(c.name());
        Files.createDirectories(file.getParent());
        Files.writeString(file, c.yaml());
        if (!c.beside().isEmpty()) {
            Files.writeString(file.resolveSibling(file.getFileName().toString().replace(".test.yaml", ".yaml")), c.beside());
        }
        List<Diagnostic> found = new Checker(Optional.of(Path.of("scenarios")), Language.EN, Scorer::signalNames, () -> JUDGE).check(List.of(file));
        return Stream.concat(found.stream().map(Diagnostic::text), Stream.of(""))
                .collect(Collectors.joining()).replace(folder + "/", "").strip();
    }
}
