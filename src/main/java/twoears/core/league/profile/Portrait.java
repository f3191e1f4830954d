package twoears.core.league.profile;

import java.util.Map;

/**
 * Somebody's profile with what it was made from.
 *
 * @param cases titles of what was played, by the attempts' ids
 */
public record Portrait(String person, Profile profile, Map<String, String> cases) {
    public Portrait {
        cases = Map.copyOf(cases);
    }
}
