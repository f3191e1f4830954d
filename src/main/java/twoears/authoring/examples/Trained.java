package twoears.authoring.examples;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Dimension;

/** In which dimensions a trained concept shows (our judgement). Several show in none: whether a case is handed over well, say. */
enum Trained {
    EMPATHY(Dimension.EMPATHY, "D2 R5 R6 A1 A3 M1 P1 P2 P7 P15 P16"),
    CLARITY(Dimension.CLARITY, "D1 A2 M2 M5 P4 P8"),
    HONESTY(Dimension.HONESTY, "R5 R8 M3 M4 P3 P12"),
    HANDLING(Dimension.HANDLING, "D4 R6 R9 P5 P6 P13");

    private final Dimension dimension;
    private final List<String> concepts;

    Trained(Dimension dimension, String concepts) {
        this.dimension = dimension;
        this.concepts = List.of(concepts.split(" "));
    }

    /** All four where a scenario names nothing that shows in one. */
    static Set<Dimension> by(List<Concept> trains) {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        Arrays.stream(values()).filter(t -> trains.stream().map(Concept::id).anyMatch(t.concepts::contains))
                .forEach(t -> dimensions.add(t.dimension));
        return dimensions.isEmpty() ? EnumSet.allOf(Dimension.class) : dimensions;
    }
}
