package twoears.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup;
import twoears.core.league.Entry;
import twoears.core.league.Ranked;
import twoears.core.league.Results;
import twoears.core.league.Standing;
import twoears.core.league.TeamStanding;
import twoears.store.Json.Unreadable;

/**
 * Results in the same file as the attempts. Boards are kept in order, so that a page costs the same however much was
 * entered: a result changes its person's and its team's lines only. For use by several threads and processes.
 */
final class ResultsInSqlite implements Results {
    /** Sheets or persons of one transaction: others who write wait for no more than that. */
    private static final int AT_ONCE = 500;

    private final Database database;
    private final Refusals refusals;

    ResultsInSqlite(Database database, Refusals refusals) {
        this.database = database;
        this.refusals = refusals;
    }

    @Override
    public synchronized List<Kept> keep(Cup cup, List<Sheet> sheets) {
        freshen(cup);
        var kept = new ArrayList<Kept>();
        for (int from = 0; from < sheets.size(); from += AT_ONCE) {
            kept.addAll(some(cup, sheets.subList(from, Math.min(sheets.size(), from + AT_ONCE))));
        }
        return kept;
    }

    /** Nobody has to wait for what is known already, nor for anything to be packed: only what changes the database holds it. */
    private List<Kept> some(Cup cup, List<Sheet> sheets) {
        List<Kept> kept = new ArrayList<>(database.read(c -> look(c, sheets)));
        Map<Integer, Packed> coming = new LinkedHashMap<>();
        Set<String> moving = new HashSet<>();
        try (var packing = new Packing()) {
            for (int i = 0; i < sheets.size(); i++) {
                if (isNews(kept.get(i)) || moving.contains(sheets.get(i).entry().id())) {
                    moving.add(sheets.get(i).entry().id());
                    coming.put(i, packing.of(sheets.get(i)));
                }
            }
        }
        if (!coming.isEmpty()) {
            database.write(c -> keep(c, cup, coming)).forEach(kept::set);
        }
        return kept;
    }

    private static boolean isNews(Kept kept) {
        return kept == Kept.NEW || kept == Kept.LONGER;
    }

    private static List<Kept> look(Sql c, List<Sheet> sheets) throws SQLException {
        var arriving = new Arriving(c, sheets);
        var seen = new ArrayList<Kept>();
        for (Sheet sheet : sheets) {
            seen.add(arriving.look(sheet));
        }
        return seen;
    }

    private static Map<Integer, Kept> keep(Sql c, Cup cup, Map<Integer, Packed> coming) throws SQLException {
        long number = CupRows.put(c, cup);
        long board = BoardRows.put(c, cup, number);
        var arriving = new Arriving(c, coming.values().stream().map(Packed::sheet).toList());
        Map<Integer, Kept> kept = new LinkedHashMap<>();
        Set<String> persons = new LinkedHashSet<>();
        for (Map.Entry<Integer, Packed> one : coming.entrySet()) {
            Kept became = arriving.take(one.getValue(), number);
            kept.put(one.getKey(), became);
            if (isNews(became)) {
                persons.add(one.getValue().sheet().entry().person());
            }
        }
        arriving.end();
        for (String person : persons) {
            BoardRows.makeStale(c, number, board, person);
        }
        reckon(c, cup, board, persons);
        return kept;
    }

    private static void reckon(Sql c, Cup cup, long board, Iterable<String> persons) throws SQLException {
        var reckoning = new Reckoning(cup, board, c);
        for (String person : persons) {
            reckoning.reckon(person);
        }
        reckoning.reckonTeams();
    }

    /** Standings follow when a cup is handicapped otherwise under way, when teams change, and when an entry was taken away. */
    private void freshen(Cup cup) {
        while (!database.read(c -> BoardRows.isFresh(c, cup))) {
            database.write(c -> {
                long board = BoardRows.put(c, cup, CupRows.put(c, cup));
                reckon(c, cup, board, BoardRows.stale(c, board, AT_ONCE));
                return true;
            });
        }
    }

