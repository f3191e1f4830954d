package twoears.authoring.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Choice;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/** The names of a scenario's parts, as its tests may speak of them; any will do where there is no scenario. */
final class PlaytestNames {
    private final Optional<Scenario> scenario;
    private final Problems problems;

    PlaytestNames(Optional<Scenario> scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    void step(Node.Scalar written) {
        check(written, Code.UNKNOWN_STEP, s -> s.steps().stream().map(Step::id).toList());
    }

    void ending(Node.Scalar written) {
        check(written, Code.UNKNOWN_STEP, s -> s.endings().stream().map(Ending::id).toList());
    }

    void fact(Node.Scalar written) {
        check(written, Code.UNKNOWN_FACT, s -> s.facts().stream().map(Fact::id).toList());
    }

    /** By its id, or by its number at the step that it is picked at. */
    String choice(Node.Scalar written) {
        if (!Values.isPlainNumber(written.text().strip())) {
            check(written, Code.UNKNOWN_CHOICE, s -> s.steps().stream().flatMap(t -> t.choices().stream()).map(Choice::id).distinct().toList());
        }
        return written.text().strip();
    }

    void phrase(Node.Scalar written) {
        check(written, Code.UNKNOWN_PHRASE, s -> List.copyOf(s.listens().keySet()));
    }

    void hidden(Node.Scalar written) {
        check(written, Code.UNKNOWN_HIDDEN, s -> s.hidden().stream().map(Hidden::id).toList());
    }

    private void check(Node.Scalar written, Code unknown, Function<Scenario, Collection<String>> names) {
        String name = written.text().strip();
        Optional<Collection<String>> known = scenario.map(names);
        if (known.isPresent() && !known.get().contains(name)) {
            problems.addNear(unknown, written.place(), name, known.get());
        }
    }
}
