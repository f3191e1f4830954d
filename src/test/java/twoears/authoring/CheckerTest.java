package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;

class CheckerTest {
    private static final String GOOD = """
            title: Late parcel
            customer: {name: Ola}
            steps:
              - says: Where is it?
                examples: {strong: Here., weak: There.}
            """;

    @TempDir
    Path folder;

    private List<Diagnostic> check(Path... paths) {
        return new Checker(Optional.of(Path.of("scenarios")), Language.EN, Set::of).check(List.of(paths));
    }

    private Path write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }

    @Test
    void everyFileOfAFolderIsCheckedInOneRun() throws IOException {
        write("en/a.yaml", "titel: x\n");
        write("nb/b.yml", "- x\n");
        write("personas/c.yaml", "nome: x\n");
        write("en/good.yaml", GOOD);
        write("notes.txt", "not: [yaml");
        assertThat(check(folder)).extracting(d -> Path.of(d.file()).getFileName().toString()).contains("a.yaml", "b.yml", "c.yaml")
                .doesNotContain("good.yaml", "notes.txt");
    }

    @Test
    void aFaultyPersonaIsToldWhereItStandsAndWhereItIsUsed() throws IOException {
        write("personas/grump.yaml", "name: The grump\ntemper: slow\n");
        Path a = write("en/a.yaml", GOOD.replace("{name: Ola}", "{name: Ola, persona: grump}"));
        Path b = write("en/b.yaml", GOOD.replace("{name: Ola}", "{name: Ola, persona: grump}"));
        assertThat(check(a, b)).extracting(Diagnostic::code).containsExactlyInAnyOrder(Code.FAULTY_PERSONA, Code.FAULTY_PERSONA, Code.WRONG_SHAPE);
    }

    @Test
    void aPersonaBesideTheFileComesBeforeTheShippedOne() throws IOException {
        write("en/personas/worrier.yaml", "name: Another\nmood: {calm: 1}\n");
        Path file = write("en/a.yaml", GOOD.replace("{name: Ola}", "{name: Ola, persona: worrier}"));
        var read = new ScenarioReader(Optional.of(Path.of("scenarios")), Language.EN, Set::of).read(file);
        assertThat(read.plan().orElseThrow().scenario().customer().persona().name()).isEqualTo("Another");
    }

    @Test
    void aLoopOfFoldersEnds() throws IOException {
        write("en/good.yaml", GOOD);
        Files.createSymbolicLink(folder.resolve("en/again"), folder);
        assertThat(check(folder)).isEmpty();
    }

    @Test
    void whatIsNotThereIsToldAndTheRestChecked() throws IOException {
        Path faulty = write("en/a.yaml", "titel: x\n");
        assertThat(check(folder.resolve("nothing.yaml"), faulty)).extracting(Diagnostic::code).contains(Code.NO_SUCH_FILE, Code.UNKNOWN_KEY);
    }

    @Test
    void aFolderThatIsCalledLikeAFileIsNoScenario() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("odd.yaml"));
        assertThat(check(odd)).extracting(Diagnostic::code).containsExactly(Code.NOT_A_FILE);
    }

    @Test
    void aNameThatHidesSomethingIsShownOpenly() throws IOException {
        Path odd = write("en/a\u001b[31m\nb.yaml", GOOD);
        assertThat(check(odd)).extracting(Diagnostic::code).containsExactly(Code.BAD_FILE_NAME);
        assertThat(check(odd).get(0).text()).contains("a\\x1b[31m\\x0ab.yaml").doesNotContain("\u001b");
    }

    @Test
    void aFloodOfProblemsIsCut() throws IOException {
        Path file = write("en/a.yaml", manyKeys());
        assertThat(check(file)).hasSizeLessThan(250).extracting(Diagnostic::code).contains(Code.MORE_PROBLEMS);
    }

    private static String manyKeys() {
        var yaml = new StringBuilder();
        for (int i = 1; i < 1_000; i++) {
            yaml.append("key").append(i).append(": v\n");
        }
        return yaml.toString();
    }

    @Test
    void notesRefuseNothing() throws IOException {
        Path file = write("en/a.yaml", GOOD.replace("Late parcel", "12:30"));
        assertThat(check(file)).extracting(Diagnostic::code).containsExactly(Code.READ_OTHERWISE);
        assertThat(new ScenarioReader(Optional.empty(), Language.EN, Set::of).read(file).plan()).isPresent();
    }
}
