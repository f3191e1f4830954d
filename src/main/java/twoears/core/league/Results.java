package twoears.core.league;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.Guidance;
import twoears.core.scenario.Source;

/**
 * Results that were entered in cups, on this machine or for a team. Whatever a method here was given is durable when it
 * returns.
 *
 * <p>Every method throws {@link twoears.core.conversation.Attempts.NotKept} when reading or writing fails.
 */
public interface Results extends AutoCloseable {
    /** Lines that are looked through at once where nothing is known of an order. */
    int PAGE = 500;

    /** Keeps what is not kept yet; gives what became of each, in order. The same in any order of arrival. */
    List<Kept> keep(Cup cup, List<Sheet> sheets);

    /**
     * A page of the board of persons.
     *
     * @param frozen the board as it stood when it froze, whatever has come since
     * @param from how many lines to leave out
     */
    List<Ranked<Standing>> people(Cup cup, Guidance bracket, boolean frozen, int from, int most);

    /** A page of the board of teams, likewise. */
    List<Ranked<TeamStanding>> teams(Cup cup, Guidance bracket, boolean frozen, int from, int most);

    /** How many persons have a line on the board. */
    int size(Cup cup, Guidance bracket, boolean frozen);

    /** How many teams have one. */
    default int teamCount(Cup cup, Guidance bracket, boolean frozen) {
        int count = 0;
        for (int more = PAGE; more == PAGE; count += more) {
            more = teams(cup, bracket, frozen, count, PAGE).size();
        }
        return count;
    }

    /** How many persons' lines stand before that of one of them; empty for whoever has none. */
    default Optional<Integer> place(Cup cup, Guidance bracket, boolean frozen, String person) {
        for (int from = 0; ; from += PAGE) {
            List<Ranked<Standing>> page = people(cup, bracket, frozen, from, PAGE);
            for (int i = 0; i < page.size(); i++) {
                if (page.get(i).standing().person().equals(person)) {
                    return Optional.of(from + i);
                }
            }
            if (page.size() < PAGE) {
                return Optional.empty();
            }
        }
    }

    /** All that one person has entered, or all that anyone has, oldest first; without what is flawed. */
    List<Entry> entries(String cup, Optional<String> person);

    /** All that anyone has entered, one person's after the other's, for what looks at everybody; without what is flawed. */
    default Persons persons(String cup) {
        return Counting.persons(entries(cup, Optional.empty()));
    }

    /** Somebody after the other, so that never more than one person's entries have to be there. */
    interface Persons {
        /** @param use given one person's entries, oldest first */
        void each(Consumer<List<Entry>> use);
    }

    /** What is shown and never counts, oldest first. */
    default List<Flawed> flawed(String cup) {
        return List.of();
    }

    /**
     * What came whole in files that are known to the last byte, by the file.
     *
     * @param files SHA-256 of each file's text, in hexadecimal
     */
    default Map<String, Entry> inFiles(Collection<String> files) {
        return Map.of();
    }

    Optional<Sheet> sheet(String entry);

    /** Keeps a word on a turn; the same again changes nothing, and neither does one under a name that is tied to another key. */
    void keep(Remark remark);

    /** What was said about an entry, by turn and time. */
    List<Remark> remarks(String entry);

    /** What was said with this key about anybody's entries, oldest first. */
    default List<Remark> saidWith(String key) {
        return List.of();
    }

    /** Whether a name may be used by whoever has this key: it is theirs, or nobody's yet. */
    boolean isFree(String person, String key);

    /** Takes an entry away, as if it had never come. */
    void remove(String entry);

    @Override
    default void close() {}

    /**
     * An attempt that was entered, verified, with all of its events.
     *
     * @param key public half of the key that signed it, in base 64
     * @param text the file it came in, or would travel in
     * @param flaw why only the events up to here are kept; empty for a whole one. What is flawed is shown, and never counts
     */
    record Sheet(Entry entry, String key, List<Event> events, Source source, String text, Optional<String> flaw) {
        public Sheet {
            events = List.copyOf(events);
        }
    }

    /** @param flaw as {@link Sheet#flaw} */
    record Flawed(Entry entry, String flaw) {}

    /**
     * A word on a turn of somebody's attempt.
     *
     * @param id the same on every machine
     * @param entry what it is about, and {@code turn} which turn of it, from 1
     * @param text empty for kudos
     */
    record Remark(String id, String entry, int turn, Kind kind, String by, String key, Instant at, String text) {
        /** Characters of a comment. */
        public static final int LONGEST = 2_000;

        /** Kudos say "well done"; a comment says what and why. */
        public enum Kind {
            KUDOS,
            COMMENT
        }
    }

    /** What became of a sheet. */
    enum Kept {
        NEW,
        /** It was there already. */
        SAME,
        /** It takes the place of a shorter or flawed one of the same attempt. */
        LONGER,
        /** The shorter or flawed one of an attempt that is there. */
        SHORTER,
        /** Another attempt is there under this id; it stays. */
        CONFLICT,
        /** The name is tied to another key. */
        IMPOSTOR
    }
}
