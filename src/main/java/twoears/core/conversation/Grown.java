package twoears.core.conversation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.RandomAccess;

/**
 * A list that grows at its end: the longer one shares all but its last few items with the one before, which stays as it
 * was. So every state of a long conversation can be kept, and the next one costs no copy of the whole.
 *
 * <p>A tree of blocks, after Bagwell's tries: the items before the last block stand {@code depth} levels below the root.
 */
final class Grown<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 5;
    private static final int BLOCK = 1 << BITS;
    private static final Grown<?> NONE = new Grown<>(0, 0, new Object[0], new Object[0]);

    private final int size;
    private final int depth;
    private final Object[] root;
    private final Object[] last;

    private Grown(int size, int depth, Object[] root, Object[] last) {
        this.size = size;
        this.depth = depth;
        this.root = root;
        this.last = last;
    }

    /** The list itself, where it is such a one. */
    @SuppressWarnings("unchecked")
    static <T> Grown<T> of(Collection<T> items) {
        if (items instanceof Grown) {
            return (Grown<T>) items;
        }
        Grown<T> all = (Grown<T>) NONE;
        for (T item : items) {
            all = all.plus(item);
        }
        return all;
    }

    Grown<T> plus(T item) {
        if (last.length < BLOCK) {
            Object[] longer = Arrays.copyOf(last, last.length + 1);
            longer[last.length] = item;
            return new Grown<>(size + 1, depth, root, longer);
        }
        int blocks = size >> BITS;
        boolean isFull = depth == 0 || blocks > 1 << BITS * depth;
        return isFull
                ? new Grown<>(size + 1, depth + 1, hung(depth == 0 ? new Object[0] : new Object[] {root}, depth + 1, blocks - 1), new Object[] {item})
                : new Grown<>(size + 1, depth, hung(root, depth, blocks - 1), new Object[] {item});
    }

    /** A copy of the branch with the last block as its block of this number. */
    private Object[] hung(Object[] branch, int level, int block) {
        int at = block >> BITS * (level - 1) & BLOCK - 1;
        Object[] copy = Arrays.copyOf(branch, Math.max(branch.length, at + 1));
        copy[at] = level == 1 ? last : hung(copy[at] == null ? new Object[0] : (Object[]) copy[at], level - 1, block);
        return copy;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        int before = size - last.length;
        if (index >= before) {
            return (T) last[index - before];
        }
        Object[] branch = root;
        for (int level = depth; level > 0; level--) {
            branch = (Object[]) branch[index >> BITS * level & BLOCK - 1];
        }
        return (T) branch[index & BLOCK - 1];
    }

    @Override
    public int size() {
        return size;
    }
}
