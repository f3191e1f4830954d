package twoears.authoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/**
 * What the trainee has before them: a {@code transcript} of a newcomer's conversation, or the {@code contacts} of a queue or
 * of a day. Each line stands under the name of whoever said it.
 */
final class PapersBinding {
    static final String TRANSCRIPT = "transcript";
    static final String CONTACTS = "contacts";

    private final Problems problems;

    PapersBinding(Problems problems) {
        this.problems = problems;
    }

    /** One line each, such as {@code Jonas: Please check with your bank.}; empty where there is none. */
    String bind(Fields scenario) {
        return Stream.of(TRANSCRIPT, CONTACTS).flatMap(key -> Stream.of(lines(scenario, key))).filter(p -> !p.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String lines(Fields scenario, String key) {
        List<String> lines = new ArrayList<>();
        for (Node node : scenario.items(key)) {
            line(node, key).ifPresent(lines::add);
        }
        return String.join("\n", lines);
    }

    private Optional<String> line(Node node, String key) {
        if (!(node instanceof Node.Mapping mapping) || mapping.entries().size() != 1) {
            problems.addAs(Code.WRONG_SHAPE, "said", node.place(), key);
            return Optional.empty();
        }
        Node.Entry said = mapping.entries().get(0);
        String speaker = said.key().text().strip();
        return Values.filledScalar(said.value(), speaker, problems).map(text -> speaker + ": " + text.text().strip());
    }
}
