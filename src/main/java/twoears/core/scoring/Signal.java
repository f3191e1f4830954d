package twoears.core.scoring;

import twoears.core.language.Span;

/**
 * One observable act in a reply and the words that show it.
 *
 * @param name its name in the rubric, such as {@code apology}; also what a scenario's {@code reply:} condition names
 * @param strength whether it binds to something of this case (a name, an item, a date, a feeling) or stays general
 * @param span where the words stand in the reply, in UTF-16 code units; empty (start = end) where it is about the whole
 * @param about what it is about where that is known, such as a fact's id or what the fact says; empty otherwise
 */
public record Signal(String name, Strength strength, Span span, String about) implements Comparable<Signal> {
    public static Signal of(String name, Strength strength, Span span) {
        return new Signal(name, strength, span, "");
    }

    @Override
    public int compareTo(Signal other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : name.compareTo(other.name);
    }

    public enum Strength {
        WEAK,
        STRONG
    }
}
