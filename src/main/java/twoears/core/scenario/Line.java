package twoears.core.scenario;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import twoears.core.scenario.Mood.Temperature;

/**
 * What a customer says at one place: the same whatever the mood, or something for each temperature.
 *
 * @param texts at least one; a temperature without any takes the nearest, the calmer first
 */
public record Line(Map<Temperature, Wordings> texts) {
    public Line {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("a line says something");
        }
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    public static Line of(String text) {
        return of(Wordings.of(text));
    }

    public static Line of(Wordings wordings) {
        return new Line(Map.of(Temperature.UNEASY, wordings));
    }

    /** The temperature whose wordings are said in this mood. */
    public Temperature heardAt(Mood mood) {
        List<Temperature> nearest = switch (mood.temperature()) {
            case ANGRY -> List.of(Temperature.ANGRY, Temperature.UNEASY, Temperature.CALM);
            case UNEASY -> List.of(Temperature.UNEASY, Temperature.CALM, Temperature.ANGRY);
            case CALM -> List.of(Temperature.CALM, Temperature.UNEASY, Temperature.ANGRY);
        };
        return nearest.stream().filter(texts::containsKey).findFirst().orElseThrow();
    }

    public Wordings wordings(Mood mood) {
        return texts.get(heardAt(mood));
    }

    /** What is said in this mood; of several wordings, the one that is written first. */
    public String at(Mood mood) {
        return wordings(mood).first().text();
    }

    /** Everything that may be said here. */
    public Stream<String> all() {
        return texts.values().stream().flatMap(Wordings::texts);
    }
}
