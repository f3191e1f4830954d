package twoears.core.conversation;

import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

/**
 * A set of ids that only grows, in the order in which they came. The larger one shares nearly all with the one before,
 * which stays as it was: what was visited can be kept with every point of a long conversation.
 */
final class Ids extends AbstractSet<String> {
    static final Ids NONE = new Ids(Grown.of(List.of()), new Object[Ids.WIDTH]);

    private static final int BITS = 4;
    private static final int WIDTH = 1 << BITS;

    private final Grown<String> inOrder;

    /** By four bits of the hash a level: an id, a further level, or nothing. */
    private final Object[] byHash;

    private Ids(Grown<String> inOrder, Object[] byHash) {
        this.inOrder = inOrder;
        this.byHash = byHash;
    }

    /** The set itself, where it is such a one. */
    static Ids of(Collection<String> ids) {
        return ids instanceof Ids set ? set : NONE.plus(ids);
    }

    Ids plus(Collection<String> more) {
        Ids all = this;
        if (!more.isEmpty()) {
            for (String id : more) {
                all = all.plus(id);
            }
        }
        return all;
    }

    Ids plus(String id) {
        return contains(id) ? this : new Ids(inOrder.plus(id), put(byHash, id, 0));
    }

    private static Object[] put(Object[] level, String id, int shift) {
        if (shift >= Integer.SIZE) {
            // No bits are left to tell them apart: side by side.
            Object[] longer = Arrays.copyOf(level, level.length + 1);
            longer[level.length] = id;
            return longer;
        }
        int at = at(id, shift);
        Object[] copy = level.clone();
        Object there = level[at];
        if (there == null) {
            copy[at] = id;
        } else if (there instanceof Object[] deeper) {
            copy[at] = put(deeper, id, shift + BITS);
        } else {
            copy[at] = put(put(empty(shift + BITS), (String) there, shift + BITS), id, shift + BITS);
        }
        return copy;
    }

    private static Object[] empty(int shift) {
        return new Object[shift >= Integer.SIZE ? 0 : WIDTH];
    }

    private static int at(String id, int shift) {
        int hash = id.hashCode();
        return (hash ^ hash >>> 16) >>> shift & WIDTH - 1;
    }

    @Override
    public boolean contains(Object id) {
        if (!(id instanceof String text) || inOrder.isEmpty()) {
            return false;
        }
        Object[] level = byHash;
        for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
            Object there = level[at(text, shift)];
            if (!(there instanceof Object[] deeper)) {
                return text.equals(there);
            }
            level = deeper;
        }
        return Arrays.asList(level).contains(text);
    }

    @Override
    public Iterator<String> iterator() {
        return inOrder.iterator();
    }

    @Override
    public int size() {
        return inOrder.size();
    }
}
