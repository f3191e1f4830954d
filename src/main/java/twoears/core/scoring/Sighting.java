package twoears.core.scoring;

import twoears.core.language.Span;
import twoears.core.scoring.Signal.Strength;

/** A signal as a reader saw it; whether it stays is known once all have been seen. */
record Sighting(SignalKind kind, Strength strength, Span span, String about) implements Comparable<Sighting> {
    boolean isIn(SignalGroup group) {
        return kind.isIn(group);
    }

    Signal signal() {
        return new Signal(kind.name(), strength, span, about);
    }

    /** As signals are ordered. */
    @Override
    public int compareTo(Sighting other) {
        int bySpan = span.compareTo(other.span);
        return bySpan != 0 ? bySpan : kind.name().compareTo(other.kind.name());
    }
}
