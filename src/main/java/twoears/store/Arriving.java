package twoears.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Event;
import twoears.core.league.Results.Kept;
import twoears.core.league.Results.Sheet;

/**
 * What becomes of sheets beside those that are there. Of two tellings of the same attempt the whole one stays, then the
 * longer one, whichever came first. For one transaction.
 */
final class Arriving {
    private final Sql c;
    private final NameRows names;
    private final Set<String> there;
    private final Map<String, Long> sources = new HashMap<>();

    /** @param sheets all that will be asked about: what is known of them is looked up at once */
    Arriving(Sql c, List<Sheet> sheets) throws SQLException {
        this.c = c;
        names = NameRows.of(c, sheets.stream().map(s -> s.entry().person()).toList());
        there = new HashSet<>(ResultRows.known(c, sheets.stream().map(s -> s.entry().id()).toList()));
    }

    /** What would become of it now. */
    Kept look(Sheet sheet) throws SQLException {
        if (!names.isFree(sheet.entry().person(), sheet.key())) {
            return Kept.IMPOSTOR;
        } else if (!there.contains(sheet.entry().id())) {
            return Kept.NEW;
        }
        return beside(ResultRows.sheet(c, sheet.entry().id()).orElseThrow(), sheet);
    }

    /** @param cup its number in the database */
    Kept take(Packed packed, long cup) throws SQLException {
        Sheet sheet = packed.sheet();
        Kept became = look(sheet);
        if (became == Kept.LONGER) {
            ResultRows.delete(c, sheet.entry().id());
        }
        if (became == Kept.NEW) {
            names.use(sheet.entry().person(), sheet.key());
            there.add(sheet.entry().id());
        }
        if (became == Kept.NEW || became == Kept.LONGER) {
            ResultRows.insert(c, cup, source(sheet), packed);
        }
        return became;
    }

    private long source(Sheet sheet) throws SQLException {
        Long known = sources.get(sheet.source().hash());
        if (known == null) {
            known = SourceRows.number(c, sheet.source());
            sources.put(sheet.source().hash(), known);
        }
        return known;
    }

    /** After all were taken. */
    void end() throws SQLException {
        names.keep();
    }

    /** The standings that followed from it are to be reckoned again when its cup is known. */
    static boolean takeBack(Sql c, String id) throws SQLException {
        Optional<Owner> owner = c.first("SELECT cup, person FROM results WHERE id = ?", row -> new Owner(row.getLong(1), row.getString(2)), id);
        if (owner.isPresent()) {
            ResultRows.delete(c, id);
            NameRows.leave(c, owner.get().person());
            BoardRows.makeStale(c, owner.get().cup(), owner.get().person());
        }
        return owner.isPresent();
    }

    private record Owner(long cup, String person) {}

    static Kept beside(Sheet there, Sheet sheet) {
        int more = sheet.events().size() - there.events().size();
        boolean sameUpToThere = more >= 0 ? begins(sheet.events(), there.events()) : begins(there.events(), sheet.events());
        if (!sameUpToThere || !there.key().equals(sheet.key())) {
            return Kept.CONFLICT;
        }
        int better = Boolean.compare(sheet.flaw().isEmpty(), there.flaw().isEmpty());
        int order = better != 0 ? better : Integer.signum(more);
        return order > 0 ? Kept.LONGER : order < 0 ? Kept.SHORTER : Kept.SAME;
    }

    private static boolean begins(List<Event> longer, List<Event> shorter) {
        return longer.subList(0, shorter.size()).equals(shorter);
    }
}
