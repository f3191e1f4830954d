package twoears.authoring.story;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

/** Moments still to look into: new places quickly and first, then all by turns, those with a new past, the oldest, the happiest and the angriest. */
final class Agenda {
    private static final Comparator<Moment> ANGRIEST = Comparator.comparingInt(m -> m.mood().calm() + m.mood().trust());

    private final Deque<Moment> fresh = new ArrayDeque<>();
    private final List<Queue<Moment>> stale = List.of(new ArrayDeque<>(), new ArrayDeque<>(), new PriorityQueue<>(ANGRIEST.reversed()), new PriorityQueue<>(ANGRIEST));
    private final Set<Moment> done = Collections.newSetFromMap(new IdentityHashMap<>());
    private int turn;

    void add(Moment moment, boolean isFresh, boolean hasNewPast) {
        if (isFresh) {
            fresh.add(moment);
        }
        stale.stream().skip(hasNewPast ? 0 : 1).forEach(q -> q.add(moment));
    }

    /** A place that was never seen, to be looked over quickly: it comes again by {@link #next}. */
    Optional<Moment> nextNew() {
        return Optional.ofNullable(fresh.poll());
    }

    Optional<Moment> next() {
        Queue<Moment> queue = stale.get(turn++ % stale.size());
        while (!queue.isEmpty()) {
            Moment moment = queue.remove();
            if (done.add(moment)) {
                return Optional.of(moment);
            }
        }
        return stale.get(1).isEmpty() ? Optional.empty() : next();
    }
}
