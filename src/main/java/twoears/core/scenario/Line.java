package twoears.core.scenario;

import java.util.Collections;
import java.util.EnumMap;
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
        Temperature now = mood.temperature();
        return texts.containsKey(now) ? now : switch (now) {
            case ANGRY -> either(Temperature.UNEASY, Temperature.CALM);
            case UNEASY -> either(Temperature.CALM, Temperature.ANGRY);
            case CALM -> either(Temperature.UNEASY, Temperature.ANGRY);
        };
    }

    private Temperature either(Temperature near, Temperature far) {
        return texts.containsKey(near) ? near : far;
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
