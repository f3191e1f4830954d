package twoears.terminal.tty;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import twoears.terminal.Screen;

/**
 * Where slow work is done, a piece at a time and in order, so that the screen never waits for it. Work given before the
 * first frame begins after it.
 */
public final class Backstage {
    private final LinkedBlockingQueue<Supplier<UnaryOperator<Screen>>> work = new LinkedBlockingQueue<>();
    private volatile @Nullable Loop loop;
    private @Nullable ScheduledExecutorService clock;

    /** May be called from any thread. */
    public void add(Supplier<UnaryOperator<Screen>> piece) {
        work.add(piece);
    }

    /** The same after a while. */
    void add(Supplier<UnaryOperator<Screen>> piece, Duration after) {
        clock().schedule(() -> add(piece), after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A thread only where something is to come later. */
    private synchronized ScheduledExecutorService clock() {
        ScheduledExecutorService now = clock;
        if (now == null) {
            now = Executors.newSingleThreadScheduledExecutor(Backstage::daemon);
            clock = now;
        }
        return now;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "backstage-clock");
        thread.setDaemon(true);
        return thread;
    }

    void open(Loop shown) {
        loop = shown;
        Thread worker = new Thread(this::run, "backstage");
        worker.setDaemon(true);
        worker.start();
    }

    /** Does what waits at once, for a loop without threads. */
    void catchUp(Loop shown) {
        for (var piece = work.poll(); piece != null; piece = work.poll()) {
            UnaryOperator<Screen> change = piece.get();
            shown.add(l -> l.change(change));
        }
    }

    private void run() {
        Loop shown = loop;
        try {
            while (shown != null) {
                UnaryOperator<Screen> change = work.take().get();
                shown.add(l -> l.change(change));
            }
        } catch (InterruptedException e) {
            // The program ends.
        } catch (RuntimeException | Error e) {
            if (shown != null) {
                shown.add(l -> l.fail(e));
            }
        }
    }
}
