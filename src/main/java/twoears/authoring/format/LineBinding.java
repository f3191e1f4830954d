package twoears.authoring.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Nearest;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Line;
import twoears.core.scenario.Mood.Temperature;
import twoears.core.scenario.Wordings;
import twoears.core.scenario.Wordings.Order;

/** {@code says}: one text, or one for each temperature; and in the place of a text, several wordings of it. */
final class LineBinding {
    private static final String WORDING = "wording";

    private final TextBinding texts;
    private final Problems problems;

    LineBinding(TextBinding texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** Empty when there is no line, or it is faulty, which is told. */
    Optional<Line> says(Fields owner) {
        Optional<Node> node = owner.node("says");
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping && !isOrdered(mapping)) {
            return owner.fields("says", Shape.LINE).flatMap(this::perTemperature);
        }
        return wordings(owner, "says", WORDING).map(Line::of);
    }

    /** Whether an order is written here, were it with a slip of the fingers. */
    private static boolean isOrdered(Node.Mapping mapping) {
        return mapping.entries().stream().map(e -> e.key().text())
                .anyMatch(k -> !Shape.LINE.keys().contains(k) && Nearest.to(k, Shape.WORDINGS.keys()).isPresent());
    }

    private Optional<Line> perTemperature(Fields fields) {
        Map<Temperature, Wordings> said = new EnumMap<>(Temperature.class);
        for (Temperature temperature : Temperature.values()) {
            String mood = Values.wordsOf(Temperature.class).get(temperature.ordinal());
            wordings(fields, mood, mood).ifPresent(w -> said.put(temperature, w));
        }
        if (fields.isEmpty()) {
            problems.add(Code.EMPTY_TEXT, fields.place(), "says");
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new Line(said));
    }

    /**
     * One text, or several and their order.
     *
     * @param stem of the ids that are made for wordings that have none
     */
    Optional<Wordings> wordings(Fields owner, String key, String stem) {
        Optional<Node> node = owner.node(key);
        if (node.isPresent() && node.get() instanceof Node.Mapping mapping) {
            return ordered(Fields.of(mapping, Shape.WORDINGS, owner.placeOf(key), problems), mapping, stem);
        } else if (node.isPresent() && node.get() instanceof Node.Scalar) {
            return Optional.of(Wordings.of(owner.text(key)));
        }
        return several(owner, key, Order.IN_TURN, stem);
    }

    private Optional<Wordings> ordered(Fields fields, Node.Mapping mapping, String stem) {
        if (mapping.entries().size() != 1) {
            problems.addAs(Code.WRONG_SHAPE, "order", mapping.place(), String.join(", ", Shape.WORDINGS.keys()));
            return Optional.empty();
        }
        List<Order> orders = List.of(Order.values());
        return orders.stream().filter(o -> fields.has(o.id())).findFirst().flatMap(o -> several(fields, o.id(), o, stem));
    }

    private Optional<Wordings> several(Fields owner, String key, Order order, String stem) {
        Optional<Node> node = owner.node(key);
        List<TextBinding.Text> all = texts.bind(owner.listed(key), key, Shape.WORDING, stem);
        if (node.isPresent() && all.isEmpty()) {
            problems.add(Code.EMPTY_TEXT, owner.placeOf(key), key);
        }
        return all.isEmpty() ? Optional.empty()
                : Optional.of(new Wordings(order, all.stream().map(t -> new Wordings.Wording(t.id(), t.text())).toList()));
    }
}
