package twoears.exchange;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import twoears.core.conversation.Attempts.NotKept;

/** Looks into a shared folder again and again from a thread of its own, until it is closed. */
public final class FolderWatch implements AutoCloseable {
    /** A team sees a result while it still talks about it, and a disk elsewhere is asked little. */
    public static final Duration EVERY = Duration.ofSeconds(3);

    private final SharedFolder folder;
    private final Runnable before;
    private final Function<List<Path>, List<Arrived>> take;
    private final Listener listener;
    private final ScheduledExecutorService thread;
    private boolean inTrouble;

    private FolderWatch(SharedFolder folder, Runnable before, Function<List<Path>, List<Arrived>> take, Listener listener) {
        this.folder = folder;
        this.before = before;
        this.take = take;
        this.listener = listener;
        thread = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread watching = new Thread(work, "shared-folder");
            watching.setDaemon(true);
            return watching;
        });
    }

    /**
     * Begins to watch.
     *
     * @param before done at each look, while the folder is there: writing what is still to be shared
     * @param take deals with files, as {@link Intake#take} does
     */
    public static FolderWatch over(SharedFolder folder, Duration every, Runnable before, Function<List<Path>, List<Arrived>> take, Listener listener) {
        var watch = new FolderWatch(folder, before, take, listener);
        watch.thread.scheduleWithFixedDelay(watch::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** Told from the watching thread. */
    public interface Listener {
        /** @param arrived one at least */
        void came(List<Arrived> arrived);

        /** Once each time that the folder can't be reached, or what came can't be kept; it goes on trying. */
        void troubled(Trouble trouble);
    }

    /** @param said one plain sentence of what can't be kept; empty where the folder is out of reach */
    public record Trouble(Path folder, String said) {}

    private void look() {
        try {
            if (!folder.isThere()) {
                trouble("");
                return;
            }
            before.run();
            List<Arrived> arrived = folder.look(take);
            inTrouble = false;
            if (!arrived.isEmpty()) {
                listener.came(arrived);
            }
        } catch (NotKept | UncheckedIOException e) {
            trouble(String.valueOf(e.getMessage()));
        }
    }

    private void trouble(String said) {
        if (!inTrouble) {
            inTrouble = true;
            listener.troubled(new Trouble(folder.folder(), said));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
