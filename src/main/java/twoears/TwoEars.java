package twoears;

import java.time.Instant;
import twoears.command.Commands;
import twoears.core.language.Language;
import twoears.terminal.tty.Backstage;
import twoears.terminal.tty.Console;
import twoears.terminal.tty.WorldHere;

/**
 * Decides the way in. No arguments is the common case and has to show its first frame quickly, so that way
 * must not touch the command line parser, JSON or SQL; everything else goes through {@code twoears.command}.
 */
public final class TwoEars {

    /** Said by the launcher when it records which classes a start needs; never typed by a person. */
    static final String TRAIN = "--train";

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
        } catch (Throwable fault) {
            return new LastResort(System.getenv(), Instant.now()).tell(fault, System.err);
        }
    }

    /** The exit code: 0 done, 1 problems found, 2 wrong usage, 3 could not read or write. */
    static int run(String[] arguments) {
        if (arguments.length == 0) {
            return lobby();
        }
        if (arguments[0].equals(TRAIN)) {
            return train();
        }
        return command(arguments);
    }

    private static int lobby() {
        var backstage = new Backstage();
        var doors = new WorldHere.Doors(TwoEars::missing, TwoEars::missing, TwoEars::missing);
        var world = new WorldHere(doors, new Nobody(), backstage);
        Console.show(new StandIn("", false), world, backstage);
        world.close();
        return 0;
    }

    private static <T> T missing() {
        throw new UnsupportedOperationException("not wired yet");
    }

    private static final class Nobody implements WorldHere.Trainee {
        @Override
        public String name() {
            return "";
        }

        @Override
        public void rename(String name) {
            throw new UnsupportedOperationException("not wired yet");
        }
    }

    private static int train() {
        return 0;
    }

    private static int command(String[] arguments) {
        return new Commands(Ways.streams(), place -> new Rooms(place, Language.EN), Language.EN).run(arguments);
    }
}
