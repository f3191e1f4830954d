package twoears.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import twoears.authoring.IdWriter.Outcome;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;
import twoears.core.scenario.Scenario;

class IdWriterTest {
    private static final Path SHIPPED = Path.of("scenarios");

    @TempDir
    Path folder;

    private List<Outcome> fix(Path... paths) {
        return new IdWriter(Optional.of(SHIPPED), Language.EN, Set::of).write(List.of(paths));
    }

    private Path write(String yaml) throws IOException {
        Path file = folder.resolve("en/late.yaml");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }

    private Scenario scenario(Path file) {
        ReadScenario read = new ScenarioReader(Optional.of(SHIPPED), Language.EN, Set::of).read(file);
        assertThat(read.plan()).as(read.found().toString()).isPresent();
        return read.plan().get().scenario();
    }

    private void becomes(String before, String after) throws IOException {
        Path file = write(before);
        assertThat(fix(file)).singleElement().isInstanceOf(Outcome.Written.class);
        assertThat(Files.readString(file)).isEqualTo(after);
        assertThat(fix(file)).isEmpty();
    }

    @Test
    void commentsOrderAndLayoutStay() throws IOException {
        becomes("""
                # Mine.
                title:   Late parcel   # as it is
                customer: {persona: fed-up, name: Ola}
                steps:

                  # First he asks.
                  - says: Where is it?   # calmly
                    choices:
                      # the good one
                      - I'll look it up.
                      - {text: "No idea, sorry."}   # the bad one
                  -
                    once: true
                    says:
                      angry: [Now!, 'Now, I said.']
                      calm:
                        in-rounds:
                          - Then?
                          - id: again
                            text: And then?
                  - {says: Thanks.}

                """, """
                # Mine.
                title:   Late parcel   # as it is
                customer: {persona: fed-up, name: Ola}
                steps:

                  # First he asks.
                  - id: step-1
                    says: Where is it?   # calmly
                    choices:
                      # the good one
                      - id: choice-1
                        text: I'll look it up.
                      - {id: choice-2, text: "No idea, sorry."}   # the bad one
                  -
                    id: step-2
                    once: true
                    says:
                      angry: [{id: angry-1, text: Now!}, {id: angry-2, text: 'Now, I said.'}]
                      calm:
                        in-rounds:
                          - id: calm-1
                            text: Then?
                          - id: again
                            text: And then?
                  - {id: step-3, says: Thanks.}

                """);
    }

    @Test
    void textsOverSeveralLinesAreMovedInAsFarAsTheyMust() throws IOException {
        becomes("""
                title: Late parcel
                customer: {name: Ola}
                steps:
                - says: Where
                    is it?
                  choices:
                  - I'll look
                    it up.

                    At once.
                  - "No idea,
                    sorry."
                  - >-
                    A long
                    answer.
                  - |

                      Dear Ola,
                        a letter.

                  # the end
                  - Far
                       in.
                """, """
                title: Late parcel
                customer: {name: Ola}
                steps:
                - id: step-1
                  says: Where
                    is it?
                  choices:
                  - id: choice-1
                    text: I'll look
                      it up.

                      At once.
                  - id: choice-2
                    text: "No idea,
                      sorry."
                  - id: choice-3
                    text: >-
                      A long
                      answer.
                  - id: choice-4
                    text: |

                      Dear Ola,
                        a letter.

                  # the end
                  - id: choice-5
                    text: Far
                       in.
                """);
    }

    @Test
    void aTextThatStandsAloneBecomesAListOfOne() throws IOException {
        becomes("""
                title: Late parcel
                customer: {name: Ola}
                steps:
                  says:
                    by-chance: Where is it?
                  choices: I'll look it up,
                    at once.
                """, """
                title: Late parcel
                customer: {name: Ola}
                steps:
                  id: step-1
                  says:
                    by-chance:
                      - id: wording-1
                        text: Where is it?
                  choices:
                    - id: choice-1
                      text: I'll look it up,
                        at once.
                """);
    }

