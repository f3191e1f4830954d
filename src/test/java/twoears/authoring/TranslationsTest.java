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
import twoears.authoring.diagnosis.Diagnostic;
import twoears.core.language.Language;

class TranslationsTest {
    private static final String ENGLISH = """
            title: Late parcel
            customer: {name: Ola}
            facts:
              due: {text: It comes on Thursday., about: [thursday]}
            listen:
              asks-why: [why]
            hidden:
              gift: {says: It's a gift., when: {heard: asks-why}}
            steps:
              - id: opening
                says: Where is my parcel? Is it thursday?
                examples: {strong: Here., weak: There.}
                choices: [{id: sorry, text: I'm sorry.}, {id: wait, text: Wait.}]
                next: [{when: {told: due}, go: done}]
              - id: when
                says: When?
                examples: {strong: Now., weak: Later.}
            endings:
              done: {outcome: resolved}
            """;

    @TempDir
    Path folder;

    private Path write(String name, String yaml) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, yaml);
    }

    private List<String> check(Path... paths) {
        return new Checker(Optional.of(Path.of("scenarios")), Language.EN, Set::of).check(List.of(paths)).stream()
                .filter(d -> !d.isError()).map(Diagnostic::sentence).map(s -> s.replace(folder + "/", "")).toList();
    }

    @Test
    void whatIsInOneAndNotInTheOtherIsToldOnceWhereItStands() throws IOException {
        write("en/late.yaml", ENGLISH);
        write("sv/late.yaml", ENGLISH.replace("due:", "day:").replace("told: due", "told: day").replace("asks-why", "asks").replace("gift:", "present:")
                .replace("done", "happy").replace("id: when", "id: then").replace("id: wait", "id: hold"));
        List<String> told = List.of(
                "en/late.yaml:4:3: The fact `due` is not in sv/late.yaml.",
                "en/late.yaml:6:3: Under `listen`, `asks-why` is not in sv/late.yaml.",
                "en/late.yaml:8:3: The hidden thing `gift` is not in sv/late.yaml.",
                "en/late.yaml:13:46: The choice `wait` is not in sv/late.yaml.",
                "en/late.yaml:15:9: The step `when` is not in sv/late.yaml.",
                "en/late.yaml:19:3: The ending `done` is not in sv/late.yaml.",
                "sv/late.yaml:4:3: The fact `day` is not in en/late.yaml.",
                "sv/late.yaml:6:3: Under `listen`, `asks` is not in en/late.yaml.",
                "sv/late.yaml:8:3: The hidden thing `present` is not in en/late.yaml.",
                "sv/late.yaml:13:46: The choice `hold` is not in en/late.yaml.",
                "sv/late.yaml:15:9: The step `then` is not in en/late.yaml.",
                "sv/late.yaml:19:3: The ending `happy` is not in en/late.yaml.");
        assertThat(check(folder)).isEqualTo(told);
        assertThat(check(folder.resolve("sv/late.yaml"))).isEqualTo(told);
    }

    @Test
    void stepsInAnotherOrderAndAnotherOutcomeAreTold() throws IOException {
        write("nb/late.yaml", ENGLISH);
        write("fi/late.yaml", ENGLISH.replace("id: opening", "id: x").replace("id: when", "id: opening").replace("id: x", "id: when")
                .replace("outcome: resolved", "outcome: fan").replaceAll(" +choices.*\n", ""));
        assertThat(check(folder)).contains("fi/late.yaml:10:9: The step `when` stands in another place in nb/late.yaml.",
                "fi/late.yaml:18:3: The ending `done` has another outcome in nb/late.yaml.");
    }

    @Test
    void aLanguageThatHasAFolderAndLacksAScenarioThatIsTranslatedIsTold() throws IOException {
        write("en/late.yaml", ENGLISH);
        write("nb/late.yaml", ENGLISH);
        write("sv/other.yaml", ENGLISH);
        assertThat(check(folder)).containsExactly("en/late.yaml:10:9: This scenario is there in en, nb, and not in sv.");
        assertThat(check(folder.resolve("nb"))).containsExactly("en/late.yaml:10:9: This scenario is there in en, nb, and not in sv.");
    }

    @Test
    void nothingIsSaidOfScenariosInOneLanguageOrOfFilesWithErrors() throws IOException {
        write("en/one.yaml", ENGLISH);
        write("nb/two.yaml", ENGLISH);
        write("sv/broken.yaml", "title: x\n");
        write("fi/broken.yaml", ENGLISH);
        write("plain/one.yaml", ENGLISH);
        assertThat(check(folder)).allMatch(s -> s.startsWith("sv/broken.yaml") && s.contains("and not in en, nb"));
    }

    @Test
    void aRuleThatLeadsElsewhereOrAsksForSomethingElseIsToldWhereItStands() throws IOException {
        write("en/late.yaml", ENGLISH);
        write("sv/late.yaml", ENGLISH.replace("go: done", "go: when"));
        assertThat(check(folder)).contains("sv/late.yaml:14:12: In en/late.yaml, this rule leads to `done`.");
        write("sv/late.yaml", ENGLISH.replace("told: due", "reply: apology"));
        assertThat(check(folder)).contains("sv/late.yaml:14:12: In en/late.yaml, this rule asks for something else: told: due.");
        write("sv/late.yaml", ENGLISH.replace("go: done}", "go: done, set: promised}"));
        assertThat(check(folder)).contains("sv/late.yaml:14:12: In en/late.yaml, this rule sets no flag.");
        write("sv/late.yaml", ENGLISH.replace("go: done}]", "go: done}, {go: when}]"));
        assertThat(check(folder)).contains("sv/late.yaml:10:9: The step `opening` has 2 rules here, and 1 in en/late.yaml.");
    }

    @Test
    void howCalmSomebodyHasToBeMayBeTunedToALanguage() throws IOException {
        write("en/late.yaml", ENGLISH.replace("told: due", "calm: at least 40"));
        write("sv/late.yaml", ENGLISH.replace("told: due", "calm: at least 45"));
        assertThat(check(folder)).noneMatch(s -> s.contains("this rule"));
        write("sv/late.yaml", ENGLISH.replace("told: due", "calm: at most 45"));
        assertThat(check(folder)).contains("sv/late.yaml:14:12: In en/late.yaml, this rule asks for something else: calm: at least 40.");
    }

    @Test
    void anEndingOrAHiddenThingThatAsksForSomethingElseIsTold() throws IOException {
        write("en/late.yaml", ENGLISH.replace("done: {", "done: {when: {calm: at most 9}, "));
        write("sv/late.yaml", ENGLISH.replace("done: {", "done: {when: {calm: at most 7}, "));
        assertThat(check(folder)).noneMatch(s -> s.contains("In en/late.yaml"));
        write("sv/late.yaml", ENGLISH.replace("done: {", "done: {when: {trust: at most 9}, ").replace("{heard: asks-why}", "{told: due}"));
        assertThat(check(folder)).contains("sv/late.yaml:8:3: In en/late.yaml, the hidden thing `gift` comes out at something else: heard: asks-why.",
                "sv/late.yaml:19:3: In en/late.yaml, the ending `done` asks for something else: calm: at most 9.");
        write("sv/late.yaml", ENGLISH);
        assertThat(check(folder)).contains("sv/late.yaml:19:3: In en/late.yaml, the ending `done` asks for something else: calm: at most 9.");
        write("sv/late.yaml", ENGLISH.replace("done: {", "done: {when: {calm: at most 9}, "));
        write("en/late.yaml", ENGLISH);
        assertThat(check(folder)).contains("sv/late.yaml:19:3: In en/late.yaml, the ending `done` has no `when`; only a rule leads to it there.");
    }

    @Test
    void choicesWithoutIdsAreCounted() throws IOException {
        write("en/late.yaml", ENGLISH);
        write("nb/late.yaml", ENGLISH.replaceFirst("choices: .*\n", "choices: [Beklager., Vent., Nei.]\n"));
        assertThat(check(folder)).containsExactly("nb/late.yaml:13:33: The choice `choice-3` is not in en/late.yaml.");
    }
}
