package twoears.terminal;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import twoears.core.conversation.Attempts.NotKept;

/**
 * Keeps what is being typed, behind the frame. However fast the keys come, one piece of work waits at a time, and it
 * takes the text as it is by then.
 */
final class Draft {
    private final String attempt;
    private final AtomicBoolean waits = new AtomicBoolean();
    private volatile String latest = "";

    Draft(String attempt) {
        this.attempt = attempt;
    }

    void keep(String text, World world) {
        latest = text;
        if (waits.compareAndSet(false, true)) {
            world.behindTheFrame(() -> kept(world));
        }
    }

    private UnaryOperator<Screen> kept(World world) {
        waits.set(false);
        try {
            world.attempts().keepDraft(attempt, latest);
            return UnaryOperator.identity();
        } catch (NotKept e) {
            String sentence = String.valueOf(e.getMessage());
            return Over.on(ConversationScreen.class, c -> c.noticing(sentence));
        }
    }
}
