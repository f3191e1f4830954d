package twoears.core.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Source;

/**
 * The attempts that are kept, on this machine or for a team. Whatever a method here was given is durable when it
 * returns.
 *
 * <p>Every method throws {@link NotKept} when reading or writing fails.
 */
public interface Attempts extends AutoCloseable {
    /**
     * Keeps the first event and the scenario as it is now; gives the attempt's id. A place in a cup is taken once: where the
     * trainee has begun there already, gives that attempt's id and keeps nothing.
     */
    String begin(AttemptStarted start, Source source, Summary summary);

    /**
     * Adds events to the end of an attempt.
     *
     * @param from how many events the attempt is known to have; when it has others by now, another window has gone on
     *     with it and nothing is added
     * @param summary of the attempt with these events
     * @return whether they were added
     */
    boolean append(String attempt, int from, List<Event> events, Summary summary);

    /** @param attempt an id, or the beginning of one where no other begins so; upper and lower case are the same */
    Optional<Saved> find(String attempt);

    /** Newest first; at most {@code limit}. */
    List<Listed> list(int limit);

    /** The newest attempt of each scenario (by language and id) that is neither ended nor closed. */
    List<Listed> inProgress();

    /** What a trainee has begun in cups, oldest first. */
    default List<InCup> inCups(String trainee) {
        return List.of();
    }

    /** The best overall score by scenario, as "language/id", of attempts that reached an outcome. */
    Map<String, Integer> best(String trainee);

    /** Keeps what is being typed; an empty text takes it away, and so does appending a reply. */
    void keepDraft(String attempt, String text);

    /** What was being typed, empty if nothing was. */
    String draft(String attempt);

    @Override
    void close();

    /** An attempt with all of its events. */
    record Saved(String id, List<Event> events, Source source) {
        public Saved {
            events = List.copyOf(events);
        }
    }

    /**
     * An attempt in a list.
     *
     * @param started when it began
     */
    record Listed(String id, Instant started, Summary summary) {}

    /**
     * An attempt that has a place in a cup.
     *
     * @param last instant of its newest event
     */
    record InCup(String id, AttemptStarted start, Instant last, Summary summary) {}

    /**
     * What lists show of an attempt without its events.
     *
     * @param scores 0 to 100 each, of the replies that count
     * @param overall 0 to 100; empty before the first reply
     * @param turns replies that count
     */
    record Summary(String trainee, String scenario, String title, String language, Coaching coaching, Guidance guidance,
            Map<Dimension, Integer> scores, Optional<Integer> overall, Optional<Outcome> outcome, int turns, boolean closed) {
        public static Summary of(Conversation c, Result result) {
            return new Summary(c.start().trainee(), c.scenario().id(), c.scenario().title(), c.scenario().language().code(),
                    c.start().coaching(), c.start().guidance(), result.scorecard().map(s -> s.scores()).orElse(Map.of()),
                    result.scorecard().map(s -> s.overall()), result.outcome(), c.counted().size(), c.closed());
        }

        /** How {@link #best} names the scenario. */
        public String key() {
            return language + "/" + scenario;
        }
    }

    /** Keeping failed: the disk is full, read-only, or what is there can't be read. The message is for people. */
    final class NotKept extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Why why;

        /** @param sentence one plain sentence: what happened, where, what to do */
        public NotKept(String sentence, Throwable cause) {
            this(Why.FAILED, sentence, cause);
        }

        /** @param sentence one plain sentence: what happened, where, what to do */
        public NotKept(Why why, String sentence, @Nullable Throwable cause) {
            super(sentence, cause);
            this.why = why;
        }

        public Why why() {
            return why;
        }
    }

    /** What stands in the way of keeping. */
    enum Why {
        /** What is there is no database, or one that is broken; setting it aside helps. */
        DAMAGED,
        /** A newer version of the program wrote what is there; setting it aside helps. */
        NEWER,
        /** Another program holds it; trying again may help. */
        LOCKED,
        /** The disk is full; trying again with more room helps. */
        FULL,
        /** The place can't be written to or doesn't exist. */
        UNWRITABLE,
        /** Anything else. */
        FAILED
    }
}