    @Test
    void anIdThatIsTakenIsNotGivenAgain() throws IOException {
        Path file = write("""
                title: Late parcel
                customer: {name: Ola}
                steps:
                  - says: Where is it?
                    next: step-1
                  - id: step-1
                    says: When?
                    choices: [{id: choice-2, text: One}, Two, Three]
                """);
        fix(file);
        assertThat(scenario(file).steps().stream().map(s -> s.id())).containsExactly("step-3", "step-1");
        assertThat(scenario(file).steps().find("step-1").orElseThrow().choices()).extracting(c -> c.id())
                .containsExactly("choice-2", "choice-4", "choice-3");
    }

    @Test
    void otherLineEndsAndAMarkAtTheStartStay() throws IOException {
        Path file = write("\ufefftitle: Late parcel\r\ncustomer: {name: Ola}\r\nsteps:\r\n  - says: Where is it?\r\n    choices: [One, Two]");
        fix(file);
        assertThat(Files.readString(file)).isEqualTo("\ufefftitle: Late parcel\r\ncustomer: {name: Ola}\r\nsteps:\r\n  - id: step-1\r\n"
                + "    says: Where is it?\r\n    choices: [{id: choice-1, text: One}, {id: choice-2, text: Two}]");
    }

    @Test
    void aFileWithErrorsIsLeftAlone() throws IOException {
        String faulty = "title: Late\ncustomer: {name: Ola}\nsteps:\n  - says: Where?\n    next: nowhere\n";
        Path file = write(faulty);
        assertThat(fix(file)).containsExactly(new Outcome.Faulty(file));
        assertThat(file).hasContent(faulty);
    }

    /** A key in its long form has its name on the line where an id would be put. */
    @Test
    void whatWouldMeanSomethingElseIsLeftAlone() throws IOException {
        Path file = write("title: Late\ncustomer: {name: Ola}\nsteps:\n  - ? says\n    : Where?\n");
        String before = Files.readString(file);
        assertThat(fix(file)).containsExactly(new Outcome.Unusual(file));
        assertThat(file).hasContent(before);
    }

    @Test
    void aPersonasWordingsAreNamedToo() throws IOException {
        Path file = folder.resolve("personas/grump.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "name: The grump\nlines:\n  en:\n    silence:\n      - Well?\n      - I am waiting.\n");
        fix(folder);
        assertThat(Files.readString(file)).isEqualTo("name: The grump\nlines:\n  en:\n    silence:\n      - id: silence-1\n        text: Well?\n"
                + "      - id: silence-2\n        text: I am waiting.\n");
    }

    @Test
    void whoMayReadItStaysAsItWasAndNothingIsLeftBeside() throws IOException {
        Path file = write("title: Late\ncustomer: {name: Ola}\nsteps:\n  - says: Where?\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        fix(file);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    static List<Path> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && FileName.kind(f) == FileName.Kind.SCENARIO).sorted().toList();
        }
    }

    /** Whatever is shipped can be given ids, means the same then, and is found no worse. */
    @ParameterizedTest
    @MethodSource("shipped")
    void whatIsShippedMeansTheSameWithIds(Path shipped) throws IOException {
        Path file = folder.resolve(SHIPPED.relativize(shipped));
        Files.createDirectories(file.getParent());
        Files.copy(shipped, file);
        Scenario before = scenario(file);
        List<String> found = messages(file);
        assertThat(fix(file)).allSatisfy(o -> assertThat(o).isInstanceOf(Outcome.Written.class));
        assertThat(scenario(file)).isEqualTo(before);
        assertThat(messages(file)).isEqualTo(found);
        assertThat(fix(file)).isEmpty();
        assertThat(Files.readString(file).lines().filter(l -> l.strip().startsWith("#")).toList())
                .isEqualTo(Files.readString(shipped).lines().filter(l -> l.strip().startsWith("#")).toList());
    }

    private static List<String> messages(Path file) {
        return new Checker(Optional.of(SHIPPED), Language.EN, Set::of).check(List.of(file)).stream().map(Diagnostic::message).toList();
    }
}
