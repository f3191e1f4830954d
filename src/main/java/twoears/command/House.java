package twoears.command;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;

/** What commands act on. Everything is opened when first asked for. */
public interface House extends AutoCloseable {
    Catalogue catalogue();

    /** A scenario that need not be in the catalogue. */
    Opened open(Path file);

    /** @throws Attempts.NotKept when what is kept can't be opened */
    Attempts attempts();

    Judge judge();

    InstantSource clock();

    ZoneId zone();

    /** All that a scenario leaves to chance follows from an attempt's seed. */
    long nextSeed();

    /** The trainee's name; empty when none was given yet. */
    String trainee();

    void nameTrainee(String name);

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
     */
    record Place(Optional<String> data, List<Path> scenarios) {
        public Place {
            scenarios = List.copyOf(scenarios);
        }
    }
}
