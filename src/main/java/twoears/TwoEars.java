package twoears;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import twoears.command.Commands;
import twoears.command.House.Place;
import twoears.core.language.Language;
import twoears.core.scoring.FaultyRubric;

/**
 * Decides the way in. No arguments is the common case and has to show its first frame quickly, so that way
 * must not touch the command line parser, JSON or SQL; everything else goes through {@code twoears.command}.
 */
public final class TwoEars {

    /** Said by the launcher when it records which classes a start needs; never typed by a person. */
    static final String TRAIN = "--train";

    /** Draws the picture at the top of the README anew, for whoever changes a screen. */
    static final String PICTURE = "picture";

    private TwoEars() {}

    /**
     * Runs Two Ears and ends the process.
     *
     * @param arguments as typed; none opens the lobby
     */
    public static void main(String[] arguments) {
        System.exit(safely(arguments));
    }

    private static int safely(String[] arguments) {
        try {
            return run(arguments);
        } catch (FaultyRubric faulty) {
            System.err.println(faulty.getMessage());
            return 1;
        } catch (Throwable fault) {
            return new LastResort(System.getenv(), Instant.now()).tell(fault, System.err);
        }
    }

    /** The exit code: 0 done, 1 problems found, 2 wrong usage, 3 could not read or write. */
    static int run(String[] arguments) {
        if (arguments.length == 0 && Ways.canShow()) {
            return lobby();
        }
        if (List.of(TRAIN).equals(List.of(arguments))) {
            return train();
        }
        if (arguments.length == 2 && arguments[0].equals(PICTURE)) {
            return Picture.write(Path.of(arguments[1]));
        }
        return command(arguments);
    }

    private static int lobby() {
        try (Rooms rooms = rooms(new Place(Optional.empty(), List.of()))) {
            return rooms.lobby();
        }
    }

    private static int train() {
        return Training.run();
    }

    private static int command(String[] arguments) {
        return new Commands(Ways.streams(), TwoEars::rooms, Language.EN).run(arguments);
    }

    private static Rooms rooms(Place place) {
        return new Rooms(place, Language.EN);
    }
}
