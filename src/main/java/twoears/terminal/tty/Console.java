package twoears.terminal.tty;

import com.googlecode.lanterna.TerminalSize;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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

    private final CountDownLatch ended = new CountDownLatch(1);
    private final InputStream keys;
    private final LeanTerminal terminal;
    private final String settings;

    /** @param settings to restore at the end; empty when the launcher does */
    private Console(InputStream keys, OutputStream out, Size size, String settings) {
        this.keys = keys;
        this.settings = settings;
        terminal = new LeanTerminal(out, new TerminalSize(size.columns(), size.rows()));
    }

    /**
     * Shows screens until the last one.
     *
     * @return whether it ended by itself; false when the terminal went away
     * @throws RuntimeException what a screen threw; the terminal has been given back by then
     */
    public static boolean show(Screen first, World world, Backstage backstage) {
        // Not System.in and System.out: they have buffers of their own, and locks.
        var keys = new FileInputStream(FileDescriptor.in);
        var out = new FileOutputStream(FileDescriptor.out);
        if ("raw".equals(System.getProperty(MODE))) {
            return new Console(keys, out, told(), "").run(first, world, backstage);
        }
        Size size = Stty.size().orElse(Size.USUAL);
        String settings = Stty.save();
        Stty.raw();
        return new Console(keys, out, size, settings).run(first, world, backstage);
    }

    /** Shows one frame to nobody and ends: what is typed has ended before it began. */
    static void rehearse(Screen first, World world) {
        new Console(InputStream.nullInputStream(), OutputStream.nullOutputStream(), told(), "").run(first, world, new Backstage());
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

    private void read(Loop loop) {
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
