package twoears;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import twoears.authoring.Checked;
import twoears.authoring.Checker;
import twoears.authoring.CupLibrary;
import twoears.authoring.IdWriter;
import twoears.authoring.Library;
import twoears.authoring.TeamRubricFile;
import twoears.authoring.Recorder;
import twoears.authoring.Watch;
import twoears.authoring.drafting.CupDraft;
import twoears.authoring.drafting.Draft;
import twoears.command.House;
import twoears.command.View;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.NotKept;
import twoears.core.conversation.TraineeName;
import twoears.core.language.Language;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.scenario.Card;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Persona;
import twoears.core.scoring.FaultyRubric;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorer;
import twoears.core.scoring.TeamRubric;
import twoears.exchange.SigningKey;
import twoears.store.DataDirectory;
import twoears.store.Settings;
import twoears.store.Store;

/** The rooms as they really are, each opened when first asked for. Not for use by several threads. */
final class Rooms implements House {
    private final Place place;
    private final Language reader;
    private final List<Path> folders;
    private final Library library;
    private Optional<Attempts> attempts = Optional.empty();
    private Optional<Results> results = Optional.empty();
    private Optional<Judge> judge = Optional.empty();
    private Optional<CupLibrary> cups = Optional.empty();

    Rooms(Place place, Language reader) {
        this.place = place;
        this.reader = reader;
        folders = new ArrayList<>(List.of(shipped()));
        folders.addAll(configured());
        folders.addAll(place.scenarios());
        library = new Library(folders, cards(), reader, this::signals);
    }

    static Path shipped() {
        return Path.of(System.getProperty("twoears.home", "."), "scenarios");
    }

    /** None when there is no place for data, which is told when it is needed. */
    private List<Path> configured() {
        try {
            return folders();
        } catch (NotKept e) {
            return List.of();
        }
    }

    /** Where the list is kept for the next start; nowhere when there is no place for data, which is told when it is needed. */
    private Optional<Path> cards() {
        try {
            return Optional.of(store().directory().resolve("cards"));
        } catch (NotKept e) {
            return Optional.empty();
        }
    }

    Store store() {
        return new Store(DataDirectory.of(place.data(), System.getenv(), System.getProperty("os.name"), reader), reader);
    }

    @Override
    public Catalogue catalogue() {
        return library;
    }

    List<Card> cachedCards() {
        return library.cachedCards();
    }

    @Override
    public Opened open(Path file) {
        return library.open(file);
    }

    @Override
    public Checked check(List<Path> paths) {
        return new Checker(Optional.of(shipped()), folders, reader, this::signals, this::judge).examine(paths);
    }

    @Override
    public List<IdWriter.Outcome> writeIds(List<Path> paths) {
        return new IdWriter(Optional.of(shipped()), folders, reader, Scorer::signalNames).write(paths);
    }

    @Override
    public List<Persona> personas() {
        return library.personas();
    }

    @Override
    public Path write(Draft draft, Path folder) {
        try {
            return draft.writeTo(folder, shipped().resolve("scenario.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Path write(CupDraft draft, Path folder) {
        try {
            return draft.writeTo(folder, shipped().resolve("cup.schema.json"), reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Recorder recorder() {
        return new Recorder(Optional.of(shipped()), reader, Scorer::signalNames, judge());
    }

    @Override
    public void watch(Path file, Consumer<Opened> saved) {
        Watch.over(file, () -> library.open(file), saved);
    }

    @Override
    public Path directory() {
        return store().directory();
    }

    @Override
    public Attempts attempts() {
        Attempts open = attempts.orElseGet(() -> store().open());
        attempts = Optional.of(open);
        return open;
    }

    @Override
    public Results results() {
        Results open = results.orElseGet(() -> store().results());
        results = Optional.of(open);
        return open;
    }

    @Override
    public synchronized Cups cups() {
        CupLibrary read = cups.orElseGet(() -> new CupLibrary(folders, reader, this::signals, clock()));
        cups = Optional.of(read);
        return read;
    }

    @Override
    public SigningKey key() {
        return SigningKey.in(store().directory(), reader);
    }

    @Override
    public Path setAside() {
        return store().setAside(LocalDateTime.now(zone()));
    }

    /** By several threads too, unlike all else: files are checked on every core. */
    @Override
    public synchronized Judge judge() {
        Judge loaded = judge.orElseGet(() -> team().map(Scorer::load).orElseGet(Scorer::load));
        judge = Optional.of(loaded);
        return loaded;
    }

    /** The team's own rubric: the one that was named, or one that lies beside scenarios. */
    private Optional<TeamRubric> team() {
        return place.rubric().or(this::rubricBesideScenarios).map(f -> usable(TeamRubricFile.read(f, reader)));
    }

    private Optional<Path> rubricBesideScenarios() {
        // A loop, since this is on the way to the first frame.
        for (Path folder : folders) {
            Path file = folder.resolve(TeamRubric.NAME);
            if (Files.isRegularFile(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private TeamRubric usable(TeamRubricFile file) {
        return file.rubric().orElseThrow(() -> new FaultyRubric(file.found().get(0).sentence()));
    }

    /** A team's signals are known wherever the program's are; one whose file is faulty is told of where replies are judged. */
    private Set<String> signals() {
        try {
            return team().map(TeamRubric::signalNames).orElseGet(Scorer::signalNames);
        } catch (FaultyRubric told) {
            return Scorer.signalNames();
        }
    }

    @Override
    public InstantSource clock() {
        return InstantSource.system();
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
        return store().settings().trainee().orElse("");
    }

    @Override
    public void nameTrainee(TraineeName name) {
        Settings before = store().settings();
        store().keep(before.withTrainee(name));
    }

    @Override
    public List<Path> folders() {
        return store().settings().folders();
    }

    @Override
    public void keepFolders(List<Path> folders) {
        Settings before = store().settings();
        store().keep(before.withFolders(folders));
    }

    @Override
    public Optional<Path> sharedFolder() {
        return store().settings().sharedFolder();
    }

    @Override
    public void keepSharedFolder(Optional<Path> folder) {
        Settings before = store().settings();
        store().keep(before.withSharedFolder(folder));
    }

    @Override
    public int lobby() {
        team(); // a faulty file is told of before the screen opens
        return new OnScreen(this, store(), reader).lobby();
    }

    @Override
    public int show(View view, String trainee) {
        return new OnScreen(this, store(), reader).show(view, trainee);
    }

    @Override
    public void close() {
        attempts.ifPresent(Attempts::close);
        results.ifPresent(Results::close);
    }
}
