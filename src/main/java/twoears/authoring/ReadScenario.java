package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.Plan;
import twoears.core.scenario.Catalogue.Opened;

/**
 * What came of reading a scenario's file.
 *
 * @param plan empty when something in it, or in its persona's file, is an error
 * @param texts what was read; empty when the file itself could not be
 * @param persona the persona's file, where there is one
 * @param found everything, those of the persona's file too
 */
record ReadScenario(Optional<Plan> plan, Optional<Texts> texts, Optional<Path> persona, List<Diagnostic> found) {
    static final ReadScenario NONE = new ReadScenario(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    Opened opened() {
        if (plan.isPresent() && texts.isPresent()) {
            return new Opened.Ready(plan.get().scenario(), texts.get().source());
        }
        return new Opened.Faulty(found.stream().filter(Diagnostic::isError).map(Diagnostic::sentence).toList());
    }
}
