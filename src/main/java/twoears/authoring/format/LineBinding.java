package twoears.authoring.format;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.yaml.Node;
import twoears.core.scenario.Line;
import twoears.core.scenario.Mood.Temperature;

/** {@code says}: one text, or one for each temperature. */
final class LineBinding {
    private final Problems problems;

    LineBinding(Problems problems) {
        this.problems = problems;
    }

    /** Empty when there is no line, or it is faulty, which is told. */
    Optional<Line> says(Fields owner) {
        Optional<Node> node = owner.node("says");
        if (node.isPresent() && node.get() instanceof Node.Scalar) {
            return Optional.of(Line.of(owner.text("says")));
        } else if (node.isPresent() && node.get() instanceof Node.Listing) {
            problems.addAs(Code.NOT_PLAYED_YET, "variants", node.get().place());
            return Optional.empty();
        }
        return owner.fields("says", Shape.LINE).flatMap(this::perTemperature);
    }

    private Optional<Line> perTemperature(Fields fields) {
        Map<Temperature, String> texts = new EnumMap<>(Temperature.class);
        for (Temperature temperature : Temperature.values()) {
            String text = fields.text(Values.wordsOf(Temperature.class).get(temperature.ordinal()));
            if (!text.isEmpty()) {
                texts.put(temperature, text);
            }
        }
        if (fields.isEmpty()) {
            problems.add(Code.EMPTY_TEXT, fields.place(), "says");
        }
        return texts.isEmpty() ? Optional.empty() : Optional.of(new Line(texts));
    }
}
