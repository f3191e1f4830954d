package twoears.authoring.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import twoears.authoring.Checker;
import twoears.authoring.Library;
import twoears.core.language.Language;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Scorer;

class DraftTest {
    private static final Path SHIPPED = Path.of("scenarios");
    private static final Path SCHEMA = SHIPPED.resolve("scenario.schema.json");

    @TempDir
    Path folder;

    private static Draft draft(Language language, Channel channel, String persona) {
        return new Draft("Late parcel: why?", language, channel, "Ola Nordmann", persona, "My parcel was due on Monday. Where is it?");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void draftIsFreeOfFindingsForEveryPersonaOnEveryChannel(Language language) throws IOException {
        for (Persona persona : new Library(List.of(SHIPPED), Optional.empty(), Language.EN, Scorer::signalNames).personas()) {
            for (Channel channel : Channel.values()) {
                draft(language, channel, persona.id()).writeTo(folder, SCHEMA);
            }
        }
        assertThat(new Checker(Optional.of(SHIPPED), Language.EN, Scorer::signalNames).check(List.of(folder)))
                .extracting(d -> d.code() + " " + d.message() + " " + d.line()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "12:30", "- and: then", "# not a comment", "it's \"his\" {x}", "åäö æø €", "null", "1.10", "say:", "\\back", "a'b", "'", "*star", "&x", "!tag", "%d"})
    void answersComeBackAsTheyWereTyped(String answer) throws IOException {
        Path file = new Draft(answer, Language.EN, Channel.CHAT, answer, "worrier", answer).writeTo(folder, SCHEMA);
        var library = new Library(List.of(SHIPPED), Optional.empty(), Language.EN, Scorer::signalNames);
        assertThat(library.open(file)).isInstanceOfSatisfying(Opened.Ready.class, ready -> {
            Scenario scenario = ready.scenario();
            assertThat(scenario.title()).isEqualTo(answer);
            assertThat(scenario.customer().name()).isEqualTo(answer);
        });
    }

    @Test
    void fileThatIsThereStays() throws IOException {
        Path first = draft(Language.EN, Channel.CHAT, "worrier").writeTo(folder, SCHEMA);
        Files.writeString(first, "mine");
        Path second = draft(Language.EN, Channel.CHAT, "worrier").writeTo(folder, SCHEMA);
        assertThat(first).hasFileName("late-parcel-why.yaml").hasContent("mine");
        assertThat(second).hasFileName("late-parcel-why-2.yaml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar", "fi"})
    void fileIsNamedAlikeWhateverTheMachinesLanguage(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(new Draft("IKKE I TIDE: Ærø på Øya!", Language.NB, Channel.CHAT, "A", "worrier", "B").id()).isEqualTo("ikke-i-tide-aero-pa-oya");
            assertThat(new Draft("???", Language.NB, Channel.CHAT, "A", "worrier", "B").id()).isEqualTo("scenario");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void editorIsPointedToTheSchema() throws IOException {
        Path file = draft(Language.EN, Channel.CHAT, "worrier").writeTo(folder, SCHEMA);
        String pointer = Files.readAllLines(file).get(0).replaceFirst(".*schema=", "");
        assertThat(folder.resolve(pointer)).exists();
    }
}
