package twoears.authoring;

import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.CupPlan;

/**
 * What came of reading a cup's file.
 *
 * @param plan empty when something in it is an error
 */
record ReadCup(Optional<CupPlan> plan, List<Diagnostic> found) {
    ReadCup {
        found = List.copyOf(found);
    }
}
