package twoears.authoring.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/** Lists of texts that may have ids: each a text, or a text and its id. */
final class TextBinding {
    private final List<Unnamed> unnamed;
    private final Problems problems;

    /** @param unnamed is given whatever has no id */
    TextBinding(List<Unnamed> unnamed, Problems problems) {
        this.unnamed = unnamed;
        this.problems = problems;
    }

    /** @param text empty where there is none, which is told */
    record Text(String id, String text, Place place) {}

    /**
     * Every text of a list; those without an id are called after their place in it.
     *
     * @param key that the list stands under
     * @param stem of the ids that are made, such as {@code choice}
     */
    List<Text> bind(Items items, String key, Shape shape, String stem) {
        Map<String, Place> taken = new HashMap<>();
        items.nodes().forEach(n -> written(n).ifPresent(s -> take(s, taken)));
        var texts = new ArrayList<Text>();
        for (Node node : items.nodes()) {
            String id = written(node).map(s -> s.text().strip()).orElseGet(() -> made(node, items, stem, texts.size() + 1, taken));
            texts.add(new Text(id, text(node, key, shape), node.place()));
        }
        return texts;
    }

    private static Optional<Node.Scalar> written(Node node) {
        return node instanceof Node.Mapping mapping && mapping.get("id").orElse(null) instanceof Node.Scalar scalar
                        && !scalar.text().isBlank()
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private void take(Node.Scalar id, Map<String, Place> taken) {
        String name = id.text().strip();
        if (!Values.isId(name)) {
            problems.add(Code.BAD_ID, id.place(), name);
        }
        Place first = taken.putIfAbsent(name, id.place());
        if (first != null) {
            problems.add(Code.DUPLICATE_ID, id.place(), name, Integer.toString(first.line()));
        }
    }

    private String made(Node node, Items items, String stem, int number, Map<String, Place> taken) {
        String id = stem + "-" + number;
        for (int next = items.nodes().size() + 1; taken.containsKey(id); next++) {
            id = stem + "-" + next;
        }
        taken.put(id, node.place());
        unnamed.add(Unnamed.of(node, id, items));
        return id;
    }

    private String text(Node node, String key, Shape shape) {
        if (node instanceof Node.Mapping mapping) {
            Fields fields = Fields.of(mapping, shape, node.place(), problems);
            fields.scalar("id");
            return fields.text("text");
        }
        Optional<Node.Scalar> scalar = Values.filledScalar(node, key, problems);
        scalar.ifPresent(s -> Values.tellIfReadOtherwise(s, problems));
        return scalar.map(s -> s.text().strip()).orElse("");
    }
}
