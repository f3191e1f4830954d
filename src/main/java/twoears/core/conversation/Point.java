package twoears.core.conversation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;

/**
 * Where a line of conversation stands between two replies; what a rewind goes back to.
 *
 * @param step id of the step being answered; the last one answered once the line has ended
 * @param said the customer's lines since the last reply, oldest first
 * @param told ids of facts told so far, {@code revealed} of hidden things out, {@code visited} of steps reached
 * @param times how often each place that has several wordings has said one, by the place's name
 */
public record Point(String step, List<String> said, Mood mood, Set<String> flags, Set<String> told, Set<String> revealed,
        Set<String> visited, Map<String, Integer> times, Optional<Finish> finish) {
    public Point {
        said = List.copyOf(said);
        flags = Ids.of(flags);
        told = Ids.of(told);
        revealed = Ids.of(revealed);
        visited = Ids.of(visited);
        times = Map.copyOf(times);
    }

    static Point opening(String step, Mood mood) {
        return new Point(step, List.of(), mood, Set.of(), Set.of(), Set.of(), Set.of(step), Map.of(), Optional.empty());
    }

    /** After a reply, before the customer says anything to it. */
    Point heard(Mood now, Collection<String> facts) {
        return new Point(step, List.of(), now, flags, Ids.of(told).plus(facts), revealed, visited, times, Optional.empty());
    }

    Point saying(String text) {
        return new Point(step, said.isEmpty() ? List.of(text) : Grown.of(said).plus(text), mood, flags, told, revealed, visited, times, finish);
    }

    /** After a place with several wordings has said one. */
    Point counted(String place) {
        var counts = new HashMap<>(times);
        counts.merge(place, 1, Integer::sum);
        return new Point(step, said, mood, flags, told, revealed, visited, counts, finish);
    }

    Point revealing(String hidden) {
        return new Point(step, said, mood, flags, told, Ids.of(revealed).plus(hidden), visited, times, finish);
    }

    Point flagged(Set<String> more) {
        return new Point(step, said, mood, Ids.of(flags).plus(more), told, revealed, visited, times, finish);
    }

    Point at(String next) {
        return new Point(next, said, mood, flags, told, revealed, Ids.of(visited).plus(next), times, finish);
    }

    Point finished(Finish how) {
        return new Point(step, said, mood, flags, told, revealed, visited, times, Optional.of(how));
    }

    /**
     * How a line ended.
     *
     * @param ending id of the scenario's ending; empty when it followed from the mood
     */
    public record Finish(String ending, Outcome outcome) {}
}
