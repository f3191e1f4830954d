package twoears.terminal;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.language.Words;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.terminal.canvas.Style;
import twoears.terminal.canvas.Style.Ink;

/** The names of things in the reader's language, and their inks. */
record Labels(Words words) {
    private static final Map<Dimension, Ink> INKS = Map.of(Dimension.EMPATHY, Ink.EMPATHY, Dimension.CLARITY, Ink.CLARITY,
            Dimension.HONESTY, Ink.HONESTY, Dimension.HANDLING, Ink.HANDLING);

    static Style style(Dimension dimension) {
        return Style.of(INKS.getOrDefault(dimension, Ink.TEXT));
    }

    String dimension(Dimension dimension) {
        return word("dimension", dimension);
    }

    String shortDimension(Dimension dimension) {
        return word("short", dimension);
    }

    String channel(Channel channel) {
        return word("channel", channel);
    }

    String outcome(Outcome outcome) {
        return word("outcome", outcome);
    }

    String coaching(Coaching coaching) {
        return word("coaching", coaching);
    }

    String guidance(Guidance guidance) {
        return word("guidance", guidance);
    }

    String language(String code) {
        return orElse("language." + code, code);
    }

    /** A concept's name, or its id while it has none. */
    String concept(String id) {
        Words concepts = words.of("concepts");
        return concepts.has(id) ? concepts.text(id) : id;
    }

    String concepts(Collection<String> ids) {
        return ids.stream().map(this::concept).collect(Collectors.joining(" · "));
    }

    /** A colleague by type, such as "the detective". */
    String colleague(String type) {
        return orElse("colleague." + type, type);
    }

    static Style style(Outcome outcome) {
        return Style.of(switch (outcome) {
            case LOST -> Ink.LOSS;
            case CALMED -> Ink.WARNING;
            case RESOLVED, FAN -> Ink.GAIN;
        });
    }

    /** A sign that says the same as the colour. */
    static String sign(Outcome outcome) {
        return switch (outcome) {
            case LOST -> "✗";
            case CALMED -> "●";
            case RESOLVED -> "✓";
            case FAN -> "★";
        };
    }

    /** One to five, as filled and empty circles. */
    static String difficulty(int of) {
        int filled = Math.max(0, Math.min(5, of));
        return "●".repeat(filled) + "○".repeat(5 - filled);
    }

    private String word(String kind, Enum<?> name) {
        return words.text(kind + "." + name.name().toLowerCase(Locale.ROOT));
    }

    private String orElse(String key, String otherwise) {
        return words.has(key) ? words.text(key) : otherwise;
    }
}
