package twoears.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.format.Plan;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Source;

/**
 * What came of reading a scenario's file.
 *
 * @param plan empty when something in it, or in its persona's file, is an error
 * @param source the texts that were read; empty when the file itself could not be
 * @param persona the persona's file, where there is one
 * @param found everything, those of the persona's file too
 */
public record ReadScenario(Optional<Plan> plan, Optional<Source> source, Optional<Path> persona, List<Diagnostic> found) {
    static final ReadScenario NONE = new ReadScenario(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    Opened opened() {
        if (plan.isPresent() && source.isPresent()) {
            return new Opened.Ready(plan.get().scenario(), source.get());
        }
        return new Opened.Faulty(found.stream().filter(Diagnostic::isError).map(Diagnostic::sentence).toList());
    }
}
