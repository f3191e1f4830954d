package twoears.plain;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Language;
import twoears.core.language.Words;
import twoears.core.scenario.Dimension;

/** The words of this room, and the names of things that several lines speak of. */
public final class Naming {
    private final Words words;
    private final Words concepts;

    public Naming(Language language) {
        words = Words.of("plain", language);
        concepts = Words.of("concepts", language);
    }

    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A constant's name, as "outcome.fan" in the words. */
    public String of(Enum<?> constant) {
        String kind = constant.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
        return words.text(kind + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The names of concepts, such as "empathy, patience"; an id that has none stands for itself. */
    public String concepts(Collection<String> ids) {
        return ids.stream().map(id -> concepts.has(id) ? concepts.text(id) : id).collect(Collectors.joining(", "));
    }

    /** All four dimensions with their scores, in their order. */
    public String scores(Map<Dimension, Integer> scores) {
        return Arrays.stream(Dimension.values()).map(d -> score(d, scores.get(d))).collect(Collectors.joining(", "));
    }

    private String score(Dimension dimension, @Nullable Integer score) {
        return of(dimension) + " " + (score == null ? words.text("score.none") : score.toString());
    }

    /** "up 5", "down 3" or "unchanged". */
    public String moved(int by) {
        return by == 0 ? words.text("moved.not") : words.text(by > 0 ? "moved.up" : "moved.down", Math.abs(by));
    }
}