    @Override
    public synchronized List<Ranked<Standing>> people(Cup cup, Guidance bracket, boolean frozen, int from, int most) {
        return page(cup, bracket, frozen, (c, stand) -> BoardPage.PEOPLE.read(c, stand, from, most, StandingRows::standing));
    }

    @Override
    public synchronized List<Ranked<TeamStanding>> teams(Cup cup, Guidance bracket, boolean frozen, int from, int most) {
        return page(cup, bracket, frozen, (c, stand) -> BoardPage.TEAMS.read(c, stand, from, most, StandingRows::teamStanding));
    }

    private <T> List<T> page(Cup cup, Guidance bracket, boolean frozen, Paging<T> paging) {
        freshen(cup);
        return database.read(c -> {
            Optional<Long> number = BoardRows.number(c, cup);
            return number.isEmpty() ? List.of() : paging.page(c, new Stand(number.get(), bracket, frozen));
        });
    }

    /** Reads lines of a board. */
    private interface Paging<T> {
        List<T> page(Sql c, Stand stand) throws SQLException;
    }

    @Override
    public synchronized int size(Cup cup, Guidance bracket, boolean frozen) {
        return page(cup, bracket, frozen, (c, stand) -> List.of(new StandingRows(c).size(stand))).stream().findFirst().orElse(0);
    }

    @Override
    public synchronized int teamCount(Cup cup, Guidance bracket, boolean frozen) {
        return page(cup, bracket, frozen, (c, stand) -> List.of(new StandingRows(c).teams(stand))).stream().findFirst().orElse(0);
    }

    @Override
    public synchronized Optional<Integer> place(Cup cup, Guidance bracket, boolean frozen, String person) {
        return page(cup, bracket, frozen, (c, stand) -> new StandingRows(c).place(stand, person).stream().toList()).stream().findFirst();
    }

    @Override
    public synchronized List<Entry> entries(String cup, Optional<String> person) {
        return database.read(c -> ResultRows.whole(c, cup, person));
    }

    @Override
    public Persons persons(String cup) {
        return use -> person(cup, use);
    }

    private synchronized void person(String cup, Consumer<List<Entry>> use) {
        database.read(c -> {
            ResultRows.persons(c, cup, use);
            return true;
        });
    }

    @Override
    public synchronized List<Flawed> flawed(String cup) {
        return database.read(c -> ResultRows.flawed(c, cup));
    }

    @Override
    public synchronized Map<String, Entry> inFiles(Collection<String> files) {
        return database.read(c -> ResultRows.inFiles(c, files));
    }

    @Override
    public synchronized Optional<Sheet> sheet(String entry) {
        return database.read(c -> {
            try {
                return ResultRows.sheet(c, entry);
            } catch (Unreadable e) {
                throw refusals.brokenAttempt(database.file(), entry, e);
            }
        });
    }

    @Override
    public synchronized void keep(Remark remark) {
        database.write(c -> {
            NameRows names = NameRows.of(c, List.of(remark.by()));
            if (names.isFree(remark.by(), remark.key()) && RemarkRows.insert(c, remark)) {
                names.use(remark.by(), remark.key());
                names.keep();
            }
            return true;
        });
    }

    @Override
    public synchronized List<Remark> remarks(String entry) {
        return database.read(c -> RemarkRows.of(c, entry));
    }

    @Override
    public synchronized List<Remark> saidWith(String key) {
        return database.read(c -> RemarkRows.with(c, key));
    }

    @Override
    public synchronized boolean isFree(String person, String key) {
        return database.read(c -> NameRows.of(c, List.of(person)).isFree(person, key));
    }

    @Override
    public synchronized void remove(String entry) {
        database.write(c -> Arriving.takeBack(c, entry));
    }

    @Override
    public synchronized void close() {
        database.close();
    }
}
