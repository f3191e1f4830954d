package twoears.terminal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twoears.core.league.Cup.Case;
import twoears.core.league.Entry;
import twoears.core.league.Phase;
import twoears.core.league.Ranked;
import twoears.core.league.Results;
import twoears.core.league.Results.Flawed;
import twoears.core.league.Standing;

/**
 * What has been read of a board: a stretch of its lines, never all of them.
 *
 * @param from number of the first line that was read, from 0
 * @param size how many lines there are in all
 * @param own line of whoever looks, or of their team; {@code place} is its number, from 0
 * @param left keys of the cases that whoever looks has not ended yet, in the cup's order
 * @param flawed what is shown and never counts, the newest last
 */
record BoardRead(Phase phase, boolean isFrozen, int from, List<BoardLine> lines, int size, Optional<BoardLine> own, Optional<Integer> place,
        List<String> left, List<Flawed> flawed) {
    /** Lines read at once: more than a screen shows, so that going up and down seldom waits. */
    static final int STRETCH = 150;

    BoardRead {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
        flawed = List.copyOf(flawed);
    }

    /** As things are now, what was finished here since included. */
    static BoardRead now(BoardLook look, World world, int around) {
        world.league().gather();
        return of(look, world.league().results(), Phase.of(look.cup(), world.clock().instant()), around);
    }

    /** @param around number of the line that is to be among those read */
    static BoardRead of(BoardLook look, Results results, Phase phase, int around) {
        boolean held = look.isHeld(phase);
        int from = Math.max(0, around - STRETCH / 2);
        Optional<Integer> place = look.person().isEmpty() ? Optional.empty() : results.place(look.cup(), look.bracket(), held, look.person());
        Optional<Ranked<Standing>> own = place.flatMap(p -> results.people(look.cup(), look.bracket(), held, p, 1).stream().findFirst());
        List<BoardLine> lines = look.byTeam()
                ? results.teams(look.cup(), look.bracket(), held, from, STRETCH).stream().map(BoardLine::team).toList()
                : results.people(look.cup(), look.bracket(), held, from, STRETCH).stream().map(l -> BoardLine.person(l, look.cup().cases().size())).toList();
        int size = look.byTeam() ? results.teamCount(look.cup(), look.bracket(), held) : results.size(look.cup(), look.bracket(), held);
        return new BoardRead(phase, look.isFrozen(phase), from, lines, size, own.map(l -> BoardLine.person(l, look.cup().cases().size())), place, left(look, results),
                results.flawed(look.cup().hash()));
    }

    private static List<String> left(BoardLook look, Results results) {
        if (look.person().isEmpty()) {
            return List.of();
        }
        Set<String> ended = results.entries(look.cup().hash(), Optional.of(look.person())).stream()
                .filter(e -> e.bracket() == look.bracket() && e.hasEnded()).map(Entry::played).collect(Collectors.toSet());
        return look.cup().cases().stream().map(Case::key).filter(k -> !ended.contains(k)).toList();
    }

    /** Empty where it was not read. */
    Optional<BoardLine> line(int number) {
        return number < from || number >= from + lines.size() ? Optional.empty() : Optional.of(lines.get(number - from));
    }

    /** Whether all lines that a screen around this one shows have been read. */
    boolean holds(int number, int around) {
        boolean above = from == 0 || number - around >= from;
        return above && Math.min(size, number + around) <= from + lines.size();
    }
}
