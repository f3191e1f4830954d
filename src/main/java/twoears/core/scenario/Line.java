package twoears.core.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import twoears.core.scenario.Mood.Temperature;

/**
 * What a customer says at one place: one text, or one a temperature.
 *
 * @param texts at least one; a temperature without a text takes the nearest, the calmer first
 */
public record Line(Map<Temperature, String> texts) {
    public Line {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a line says something");
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    public static Line of(String text) {
        return new Line(Map.of(Temperature.UNEASY, text));
    }

    public String at(Mood mood) {
        List<Temperature> nearest = switch (mood.temperature()) {
            case ANGRY -> List.of(Temperature.ANGRY, Temperature.UNEASY, Temperature.CALM);
            case UNEASY -> List.of(Temperature.UNEASY, Temperature.CALM, Temperature.ANGRY);
            case CALM -> List.of(Temperature.CALM, Temperature.UNEASY, Temperature.ANGRY);
        };
        return nearest.stream().filter(texts::containsKey).map(texts::get).findFirst().orElseThrow();
    }
}
