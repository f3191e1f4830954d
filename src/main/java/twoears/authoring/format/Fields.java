package twoears.authoring.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Nearest;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;

/** One mapping of a known shape: its keys are checked at once, its values as they are asked for. */
final class Fields {
    /** Keys named when a mapping of them should have stood somewhere. */
    private static final int MOST_NAMED = 5;

    /** Keys of which all are named to somebody who wrote another. */
    private static final int MOST_LISTED = 8;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Node.Mapping mapping;
    private final Problems problems;

    private Fields(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** @param place of the key that the mapping belongs to, which is told when something must be there and is not */
    static Fields of(Node.Mapping mapping, Shape shape, Place place, Problems problems) {
        var fields = new Fields(mapping, problems);
        for (Node.Entry entry : mapping.entries()) {
            fields.checkKey(entry.key(), shape);
        }
        for (String key : shape.required()) {
            if (mapping.isWhole() && mapping.get(key).isEmpty()) {
                problems.add(Code.MISSING_KEY, place, key, problems.word("shape." + shape.id()));
            }
        }
        return fields;
    }

    /** As {@link #of}, for a node that should be a mapping. */
    static Optional<Fields> of(Node node, Shape shape, Place place, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(of(mapping, shape, place, problems));
        }
        problems.addAs(Code.WRONG_SHAPE, "keys", node.place(), problems.word("shape." + shape.id()),
                String.join(", ", shape.keys().subList(0, Math.min(MOST_NAMED, shape.keys().size()))));
        return Optional.empty();
    }

    private void checkKey(Node.Scalar key, Shape shape) {
        if (shape.keys().contains(key.text())) {
            return;
        }
        if (shape.notYet().contains(key.text())) {
            problems.add(Code.NOT_PLAYED_YET, key.place(), key.text());
        } else if (shape == Shape.SCENARIO && (key.text().equals("cup") || key.text().equals("cups"))) {
            problems.addAs(Code.UNKNOWN_KEY, "cup", key.place(), key.text());
        } else if (shape.keys().size() <= MOST_LISTED && Nearest.to(key.text(), shape.keys()).isEmpty()) {
            problems.addAs(Code.UNKNOWN_KEY, "known", key.place(), key.text(), problems.word("shape." + shape.id()), String.join(", ", shape.keys()));
        } else {
            problems.addNear(Code.UNKNOWN_KEY, key.place(), key.text(), shape.keys(), problems.word("shape." + shape.id()));
        }
    }

    /** Whether all that was written under a key is known, so that what is missing there is missing. */
    boolean isWhole(String key) {
        Optional<Node> value = mapping.get(key);
        boolean isTorn = value.isPresent() && (value.get() instanceof Node.Mapping inner && !inner.isWhole()
                || value.get() instanceof Node.Listing list && !list.isWhole());
        return !isTorn && (mapping.isWhole() || value.isPresent());
    }

    boolean isEmpty() {
        return mapping.entries().isEmpty();
    }

    Place place() {
        return mapping.place();
    }

    /** The value, unless there is none or it was left empty, which is told. */
    Optional<Node> node(String key) {
        for (Node.Entry entry : mapping.entries()) {
            if (entry.key().text().equals(key)) {
                return filled(entry);
            }
        }
        return Optional.empty();
    }

    private Optional<Node> filled(Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar scalar && (scalar.isNothing() || scalar.text().isBlank())) {
            problems.add(Code.EMPTY_TEXT, entry.key().place(), entry.key().text());
            return Optional.empty();
        }
        return Optional.of(entry.value());
    }

    boolean has(String key) {
        return mapping.get(key).isPresent();
    }

    Place placeOf(String key) {
        return mapping.entries().stream().filter(e -> e.key().text().equals(key)).map(e -> e.key().place()).findFirst()
                .orElse(mapping.place());
    }

    /** Where what was written under the key stands; the key, or else the mapping, where nothing was. */
    Place placeOfValue(String key) {
        return mapping.get(key).filter(n -> !(n instanceof Node.Scalar s) || !s.text().isEmpty()).map(Node::place).orElseGet(() -> placeOf(key));
    }

    Optional<Node.Scalar> scalar(String key) {
        return node(key).flatMap(n -> Values.scalar(n, key, problems));
    }

    /** A text without white space at its ends; empty where there is none. */
    String text(String key) {
        Optional<Node.Scalar> scalar = scalar(key);
        scalar.ifPresent(s -> Values.tellIfReadOtherwise(s, problems));
        return scalar.map(s -> s.text().strip()).orElse("");
    }

    /** As {@link #text}, on one line whatever breaks were written. */
    String line(String key) {
        return SPACE.matcher(text(key)).replaceAll(" ");
    }

    Optional<Fields> fields(String key, Shape shape) {
        return node(key).flatMap(n -> of(n, shape, placeOf(key), problems));
    }

    /** One or several: a list's items, or the one that stands alone. */
    List<Node> items(String key) {
        return node(key).map(n -> n instanceof Node.Listing listing ? listing.items() : List.of(n)).orElse(List.of());
    }

    /** As {@link #items}, with how they are written. */
    Items listed(String key) {
        Optional<Node> node = node(key);
        boolean isList = node.isPresent() && node.get() instanceof Node.Listing;
        boolean isFlow = mapping.isFlow() || isList && ((Node.Listing) node.get()).isFlow();
        return new Items(items(key), isList, isFlow, placeOf(key).column());
    }

    /** One or several texts. */
    List<Node.Scalar> scalars(String key) {
        var scalars = new ArrayList<Node.Scalar>();
        items(key).forEach(n -> Values.filledScalar(n, key, problems).ifPresent(scalars::add));
        return scalars;
    }

    List<String> texts(String key) {
        List<Node.Scalar> scalars = scalars(key);
        scalars.forEach(s -> Values.tellIfReadOtherwise(s, problems));
        return scalars.stream().map(s -> s.text().strip()).toList();
    }

    /** The entries of a mapping whose keys the author chooses. */
    List<Node.Entry> named(String key) {
        Optional<Node> node = node(key);
        if (node.isPresent() && !(node.get() instanceof Node.Mapping)) {
            problems.add(Code.WRONG_SHAPE, node.get().place(), key, problems.word("form.names"));
        }
        return node.filter(Node.Mapping.class::isInstance).map(n -> ((Node.Mapping) n).entries()).orElse(List.of());
    }

}
