package twoears.terminal.tty;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Follows the terminal's size: a storm of changes is asked about once or twice, not at each. */
final class Window {
    private final Consumer<Size> sizes;
    private final AtomicBoolean isAskedFor = new AtomicBoolean();

    Window(Consumer<Size> sizes) {
        this.sizes = sizes;
    }

    /** Asks once now too: the size may have changed since the launcher read it. */
    void follow() {
        Signals.onWindowChange(this::ask);
        ask();
    }

    private void ask() {
        if (!isAskedFor.getAndSet(true)) {
            answer();
        }
    }

    private synchronized void answer() {
        // Cleared first, so that a change during the asking is asked about again.
        isAskedFor.set(false);
        Stty.size().ifPresent(sizes);
    }
}
