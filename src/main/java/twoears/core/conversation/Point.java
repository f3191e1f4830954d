package twoears.core.conversation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
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
 */
public record Point(String step, List<String> said, Mood mood, Set<String> flags, Set<String> told, Set<String> revealed,
        Set<String> visited, Optional<Finish> finish) {
    public Point {
        said = List.copyOf(said);
        flags = ordered(flags);
        told = ordered(told);
        revealed = ordered(revealed);
        visited = ordered(visited);
    }

    private static Set<String> ordered(Set<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids));
    }

    /**
     * How a line ended.
     *
     * @param ending id of the scenario's ending; empty when it followed from the mood
     */
    public record Finish(String ending, Outcome outcome) {}
}
