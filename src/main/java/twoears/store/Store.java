package twoears.store;

import java.nio.file.Path;
import java.time.LocalDateTime;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Language;
import twoears.core.league.Results;

/**
 * What is kept in one data directory. Making one touches nothing: neither the disk nor the database's classes, which
 * would hold up the first frame.
 */
public final class Store {
    private static final String FILE = "two-ears.db";

    private final Path directory;
    private final Language reader;

    /** @param reader the language of refusals */
    public Store(Path directory, Language reader) {
        this.directory = directory.toAbsolutePath().normalize();
        this.reader = reader;
    }

    public Path directory() {
        return directory;
    }

    /** What has been chosen once; quick. */
    public Settings settings() {
        return Settings.read(directory);
    }

    /**
     * Keeps settings in the place of those before; on the disk when this returns.
     *
     * @throws NotKept when they can't be; those before are still there
     */
    public void keep(Settings settings) {
        new SettingsKeeping(directory, new Refusals(reader)).keep(settings);
    }

    /** What the first frame shows of the attempts; quick. */
    public LobbySnapshot lobby() {
        return LobbySnapshot.read(directory);
    }

    /**
     * Opens the database, making it where there is none. Takes a tenth of a second and more the first time: not for the
     * way to the first frame.
     *
     * @throws NotKept when it can't be; what is there is left as it is
     */
    public Attempts open() {
        return opening().open();
    }

    /**
     * Opens what was entered in cups, in the same database.
     *
     * @throws NotKept as {@link #open}
     */
    public Results results() {
        return opening().results();
    }

    private Opening opening() {
        NativeLibrary.beQuiet();
        CacheDirectory.of(System.getenv(), System.getProperty("os.name")).ifPresent(NativeLibrary::useCopyIn);
        return new Opening(directory.resolve(FILE), Schema.CURRENT, new Refusals(reader));
    }

    /** Attempts kept in the way of {@link #open}, but in memory and until they are closed. */
    public static Attempts inMemory(Language reader) {
        NativeLibrary.beQuiet();
        return Opening.inMemory(Schema.CURRENT, new Refusals(reader));
    }

    /** Results kept in the way of {@link #results}, but in memory and until they are closed. */
    public static Results resultsInMemory(Language reader) {
        NativeLibrary.beQuiet();
        return Opening.resultsInMemory(Schema.CURRENT, new Refusals(reader));
    }

    /**
     * Renames the database, for a new one to be made in its place; nothing is deleted or overwritten.
     *
     * @param now for the new name
     * @return where it is now
     * @throws NotKept when it can't be renamed
     */
    public Path setAside(LocalDateTime now) {
        return new SettingAside(directory.resolve(FILE), new Refusals(reader)).at(now);
    }
}
