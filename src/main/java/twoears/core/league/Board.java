package twoears.core.league;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup.Tie;

/**
 * The order of persons and of teams in one bracket of a cup: by points, then by what the cup agreed upon for equals; what is then
 * still equal shares a rank. A pure function of what was entered.
 */
public final class Board {
    /** By code points of the one form of a name, so that lines that share a rank stand in the same order everywhere. */
    public static final Comparator<String> BY_NAME = Comparator
            .comparing((String name) -> Normalizer.normalize(name, Form.NFKC), Board::byCodePoints).thenComparing(Board::byCodePoints);

    private final Cup cup;
    private final Comparator<Tally> better;

    public Board(Cup cup) {
        this.cup = cup;
        this.better = better(cup.ties());
    }

    private static Comparator<Tally> better(List<Tie> ties) {
        Comparator<Tally> order = Comparator.comparingInt(Tally::points).reversed();
        for (Tie tie : ties) {
            order = order.thenComparing(Comparator.comparingInt(tie::worth).reversed());
        }
        return order;
    }

    /** The better one first; 0 for two that share a rank. */
    public Comparator<Tally> better() {
        return better;
    }

    /** As they stand on the board: the better one first, equals by name. */
    public Comparator<Tally> order() {
        return better.thenComparing(Tally::name, BY_NAME);
    }

    /** When a board that is frozen was last moved. */
    public static Instant asOf(Cup cup, boolean frozen) {
        return frozen ? cup.frozenFrom() : cup.window().until();
    }

    /**
     * One person's standing, from what they entered in one bracket; empty while nothing of it counts. Only what is whole may be
     * handed in: what has a flaw counts nowhere.
     */
    public Optional<Standing> standing(Collection<Entry> entries, boolean frozen) {
        return new Counting(cup, asOf(cup, frozen)).standing(entries);
    }

    /** The board of persons, from all that was entered in any bracket. */
    public List<Ranked<Standing>> people(Collection<Entry> entries, Guidance bracket, boolean frozen) {
        return rank(standings(entries, bracket, frozen));
    }

    /** The board of teams, likewise. */
    public List<Ranked<TeamStanding>> teams(Collection<Entry> entries, Guidance bracket, boolean frozen) {
        return rank(teams(standings(entries, bracket, frozen)));
    }

    private List<Standing> standings(Collection<Entry> entries, Guidance bracket, boolean frozen) {
        List<Entry> here = entries.stream().filter(e -> e.bracket() == bracket).toList();
        return Counting.byPerson(here).values().stream().map(own -> standing(own, frozen)).flatMap(Optional::stream).toList();
    }

    /** What the teams of these persons have, in no order. */
    public List<TeamStanding> teams(Collection<Standing> people) {
        Map<String, List<Standing>> byTeam = new LinkedHashMap<>();
        people.stream().filter(s -> !s.team().isEmpty()).forEach(s -> byTeam.computeIfAbsent(s.team(), t -> new ArrayList<>()).add(s));
        return byTeam.entrySet().stream().map(e -> team(e.getKey(), e.getValue())).toList();
    }

    /** What one team has, of these members. */
    public TeamStanding team(String name, Collection<Standing> members) {
        // Whoever has no points yet would add nothing but hints: a newcomer must never cost a place.
        List<Standing> best = members.stream().filter(s -> s.points() > 0).sorted(order()).limit(cup.best()).toList();
        return new TeamStanding(name, best.stream().mapToInt(Tally::points).sum(), best.stream().mapToInt(Tally::honesty).sum(),
                best.stream().mapToInt(Tally::hints).sum(), best.stream().mapToInt(Tally::spread).sum(), members.size(), best.size());
    }

    /** Lines in order, each with its rank: 1, 2, 2, 4. */
    public <T extends Tally> List<Ranked<T>> rank(Collection<T> lines) {
        List<T> sorted = lines.stream().sorted(order()).toList();
        var ranked = new ArrayList<Ranked<T>>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean shares = i > 0 && better.compare(sorted.get(i - 1), sorted.get(i)) == 0;
            ranked.add(new Ranked<>(shares ? ranked.get(i - 1).rank() : i + 1, sorted.get(i)));
        }
        return ranked;
    }

    private static int byCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
