package twoears.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import twoears.authoring.Checked;
import twoears.authoring.IdWriter;
import twoears.authoring.Recorder;
import twoears.authoring.drafting.CupDraft;
import twoears.authoring.drafting.Draft;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.TraineeName;
import twoears.core.league.Cups;
import twoears.core.league.Results;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Persona;
import twoears.core.scoring.Judge;
import twoears.exchange.SigningKey;

/** What commands act on. Everything is opened when first asked for. */
public interface House extends AutoCloseable {
    Catalogue catalogue();

    /** A scenario that need not be in the catalogue. */
    Opened open(Path file);

    /** Checks files, and folders with all that is in them, and plays their tests. */
    Checked check(List<Path> paths);

    /** Gives an id to every step, choice and wording that has none, and a version to every case of a cup, in the files. */
    List<IdWriter.Outcome> writeIds(List<Path> paths);

    /** The personas that any scenario can name, by id. */
    List<Persona> personas();

    /**
     * Writes a draft to a new file.
     *
     * @return the file
     * @throws java.io.UncheckedIOException when it can't be written
     */
    Path write(Draft draft, Path folder);

    /**
     * Writes a cup to a new file in the folder {@code cups} of a folder.
     *
     * @return the file
     * @throws java.io.UncheckedIOException when it can't be written
     */
    Path write(CupDraft draft, Path folder);

    Recorder recorder();
    /** Gives every version of a scenario that is saved from now on, from another thread, until the program ends. */
    void watch(Path file, Consumer<Opened> saved);

    /**
     * Where what is kept stands.
     *
     * @throws Attempts.NotKept when there is no place for it
     */
    Path directory();

    /** @throws Attempts.NotKept when what is kept can't be opened */
    Attempts attempts();

    /**
     * What was entered in cups.
     *
     * @throws Attempts.NotKept when what is kept can't be opened
     */
    Results results();

    /** The cups that are at hand. */
    Cups cups();

    /**
     * Signs what leaves this machine; made when first asked for.
     *
     * @throws Attempts.NotKept when it can't be read or kept
     */
    SigningKey key();

    /**
     * Makes room for new attempts where what is there can't be opened; nothing is deleted.
     *
     * @return where what was there is now
     * @throws Attempts.NotKept when that fails
     */
    Path setAside();

    Judge judge();

    InstantSource clock();

    ZoneId zone();

    /** All that a scenario leaves to chance follows from an attempt's seed. */
    long nextSeed();

    /** The trainee's name; empty when none was given yet. */
    String trainee();

    /** @throws Attempts.NotKept when it can't be kept */
    void nameTrainee(TraineeName name);

    /** Folders of scenarios that are at hand without being named. */
    List<Path> folders();

    /** @throws Attempts.NotKept when they can't be kept */
    void keepFolders(List<Path> folders);

    /** The folder that a team shares its results in; empty when there is none. */
    Optional<Path> sharedFolder();

    /** @throws Attempts.NotKept when it can't be kept */
    void keepSharedFolder(Optional<Path> folder);

    /** Shows something on the terminal to whoever is named; gives the exit code. */
    int show(View view, String trainee);

    /** Opens the lobby on the terminal; gives the exit code. */
    int lobby();

    @Override
    void close();

    /** Puts a house together. */
    interface Building {
        House at(Place place);
    }

    /**
     * Where a house stands.
     *
     * @param data the directory to keep in, where it was asked for
     * @param scenarios folders with scenarios beside those that come with the program
     * @param rubric a file with a team's own rubric, where one was named
     */
    record Place(Optional<String> data, List<Path> scenarios, Optional<Path> rubric) {
        public Place {
            scenarios = List.copyOf(scenarios);
        }

        public Place(Optional<String> data, List<Path> scenarios) {
            this(data, scenarios, Optional.empty());
        }
    }
}
