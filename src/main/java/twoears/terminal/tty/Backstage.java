package twoears.terminal.tty;

import java.util.concurrent.LinkedBlockingQueue;
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

    /** May be called from any thread. */
    public void add(Supplier<UnaryOperator<Screen>> piece) {
        work.add(piece);
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
