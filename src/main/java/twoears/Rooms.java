package twoears;

import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import twoears.authoring.Library;
import twoears.command.House;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.language.Language;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;
import twoears.store.DataDirectory;
import twoears.store.Store;

/** The rooms as they really are, each opened when first asked for. */
final class Rooms implements House {
    private final Place place;
    private final Language reader;
    private final Library library;
    private @Nullable Attempts attempts;
    private @Nullable Judge judge;

    Rooms(Place place, Language reader) {
        this.place = place;
        this.reader = reader;
        var folders = new ArrayList<Path>(List.of(Path.of(System.getProperty("twoears.home", "."), "scenarios")));
        folders.addAll(place.scenarios());
        library = new Library(folders, cards(), reader, Set::of);
    }

    /** Where the list is kept for the next start; nowhere when there is no place for data, which is told when it is needed. */
    private Optional<Path> cards() {
        try {
            return Optional.of(dataDirectory().resolve("cards"));
        } catch (NotKept e) {
            return Optional.empty();
        }
    }

    private Path dataDirectory() {
        return DataDirectory.of(place.data(), System.getenv(), System.getProperty("os.name"), reader);
    }

    @Override
    public Catalogue catalogue() {
        return library;
    }

    @Override
    public Opened open(Path file) {
        return library.open(file);
    }

    @Override
    public Attempts attempts() {
        if (attempts == null) {
            attempts = new Store(dataDirectory(), reader).open();
        }
        return attempts;
    }

    @Override
    public Judge judge() {
        if (judge == null) {
            judge = new NoJudge();
        }
        return judge;
    }

    @Override
    public InstantSource clock() {
        return Clock.systemUTC();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.systemDefault();
    }

    @Override
    public long nextSeed() {
        return ThreadLocalRandom.current().nextLong(1_000_000_000);
    }

    @Override
    public String trainee() {
        return "";
    }

    @Override
    public void nameTrainee(String name) {}

    @Override
    public int lobby() {
        return 0;
    }

    @Override
    public void close() {
        Optional.ofNullable(attempts).ifPresent(Attempts::close);
    }
}
