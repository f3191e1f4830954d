package twoears.terminal.tty;

import com.googlecode.lanterna.TerminalSize;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import twoears.terminal.Screen;
import twoears.terminal.World;

/**
 * A game on the whole terminal. The launcher has set the terminal to raw mode and tells its size; without the launcher
 * that is done here. However the game ends, the terminal is as it was.
 */
public final class Console {
    /** "raw" when the launcher owns the terminal's settings. */
    private static final String MODE = "twoears.terminal";

    private final boolean isOwnedByLauncher = "raw".equals(System.getProperty(MODE));
    private final CountDownLatch ended = new CountDownLatch(1);
    private final LeanTerminal terminal;
    private final String settings;

    private Console() {
        settings = isOwnedByLauncher ? "" : Stty.save();
        Size size = isOwnedByLauncher ? told() : Stty.size().orElse(Size.USUAL);
        if (!isOwnedByLauncher) {
            Stty.raw();
        }
        terminal = new LeanTerminal(new FileOutputStream(FileDescriptor.out), new TerminalSize(size.columns(), size.rows()));
    }

    /**
     * Shows screens until the last one.
     *
     * @return whether it ended by itself; false when the terminal went away
     * @throws RuntimeException what a screen threw; the terminal has been given back by then
     */
    public static boolean show(Screen first, World world, Backstage backstage) {
        return new Console().run(first, world, backstage);
    }

    private boolean run(Screen first, World world, Backstage backstage) {
        try {
            var painter = new Painter(terminal, new Theme(Colours.in(System.getenv())));
            var loop = new Loop(world, painter, first);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(loop), "give back the terminal"));
            painter.start();
            playOut(loop, backstage);
            return true;
        } catch (IOException e) {
            return false;
        } finally {
            ended.countDown();
        }
    }

    private void playOut(Loop loop, Backstage backstage) throws IOException {
        try {
            loop.run(() -> open(loop, backstage));
        } finally {
            giveBack();
            // After the terminal is given back, so that what can't be kept can be told.
            loop.keep();
        }
    }

    private void open(Loop loop, Backstage backstage) {
        start(() -> read(loop), "keys");
        start(() -> new Window(size -> loop.add(l -> l.resize(size))).follow(), "window");
        backstage.open(loop);
    }

    private static void start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }

    private static void read(Loop loop) {
        // Not System.in: it has a buffer of its own, and a lock.
        InputStream keys = new FileInputStream(FileDescriptor.in);
        try {
            while (true) {
                byte[] piece = new byte[8192];
                int count = keys.read(piece);
                if (count < 0) {
                    break;
                }
                loop.add(l -> l.typed(piece, count));
            }
        } catch (IOException e) {
            // The terminal is gone.
        }
        loop.add(Loop::end);
    }

    /** A signal ends the game: what is being typed is kept first, within the launcher's patience. */
    private void stop(Loop loop) {
        loop.add(Loop::end);
        try {
            ended.await(1500, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            // Then without.
        }
        giveBack();
    }

    private void giveBack() {
        try {
            terminal.exitPrivateMode();
        } catch (IOException e) {
            // Nothing is left that could be given back.
        }
        Stty.restore(settings);
    }

    private static Size told() {
        return Size.told(Integer.getInteger("twoears.columns", 0), Integer.getInteger("twoears.rows", 0));
    }
}
