package twoears.core.league;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Results.Persons;

/**
 * How a board that stood still is told, from the last rank to the first. The lowest line that is still open shows what it hid,
 * one case at a time, and moves where that takes it; when it hides nothing and still stands lowest, its rank is settled. For
 * after the end only: it tells everything.
 *
 * <p>Points never fall on the way, since what was begun later takes nothing away. What decides between equals may; so a line is
 * settled only when nobody with as many points hides anything.
 *
 * @param start everybody's standing as the board froze; whoever had nothing yet stands there without points
 * @param steps in the order in which they are told
 */
public record Ceremony(Cup cup, Map<String, Standing> start, List<Step> steps) {
    public Ceremony {
        start = Map.copyOf(start);
        steps = List.copyOf(steps);
    }

    /** @param entries all that was entered, whole, in any bracket */
    public static Ceremony of(Cup cup, Guidance bracket, Collection<Entry> entries) {
        return of(cup, bracket, Counting.persons(entries));
    }

    /** @param persons all that each of them has entered, whole, in any bracket */
    public static Ceremony of(Cup cup, Guidance bracket, Persons persons) {
        var lines = new ArrayList<HiddenLine>();
        persons.each(all -> {
            List<Entry> own = all.stream().filter(e -> e.bracket() == bracket).toList();
            if (!own.isEmpty()) {
                HiddenLine.of(cup, own).ifPresent(lines::add);
            }
        });
        var start = new LinkedHashMap<String, Standing>();
        lines.forEach(l -> start.put(l.person(), l.standing()));
        return new Ceremony(cup, start, new Telling(new Board(cup), lines).steps());
    }

    /** The board of persons after so many steps; the final one after all. */
    public List<Ranked<Standing>> people(int told) {
        return new Board(cup).rank(standings(told).values());
    }

    /** The board of teams after so many steps. */
    public List<Ranked<TeamStanding>> teams(int told) {
        Board board = new Board(cup);
        return board.rank(board.teams(standings(told).values().stream().filter(s -> s.played() > 0).toList()));
    }

    private Map<String, Standing> standings(int told) {
        var standings = new LinkedHashMap<>(start);
        steps.subList(0, told).forEach(s -> standings.put(s.standing().person(), s.standing()));
        return standings;
    }

    /** One thing that is told. */
    public sealed interface Step {
        /** The line that it is about, as it stands after it. */
        Standing standing();

        int rank();

        /**
         * A result came out.
         *
         * @param entry id of the one that counts
         * @param played key of its case
         * @param pointsBefore of the line, and {@code rankBefore}; {@code rank} is the one after
         */
        record Opened(String entry, String played, int pointsBefore, int rankBefore, Standing standing, int rank) implements Step {}

        /** A line is where it will stay. */
        record Settled(Standing standing, int rank) implements Step {}
    }
}
