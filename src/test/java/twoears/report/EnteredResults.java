package twoears.report;

import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Board;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Ranked;
import twoears.core.league.Results;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;

/** Boards of what a test says was entered. */
record EnteredResults(List<Entry> entered) implements Results {
    @Override
    public List<Ranked<Standing>> people(Cup cup, Guidance bracket, boolean frozen, int from, int most) {
        return new Board(cup).people(entered, bracket, frozen);
    }

    @Override
    public List<Ranked<TeamStanding>> teams(Cup cup, Guidance bracket, boolean frozen, int from, int most) {
        return new Board(cup).teams(entered, bracket, frozen);
    }

    @Override
    public int size(Cup cup, Guidance bracket, boolean frozen) {
        return people(cup, bracket, frozen, 0, Integer.MAX_VALUE).size();
    }

    @Override
    public List<Entry> entries(String cup, Optional<String> person) {
        return entered;
    }

    @Override
    public Optional<Sheet> sheet(String entry) {
        return Optional.empty();
    }

    @Override
    public List<Kept> keep(Cup cup, List<Sheet> sheets) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void keep(Remark remark) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Remark> remarks(String entry) {
        return List.of();
    }

    @Override
    public boolean isFree(String person, String key) {
        return true;
    }

    @Override
    public void remove(String entry) {
        throw new UnsupportedOperationException();
    }
}
