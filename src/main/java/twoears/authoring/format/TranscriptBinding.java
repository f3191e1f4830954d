package twoears.authoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/**
 * {@code transcript}: a conversation that the trainee has before them, such as a newcomer's that they are asked about. Each
 * line stands under the name of whoever said it.
 */
final class TranscriptBinding {
    private static final String KEY = "transcript";

    private final Problems problems;

    TranscriptBinding(Problems problems) {
        this.problems = problems;
    }

    /** One line each, such as {@code Jonas: Please check with your bank.}; empty where there is none. */
    String bind(Fields scenario) {
        List<String> lines = new ArrayList<>();
        for (Node node : scenario.items(KEY)) {
            line(node).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private Optional<String> line(Node node) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            problems.addAs(Code.WRONG_SHAPE, KEY, node.place());
            return Optional.empty();
        }
        Node.Entry said = mapping.entries().get(0);
        String speaker = said.key().text().strip();
        return Values.filledScalar(said.value(), speaker, problems).map(text -> speaker + ": " + text.text().strip());
    }
}
