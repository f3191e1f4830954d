package twoears.terminal;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import twoears.core.conversation.Attempts;
import twoears.core.scenario.Catalogue;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scoring.Judge;

/**
 * What screens act on. Everything slow to open is opened when first asked for.
 */
public interface World {
    Catalogue catalogue();

    Attempts attempts();

    Judge judge();

    /** Opened when first asked for, which is never on the way to the first frame. */
    League league();

    InstantSource clock();

    ZoneId zone();

    /** The next seed for an attempt; all that a scenario leaves to chance follows from it. */
    long nextSeed();

    /** The trainee's name; empty when none was given yet. */
    String trainee();

    void nameTrainee(String name);

    /**
     * Makes room for new attempts where those that are there can't be opened; nothing is deleted.
     *
     * @return where what was there is now
     * @throws twoears.core.conversation.Attempts.NotKept when that fails
     */
    String setAside();

    /** A conversation has opened: what its replies will need is made ready behind the frame, where that helps. */
    default void expectReplies(Opened.Ready conversation) {}

    /** Begins work beside the screens' own; gives the way to its end. Where nothing runs beside, it is done when waited for. */
    default <T> Supplier<T> aside(Supplier<T> work) {
        return work;
    }

    /**
     * Does something slow behind the frame; what it gives is applied to the screen that is shown then. Pieces of work
     * run one after another, in order.
     */
    void behindTheFrame(Supplier<UnaryOperator<Screen>> work);

    /** The same after a while; not at all where nobody waits. */
    default void later(Duration after, Supplier<UnaryOperator<Screen>> work) {}
}
