package twoears.core.league;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;

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
        List<Entry> here = entries.stream().filter(e -> e.bracket() == bracket).toList();
        List<Line> lines = Counting.byPerson(here).values().stream().map(own -> Line.of(cup, own)).flatMap(Optional::stream).toList();
        var start = new LinkedHashMap<String, Standing>();
        lines.forEach(l -> start.put(l.person, l.standing()));
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

    /** A line on the way from what was shown to what is. */
    private static final class Line {
        private final Counting counting;
        private final String person;
        private final String team;
        private final Map<String, Entry> shown;
        private final Deque<Entry> hidden;

        private Line(Counting counting, String person, String team, Map<String, Entry> shown, Deque<Entry> hidden) {
            this.counting = counting;
            this.person = person;
            this.team = team;
            this.shown = shown;
            this.hidden = hidden;
        }

        /** Empty where nothing counts at the end. */
        static Optional<Line> of(Cup cup, List<Entry> own) {
            var end = new Counting(cup, Board.asOf(cup, false));
            Map<String, Entry> shown = new Counting(cup, Board.asOf(cup, true)).counted(own);
            var hidden = new ArrayDeque<Entry>();
            end.counted(own).forEach((played, entry) -> {
                if (!entry.equals(shown.get(played))) {
                    hidden.add(entry);
                }
            });
            return shown.isEmpty() && hidden.isEmpty() ? Optional.empty()
                    : Optional.of(new Line(end, own.get(0).person(), end.team(own), shown, hidden));
        }

        Standing standing() {
            return counting.standing(person, team, shown.values());
        }

        Entry open() {
            Entry entry = Objects.requireNonNull(hidden.poll(), "nothing is hidden");
            shown.put(entry.played(), entry);
            return entry;
        }
    }

    private static final class Telling {
        private final Board board;
        private final List<Line> all;
        private final List<Line> open;
        private final Map<Line, Standing> standings = new LinkedHashMap<>();

        Telling(Board board, List<Line> lines) {
            this.board = board;
            all = lines;
            open = new ArrayList<>(lines);
            lines.forEach(l -> standings.put(l, l.standing()));
        }

        List<Step> steps() {
            var steps = new ArrayList<Step>();
            while (!open.isEmpty()) {
                Line lowest = lowest(open);
                Optional<Line> next = hiding(lowest);
                steps.add(next.isPresent() ? open(next.get()) : settle(lowest));
            }
            return steps;
        }

        private Line lowest(List<Line> lines) {
            return lines.stream().max((a, b) -> board.order().compare(of(a), of(b))).orElseThrow();
        }

        /** The line to open: the lowest, or another that might yet come to stand below it. */
        private Optional<Line> hiding(Line lowest) {
            if (!lowest.hidden.isEmpty()) {
                return Optional.of(lowest);
            }
            List<Line> level = open.stream().filter(l -> !l.hidden.isEmpty() && of(l).points() == of(lowest).points()).toList();
            return level.isEmpty() ? Optional.empty() : Optional.of(lowest(level));
        }

        private Step open(Line line) {
            Standing before = of(line);
            int rankBefore = rank(line);
            Entry entry = line.open();
            standings.put(line, line.standing());
            return new Step.Opened(entry.id(), entry.played(), before.points(), rankBefore, of(line), rank(line));
        }

        private Step settle(Line line) {
            open.remove(line);
            return new Step.Settled(of(line), rank(line));
        }

        private Standing of(Line line) {
            return Objects.requireNonNull(standings.get(line));
        }

        private int rank(Line line) {
            return 1 + (int) all.stream().filter(l -> board.better().compare(of(l), of(line)) < 0).count();
        }
    }
}
