package twoears.authoring.rehearsal;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import twoears.authoring.story.Goal;
import twoears.core.scenario.Scenario;

/**
 * What came of playing a scenario without a person.
 *
 * @param seed of the first conversation of each trainee
 * @param conversations with each trainee that were asked for; {@code crowds} tells how many there were time for
 * @param mostTurns after which a conversation is given up
 * @param byRoute what nobody got to, though there is a way
 * @param notReached what nobody got to, and no way was found before the search was given up: that proves nothing
 * @param situations that the search for ways looked at
 * @param isWhole whether the search left nothing out
 */
public record Report(Scenario scenario, long seed, int conversations, int mostTurns, Map<Trainee, Crowd> crowds, Coverage coverage,
        Map<Goal, Route> byRoute, List<Goal> notReached, int situations, boolean isWhole, List<Failure> failures) {
    public Report {
        crowds = Collections.unmodifiableMap(new EnumMap<>(crowds));
        byRoute = Collections.unmodifiableMap(new LinkedHashMap<>(byRoute));
        notReached = List.copyOf(notReached);
        failures = List.copyOf(failures);
    }

    public boolean isClean() {
        return failures.isEmpty();
    }
}
