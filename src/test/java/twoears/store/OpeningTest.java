package twoears.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.Attempts.Why;
import twoears.core.language.Language;

class OpeningTest {
    private static final LocalDateTime EVENING = LocalDateTime.of(2026, 3, 1, 19, 5, 9);

    @TempDir
    Path directory;

    @Test
    void garbageIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(file(), "these are no attempts".repeat(500));
        refused(Why.DAMAGED);
        assertThat(file()).hasContent("these are no attempts".repeat(500));
    }

    @Test
    void aShortFileIsRefused() throws IOException {
        Files.writeString(file(), "x");
        refused(Why.DAMAGED);
    }

    @Test
    void aLargeTruncatedDatabaseIsRefused() throws IOException {
        String long500 = "x".repeat(500_000);
        try (Attempts attempts = new Store(directory, Language.EN).open()) {
            String id = attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.underway("Ann", "late-parcel"));
            for (int i = 1; i <= 20; i++) {
                attempts.append(id, i, List.of(Given.replied(long500)), Given.underway("Ann", "late-parcel"));
            }
        }
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 4096));
        refused(Why.DAMAGED);
    }

    @Test
    void aTruncatedDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        byte[] whole = filled();
        Files.write(file(), Arrays.copyOf(whole, whole.length / 2));
        refused(Why.DAMAGED);
        assertThat(file()).hasBinaryContent(Arrays.copyOf(whole, whole.length / 2));
    }

    @Test
    void aDatabaseWithOverwrittenPagesIsRefused() throws IOException {
        byte[] whole = filled();
        Arrays.fill(whole, 4096, whole.length, (byte) 0x5a);
        Files.write(file(), whole);
        refused(Why.DAMAGED);
        assertThat(file()).hasBinaryContent(whole);
    }

    @Test
    void anEmptiedDatabaseWhoseLogIsStillThereIsRefused() throws IOException {
        Files.createFile(file());
        Files.writeString(directory.resolve("two-ears.db-wal"), "what was written last");
        refused(Why.DAMAGED);
        assertThat(directory.resolve("two-ears.db-wal")).hasContent("what was written last");
    }

    @Test
    void anotherProgramsDatabaseIsRefused() throws SQLException {
        change("CREATE TABLE songs (title TEXT)");
        refused(Why.DAMAGED);
    }

    @Test
    void aNewerDatabaseIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        filled();
        change("PRAGMA user_version = 99");
        byte[] newer = Files.readAllBytes(file());
        assertThat(refused(Why.NEWER)).hasMessageContaining("newer version");
        assertThat(file()).hasBinaryContent(newer);
    }

    @Test
    void aDirectoryInThePlaceOfTheFileIsRefused() throws IOException {
        Files.createDirectory(file());
        assertThat(refused(Why.UNWRITABLE)).hasMessageContaining("there is a directory");
    }

    @Test
    void aFileInThePlaceOfTheDirectoryIsRefused() throws IOException {
        Path taken = Files.createFile(directory.resolve("taken"));
        assertThat(refused(taken, Why.UNWRITABLE)).hasMessageContaining("there is a file");
        assertThat(refused(taken.resolve("below"), Why.UNWRITABLE)).hasMessageContaining(taken.toString());
    }

    @Test
    void aDatabaseThatAnotherProgramHoldsIsRefused() throws SQLException {
        filled();
        try (var holder = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = holder.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("PRAGMA user_version = 1");
            refused(Why.LOCKED);
            statement.execute("ROLLBACK");
        }
    }

    @Test
    void refusalsNameTheFileAndHoldNoEscapeSequences() throws IOException {
        Path odd = Files.createDirectory(directory.resolve("od\u001B[31md\u202E"));
        Files.writeString(odd.resolve("two-ears.db"), "x".repeat(200));
        assertThat(refused(odd, Why.DAMAGED)).hasMessageContaining("od?[31md?").hasMessageContaining("two-ears.db");
    }

    @Test
    void aPathMayHoldWhateverPathsHold() throws IOException {
        Path odd = directory.resolve("a?b=c#d%20 é'\";");
        try (Attempts attempts = new Store(odd, Language.EN).open()) {
            assertThat(attempts.list(1)).isEmpty();
        }
        assertThat(odd.resolve("two-ears.db")).isRegularFile();
        assertThat(directory).isDirectoryNotContaining(path -> !path.equals(odd));
    }

    @Test
    void whatIsSetAsideCanStillBeReadAndANewOneBegins() throws IOException, SQLException {
        byte[] whole = filled();
        Store store = new Store(directory, Language.EN);
        Path aside = store.setAside(EVENING);
        assertThat(aside).hasFileName("two-ears.db.damaged-20260301-190509").hasBinaryContent(whole);
        try (Attempts attempts = store.open()) {
            assertThat(attempts.list(1)).isEmpty();
        }
    }

    @Test
    void settingAsideNeverOverwrites() throws IOException {
        Store store = new Store(directory, Language.EN);
        Files.writeString(file(), "one");
        Path first = store.setAside(EVENING);
        Files.writeString(file(), "two");
        Files.writeString(directory.resolve("two-ears.db-wal"), "two's log");
        Path second = store.setAside(EVENING);
        assertThat(first).hasContent("one");
        assertThat(second).hasContent("two");
        assertThat(SettingAside.with(second, "-wal")).hasContent("two's log");
    }

    @Test
    void anOlderDatabaseIsBroughtUpWithWhatItHolds() {
        String id = begin();
        Schema next = followedBy("ALTER TABLE attempts ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'");
        try (Attempts attempts = new Opening(file(), next, new Refusals(Language.EN)).open()) {
            assertThat(attempts.find(id)).isPresent();
        }
        assertThat(refused(Why.NEWER)).hasMessageContaining("two-ears.db");
    }

    @Test
    void practiceOfBeforeTheLeagueIsStillThere() throws SQLException {
        filledBeforeTheLeague();
        try (Attempts attempts = new Store(directory, Language.EN).open()) {
            assertThat(attempts.find("a-0ts26").orElseThrow().events()).containsExactly(Given.started("Ann", Given.NOON));
            assertThat(attempts.inCups("Ann")).isEmpty();
        }
        Schema first = new Schema(List.of(Schema.FIRST));
        NotKept refusal = catchThrowableOfType(NotKept.class, () -> new Opening(file(), first, new Refusals(Language.EN)).open());
        assertThat(refusal.why()).isEqualTo(Why.NEWER);
    }

    private void filledBeforeTheLeague() throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            new Schema(List.of(Schema.FIRST)).bringUp(connection);
            statement.executeUpdate("INSERT INTO sources VALUES (1, 'ab12', 'late-parcel.yaml', '{}')");
            statement.executeUpdate("""
                    INSERT INTO attempts (number, id, started, events, source, trainee, scenario, title, language, coaching, guidance, turns, closed)
                    VALUES (1, 'a-0ts26', 1, 1, 1, 'Ann', 'late-parcel', 'Late parcel', 'en', 'coach', 'free', 0, 0)
                    """);
            statement.executeUpdate("INSERT INTO events VALUES (1, 0, '" + EventWriter.json(Given.started("Ann", Given.NOON)) + "')");
        }
    }

    @Test
    void aStepThatFailsChangesNothing() {
        String id = begin();
        Schema broken = followedBy("DELETE FROM events", "CREATE NONSENSE");
        assertThat(catchThrowableOfType(NotKept.class, () -> new Opening(file(), broken, new Refusals(Language.EN)).open())).isNotNull();
        try (Attempts attempts = new Store(directory, Language.EN).open()) {
            assertThat(attempts.find(id).orElseThrow().events()).hasSize(1);
        }
    }

    @Test
    void leftoversOfKilledProcessesDoNotMatter() throws IOException {
        Files.writeString(directory.resolve("lobby.1-1.tmp"), "half");
        begin();
        assertThat(new Store(directory, Language.EN).lobby().inProgress()).hasSize(1);
    }

    /** What the next version might bring. */
    private static Schema followedBy(String... step) {
        return new Schema(List.of(Schema.FIRST, Schema.SECOND, Schema.THIRD, Schema.FOURTH, List.of(step)));
    }

    private String begin() {
        try (Attempts attempts = new Store(directory, Language.EN).open()) {
            return attempts.begin(Given.started("Ann", Given.NOON), Given.SOURCE, Given.underway("Ann", "late-parcel"));
        }
    }

    private byte[] filled() {
        begin();
        try {
            return Files.readAllBytes(file());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private NotKept refused(Why why) {
        return refused(directory, why);
    }

    private static NotKept refused(Path directory, Why why) {
        NotKept refusal = catchThrowableOfType(NotKept.class, () -> new Store(directory, Language.EN).open());
        assertThat(refusal).isNotNull();
        assertThat(refusal.why()).as(refusal.getMessage()).isEqualTo(why);
        assertThat(refusal.getMessage()).endsWith(".").doesNotContain("\n", "Exception");
        return refusal;
    }

    private Path file() {
        return directory.resolve("two-ears.db");
    }
}
