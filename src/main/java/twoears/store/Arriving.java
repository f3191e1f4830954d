package twoears.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Event;
import twoears.core.league.Results.Kept;
import twoears.core.league.Results.Sheet;

/**
 * What becomes of a sheet beside those that are there. Of two tellings of the same attempt the whole one stays, then the
 * longer one, whichever came first.
 *
 * @param cup its number in the database
 */
record Arriving(Sql c, long cup) {
    /** What would become of it now. */
    Kept look(Sheet sheet) throws SQLException {
        if (!NameRows.isFree(c, sheet.entry().person(), sheet.key())) {
            return Kept.IMPOSTOR;
        }
        return ResultRows.sheet(c, sheet.entry().id()).map(there -> beside(there, sheet)).orElse(Kept.NEW);
    }

    Kept take(Packed packed) throws SQLException {
        Sheet sheet = packed.sheet();
        String person = sheet.entry().person();
        Kept became = look(sheet);
        if (became == Kept.LONGER) {
            ResultRows.delete(c, sheet.entry().id());
        }
        if (became == Kept.NEW) {
            NameRows.use(c, person, sheet.key());
        }
        if (became == Kept.NEW || became == Kept.LONGER) {
            ResultRows.insert(c, cup, packed);
        }
        return became;
    }

    /** The standings that followed from it are to be reckoned again when its cup is known. */
    boolean takeBack(String id) throws SQLException {
        Optional<Owner> owner = c.first("SELECT cup, person FROM results WHERE id = ?", row -> new Owner(row.getLong(1), row.getString(2)), id);
        if (owner.isPresent()) {
            ResultRows.delete(c, id);
            NameRows.leave(c, owner.get().person());
            CupRows.makeStale(c, owner.get().cup(), owner.get().person());
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
