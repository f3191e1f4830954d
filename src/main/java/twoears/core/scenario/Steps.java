package twoears.core.scenario;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The steps of a scenario in the order they are written, found by id in one look. */
public final class Steps implements Iterable<Step> {
    private final List<Step> inOrder;
    private final Map<String, Integer> places = new HashMap<>();

    /** @throws IllegalArgumentException when there is no step, or two have the same id */
    public Steps(List<Step> steps) {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a scenario has a step");
        }
        inOrder = List.copyOf(steps);
        for (int i = 0; i < inOrder.size(); i++) {
            if (places.put(inOrder.get(i).id(), i) != null) {
                throw new IllegalArgumentException("two steps " + inOrder.get(i).id());
            }
        }
    }

    public Step first() {
        return inOrder.get(0);
    }

    public Optional<Step> find(String id) {
        Integer place = places.get(id);
        return place == null ? Optional.empty() : Optional.of(inOrder.get(place));
    }

    /** The step written below this one, if there is one. */
    public Optional<Step> below(Step step) {
        int next = places.get(step.id()) + 1;
        return next < inOrder.size() ? Optional.of(inOrder.get(next)) : Optional.empty();
    }

    public int size() {
        return inOrder.size();
    }

    public Stream<Step> stream() {
        return inOrder.stream();
    }

    @Override
    public Iterator<Step> iterator() {
        return inOrder.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Steps steps && inOrder.equals(steps.inOrder);
    }

    @Override
    public int hashCode() {
        return inOrder.hashCode();
    }

    @Override
    public String toString() {
        return inOrder.toString();
    }
}
