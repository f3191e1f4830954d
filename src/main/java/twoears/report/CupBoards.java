package twoears.report;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Board;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Ranked;
import twoears.core.league.Results;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;

/**
 * A cup as everyone may know it at an hour. While a board stands still, what came after it froze is not even here, so that no
 * report can tell of it.
 *
 * @param entries all that was entered, in any bracket
 */
public record CupBoards(Cup cup, boolean isFrozen, List<Entry> entries, Map<Guidance, List<Ranked<Standing>>> allPeople,
        Map<Guidance, List<Ranked<TeamStanding>>> allTeams) {
    /** As many lines as anybody reads on paper (our judgement). */
    static final int MOST_LINES = 1_000;

    public CupBoards {
        entries = List.copyOf(entries);
        allPeople = Map.copyOf(allPeople);
        allTeams = Map.copyOf(allTeams);
    }

    /** @param now the hour */
    public static CupBoards at(Instant now, Cup cup, Results results) {
        boolean held = cup.isHeld(now);
        Map<Guidance, List<Ranked<Standing>>> people = new EnumMap<>(Guidance.class);
        Map<Guidance, List<Ranked<TeamStanding>>> teams = new EnumMap<>(Guidance.class);
        for (Guidance bracket : cup.brackets()) {
            people.put(bracket, results.people(cup, bracket, held, 0, MOST_LINES));
            teams.put(bracket, results.teams(cup, bracket, held, 0, MOST_LINES));
        }
        List<Entry> entries = results.entries(cup.hash(), Optional.empty()).stream().filter(e -> isTold(cup, e, now)).toList();
        return new CupBoards(cup, isFrozen(cup, now), entries, people, teams);
    }

    static boolean isFrozen(Cup cup, Instant now) {
        return !now.isBefore(cup.frozenFrom()) && now.isBefore(cup.window().until());
    }

    /** Whether an entry may be told of: it came to an end, or went on, before the board stood still. */
    public static boolean isTold(Cup cup, Entry entry, Instant now) {
        return entry.finished().isBefore(Board.asOf(cup, cup.isHeld(now)));
    }

    public List<Ranked<Standing>> people(Guidance bracket) {
        return allPeople.getOrDefault(bracket, List.of());
    }

    public List<Ranked<TeamStanding>> teams(Guidance bracket) {
        return allTeams.getOrDefault(bracket, List.of());
    }
}
