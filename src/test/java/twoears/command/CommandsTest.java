package twoears.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.authoring.IdWriter;

class CommandsTest {
    private final Locale locale = Locale.getDefault();
    private final HouseForTests house = new HouseForTests();

    @AfterEach
    void giveTheLocaleBack() {
        Locale.setDefault(locale);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            --help                               | 0 |
            --version                            | 0 |
            list                                 | 0 |
            list --json                          | 0 |
            history                              | 0 |
            play charged-twice                   | 0 |
            play en/charged-twice                | 0 |
            score                                | 0 |
            paly                                 | 2 | Nothing here is called "paly"; did you mean "play"? ./run.sh --help lists what there is.
            frobnicate                           | 2 | Nothing here is called "frobnicate"; ./run.sh --help lists what there is.
            list --jsno                          | 2 | Nothing here is called "--jsno"; did you mean "--json"? ./run.sh list --help lists what there is.
            play                                 | 2 | SCENARIO is missing; ./run.sh play --help shows how it is used.
            play charged-twice --seed            | 2 | N is missing; ./run.sh play --help shows how it is used.
            play charged-twice --seed many       | 2 | "many" is no whole number; give one after --seed.
            play charged-twice --data a --data b | 2 | --data is given more than once; give it once.
            play charged-twcie                   | 2 | There is no scenario "charged-twcie"; did you mean "charged-twice"? "list" shows all of them.
            play chargd                          | 2 | There is no scenario "chargd"; did you mean "charged-twice"? "list" shows all of them.
            play twice                           | 2 | There is no scenario "twice"; did you mean "charged-twice"? "list" shows all of them.
            play pom.xml                         | 1 | pom.xml:3:1: no such thing
            play zebra                           | 2 | There is no scenario "zebra"; "list" shows those there are.
            play nb/charged-twice                | 2 | There is no scenario "nb/charged-twice"; did you mean "charged-twice"? "list" shows all of them.
            play ./nowhere.yaml                  | 3 | There is no file ./nowhere.yaml.
            play /                               | 3 | / is a folder; name a file in it.
            play pom.yaml --as ''                | 2 | Type a name first.
            check --format xml scenarios         | 2 | "xml" is none of what --format can be: text, json, sarif.
            check                                | 2 | PATH is missing; ./run.sh check --help shows how it is used.
            check --format JSON scenarios        | 0 |
            check --format sarif scenarios       | 0 |
            explain                              | 0 |
            explain UNKNOWN_KEY                  | 0 |
            explain unkown-key                   | 2 | There is no code "unkown-key"; did you mean "unknown-key"? "explain" without a code lists all of them.
            explain zebra                        | 2 | There is no code "zebra"; "explain" without a code lists all of them.
            record                               | 2 | ATTEMPT is missing; ./run.sh record --help shows how it is used.
            record nothing                       | 2 | There is no attempt "nothing", or several begin so; "history" shows all of them.
            record last --kind good              | 2 | "good" is none of what --kind can be: exemplary, middling, harmful.
            replay nothing                       | 2 | There is no attempt "nothing", or several begin so; "history" shows all of them.
            """)
    void everyCommandEndsWithItsCodeAndOneSentence(String typed, int exit, String sentence) {
        assertThat(house.run("", typed.replace("''", "").split(" ", -1))).isEqualTo(exit);
        assertThat(house.err()).isEqualTo(sentence == null ? "" : sentence + "\n");
        assertThat(house.out()).doesNotContain("Exception");
    }

    @Test
    void theLobbyNeedsATerminal() {
        assertThat(house.run("")).isEqualTo(2);
        assertThat(house.err()).contains("The lobby needs a terminal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "play", "list", "history", "replay", "score", "check", "explain", "record"})
    void everyCommandHelps(String command) {
        assertThat(house.run("", (command + " --help").strip().split(" "))).isZero();
        assertThat(house.out()).contains("Usage: ./run.sh " + command, "--help", "--data").doesNotContain("{0}", "%n", "\u001b");
    }

    @Test
    void aCommandIsFoundByItsNameAloneAsAmongAll() {
        for (String name : Commands.NAMES) {
            assertThat(house.run("", name, "--nonsense")).isEqualTo(2);
            assertThat(house.err()).contains("./run.sh " + name + " --help");
        }
        assertThat(house.run("", "--help")).isZero();
        assertThat(house.out()).contains(Commands.NAMES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fi", "th-TH-u-nu-thai", "hi"})
    void theMachinesLanguageChangesNothing(String language) {
        house.run("", "list");
        String list = house.out();
        house.run("", "play", "--help");
        String help = house.out();
        Locale.setDefault(Locale.forLanguageTag(language));
        house.run("", "list");
        assertThat(house.out()).isEqualTo(list);
        house.run("", "play", "--help");
        assertThat(house.out()).isEqualTo(help);
        assertThat(house.run("", "play", "charged-twice", "--seed", "12")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "--version", "list", "list --json", "history --json", "play charged-twice", "play charged-twice --json", "score"})
    void whatCantBeWrittenIsNoticed(String command) {
        house.brokenOutput = "No space left on device";
        assertThat(house.run("{\"reply\":\"good\"}\n", command.split(" "))).isEqualTo(3);
        assertThat(house.err()).isEqualTo("The output could not be written: No space left on device.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "list", "list --json", "play charged-twice", "score"})
    void aReaderThatHasSeenEnoughIsNoFailure(String command) {
        house.brokenOutput = "Broken pipe";
        assertThat(house.run("{\"reply\":\"good\"}\n", command.split(" "))).isZero();
        assertThat(house.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"play charged-twice", "score"})
    void whatCantBeReadIsNoticed(String command) {
        house.brokenInput = "Is a directory";
        assertThat(house.run("", command.split(" "))).isEqualTo(3);
        assertThat(house.err()).isEqualTo("The input could not be read: Is a directory.\n");
    }

    @Test
    void hostileArgumentsAreShownHarmless() {
        assertThat(house.run("", "play", "\u001b]0;owned\u0007\nsecond line")).isEqualTo(2);
        assertThat(house.err()).isEqualTo("There is no scenario \"·]0;owned· second line\"; \"list\" shows those there are.\n");
    }

    @Test
    void whatWasWrittenIntoFilesIsSaidBeforeWhatIsFound() {
        house.outcomes = List.of(new IdWriter.Outcome.Written(Path.of("a.yaml"), List.of("step-1", "choice-1")),
                new IdWriter.Outcome.Faulty(Path.of("b.yaml")));
        assertThat(house.run("", "check", "--fix", "a.yaml")).isEqualTo(0);
        assertThat(house.out().lines()).containsExactly("a.yaml: wrote 2 ids: step-1, choice-1.",
                "b.yaml: nothing written, since there are errors in it; mend them first.", "Nothing to mend.");
        house.outcomes = List.of(new IdWriter.Outcome.NotWritten(Path.of("a.yaml")));
        assertThat(house.run("", "check", "--fix", "--format", "json", "a.yaml")).isEqualTo(3);
        assertThat(house.err()).contains("a.yaml: this file could not be replaced");
    }

    @Test
    void foldersOfOnesOwnAreAddedAndRemoved(@TempDir Path folder) throws IOException {
        Path own = Files.createDirectory(folder.resolve("own"));
        assertThat(house.run("", "folders")).isZero();
        assertThat(house.out()).startsWith("There are no folders of your own yet");
        assertThat(house.run("", "folders", "--add", folder + "/./own")).isZero();
        assertThat(house.folders).containsExactly(own);
        Files.delete(own);
        assertThat(house.run("", "folders")).isZero();
        assertThat(house.out()).isEqualTo(own + " (not there at present)\n");
        assertThat(house.run("", "folders", "--remove", own.toString())).isZero();
        assertThat(house.folders).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereIsToldAndNothingKept(@TempDir Path folder) {
        assertThat(house.run("", "folders", "--add", folder.toString(), "--add", folder + "/none")).isEqualTo(3);
        assertThat(house.err()).isEqualTo("There is no folder " + folder + "/none.\n");
        assertThat(house.folders).isEmpty();
        assertThat(house.run("", "folders", "--remove", folder.toString())).isEqualTo(3);
        assertThat(house.run("", "list", "--scenarios", folder + "/none")).isEqualTo(3);
        assertThat(house.err()).isEqualTo("There is no folder " + folder + "/none.\n");
    }
}
