package twoears.core.conversation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.Play.Said;

/**
 * An input that was decided and is being kept. What it leads to is known at once, so that it can be got ready to be shown;
 * it may be shown when {@link #settled} says that it is kept.
 */
public final class Sending {
    private final Conversation next;
    private final Supplier<Said> settling;
    private @Nullable Said settled;

    Sending(Conversation next, Supplier<Said> settling) {
        this.next = next;
        this.settling = settling;
    }

    /** The state to come; the present one where the input was refused. */
    public Conversation next() {
        return next;
    }

    /**
     * Waits until it is kept or not; the same from then on.
     *
     * @throws Attempts.NotKept when it can't be kept; the state is what it was
     */
    public Said settled() {
        Said known = settled;
        if (known == null) {
            known = settling.get();
            settled = known;
        }
        return known;
    }

    /** Somewhere to do work while something else goes on; gives the way to its end. */
    public interface Aside {
        <T> Supplier<T> begin(Supplier<T> work);
    }
}
