package twoears.terminal.tty;

import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import twoears.terminal.Screen;
import twoears.terminal.World;
import twoears.terminal.editing.Key;

/**
 * The one owner of the terminal: takes what happened (keys, a new size, work that is done), all that waits of it, and
 * draws once. Sleeps while nothing happens. Only {@link #add} may be called from other threads.
 */
final class Loop {
    /** A pause in which a draft is kept: longer than between two keys of a word, shorter than a thought. */
    private static final int PAUSE_MILLIS = 300;

    private final LinkedBlockingQueue<Happening> happened = new LinkedBlockingQueue<>();
    private final KeyDecoder decoder = new KeyDecoder(this::press);
    private final World world;
    private final Painter painter;
    private Screen screen;
    private boolean isOver;
    private boolean isKept = true;

    Loop(World world, Painter painter, Screen first) {
        this.world = world;
        this.painter = painter;
        screen = first;
    }

    /** Something that the loop has to take note of. */
    interface Happening {
        void on(Loop loop);
    }

    void add(Happening happening) {
        happened.add(happening);
    }

    /**
     * Runs until a screen is the last, or until there is no more to read.
     *
     * @param opened run once, when the first frame is on the screen
     */
    void run(Runnable opened) throws IOException {
        paint();
        opened.run();
        while (isGoing()) {
            turn();
        }
    }

    /** Waits for something to happen, takes all that waits, draws once. */
    void turn() throws IOException {
        takeAll();
        if (isGoing()) {
            paint();
        }
    }

    /** Draws while what the screen tells of is being kept, and shows it when it is. */
    private void paint() throws IOException {
        Screen expected = screen.expected();
        painter.draw(expected);
        screen = screen.settled();
        if (screen != expected) {
            painter.drop();
            painter.draw(screen);
        }
        painter.show();
    }

    Screen shown() {
        return screen;
    }

    /** Keeps what the screen shown has not kept yet. */
    void keep() {
        screen.keep(world);
    }

    boolean isGoing() {
        return !isOver && !screen.isLast();
    }

    private void takeAll() {
        Happening next = await();
        while (next != null && isGoing()) {
            next.on(this);
            next = happened.poll();
        }
    }

    /** Null when a pending key was settled by nothing following it. */
    private @Nullable Happening await() {
        try {
            int patience = decoder.patienceMillis();
            if (patience == 0) {
                return awaitKeeping();
            }
            Happening next = happened.poll(patience, TimeUnit.MILLISECONDS);
            if (next == null) {
                decoder.settle();
            }
            return next;
        } catch (InterruptedException e) {
            isOver = true;
            return null;
        }
    }

    private Happening awaitKeeping() throws InterruptedException {
        Happening next = isKept ? null : happened.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        if (next == null && !isKept) {
            isKept = true;
            Screen shown = screen;
            world.behindTheFrame(() -> {
                shown.keep(world);
                return same -> same;
            });
        }
        return next != null ? next : happened.take();
    }

    private void press(Key key) {
        if (isGoing()) {
            screen = screen.press(key, world);
            isKept = false;
        }
        // Ends whatever the screen makes of it: the way out that everybody knows has to work.
        isOver |= key.isCtrl("c");
    }

    void typed(byte[] bytes, int count) {
        decoder.feed(bytes, count);
    }

    void change(UnaryOperator<Screen> how) {
        screen = how.apply(screen);
    }

    void resize(Size size) {
        painter.resize(size);
    }

    void end() {
        isOver = true;
    }

    /** Work failed behind the frame; it fails here, where the terminal can be given back. */
    void fail(Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        throw new IllegalStateException("behind the frame", cause);
    }
}
