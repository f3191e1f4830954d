package twoears.authoring.format;

import java.util.List;
import java.util.Map;
import twoears.authoring.diagnosis.Place;
import twoears.core.league.Cup;

/**
 * A cup that can be played, and where in its file things stand.
 *
 * @param cases where each case's name stands, by its key
 * @param unversioned the cases that do not say which version counts, in the order of the file
 */
public record CupPlan(Cup cup, Map<String, Place> cases, List<Unversioned> unversioned) {
    public CupPlan {
        cases = Map.copyOf(cases);
        unversioned = List.copyOf(unversioned);
    }
}
