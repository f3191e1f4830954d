package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Language;
import twoears.store.LobbySnapshot.Unfinished;

class LobbySnapshotTest {
    @TempDir
    Path directory;

    @Test
    void thereIsNothingBeforeTheFirstStart() {
        assertThat(store().lobby()).isEqualTo(LobbySnapshot.EMPTY);
        assertThat(store().settings()).isEqualTo(Settings.NONE);
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void itKnowsWhatWasKeptWhenThePlayIsOver() {
        store().keep(Settings.NONE.withTrainee(new TraineeName("Åse")));
        try (Attempts attempts = store().open()) {
            String id = attempts.begin(Given.started("Åse", Given.NOON), Given.SOURCE, Given.underway("Åse", "one"));
            assertThat(store().lobby().inProgress())
                    .containsExactly(new Unfinished(id, "Åse", "en/one", "Late parcel", Given.NOON.toEpochMilli()));
            attempts.append(id, 1, List.of(Given.replied("x")), Given.ended("Åse", "one", 73));
        }
        assertThat(store().lobby()).isEqualTo(new LobbySnapshot("Åse", Map.of("en/one", 73), List.of()));
    }

    @Test
    void itIsMadeAnewWhenTheDatabaseIsOpened() throws IOException {
        try (Attempts attempts = store().open()) {
            attempts.begin(Given.started("Bo", Given.NOON), Given.SOURCE, Given.underway("Bo", "one"));
        }
        Files.delete(directory.resolve("lobby"));
        store().open().close();
        assertThat(store().lobby().inProgress()).hasSize(1);
    }

    @Test
    void cutAnywhereItIsWholeOrEmpty() throws IOException {
        LobbySnapshot whole = new LobbySnapshot("Bo", Map.of("en/a", 7, "nb/b", 100),
                List.of(new Unfinished("a-1", "Bo", "en/a", "Title\twith\u001B\nno form", 5)));
        byte[] bytes = whole.bytes();
        Path file = directory.resolve("lobby");
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertThat(store().lobby()).as("%s bytes", length).isEqualTo(LobbySnapshot.EMPTY);
        }
        Files.write(file, bytes);
        assertThat(store().lobby().best()).isEqualTo(whole.best());
        assertThat(store().lobby().inProgress()).extracting(Unfinished::title).containsExactly("Title with  no form");
    }

    @Test
    void garbageIsEmpty() throws IOException {
        Files.writeString(directory.resolve("lobby"), "two-ears lobby 1\nbest\ten/a\tmany\nend\n");
        assertThat(store().lobby()).isEqualTo(LobbySnapshot.EMPTY);
        Files.writeString(directory.resolve("lobby"), "two-ears lobby 1\nopen\nend\n");
        assertThat(store().lobby()).isEqualTo(LobbySnapshot.EMPTY);
    }

    @Test
    void foldersOfScenariosAreThereAgainInTheirOrder() {
        List<Path> folders = List.of(Path.of("/home/åse/pakker"), Path.of("/a b:c"));
        store().keep(Settings.NONE.withTrainee(new TraineeName("Åse")).withFolders(List.of(Path.of("/x"), Path.of("/y"), Path.of("/z"))).withFolders(folders));
        assertThat(store().settings().folders()).isEqualTo(folders);
        assertThat(store().settings().trainee()).contains("Åse");
        assertThat(Settings.NONE.with("scenarios.1", "").with("scenarios.2", "a\0b").folders()).isEmpty();
    }

    @Test
    void settingsAreThereAgain() {
        store().keep(Settings.NONE.withTrainee(new TraineeName("Åse Ødegård")).with("keys.explained", "yes"));
        assertThat(store().settings().trainee()).contains("Åse Ødegård");
        assertThat(store().settings().get("keys.explained")).contains("yes");
        assertThat(store().settings().get("unknown")).isEmpty();
    }

    private Store store() {
        return new Store(directory, Language.EN);
    }
}
