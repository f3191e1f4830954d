package twoears.authoring.playtest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Playtest;
import twoears.authoring.format.Playtest.Kind;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Scorecard;

/** Whether exemplary tests score higher than middling ones, and those higher than harmful ones, in every dimension. */
final class Ranking {
    /** @param scores of the whole conversation */
    record Ranked(Playtest test, Scorecard scores, Problems problems) {}

    private final List<Ranked> all;

    Ranking(List<Ranked> all) {
        this.all = List.copyOf(all);
    }

    void tell() {
        boolean hasMiddling = !of(Kind.MIDDLING).isEmpty();
        if (hasMiddling) {
            tell(Kind.EXEMPLARY, Kind.MIDDLING);
            tell(Kind.MIDDLING, Kind.HARMFUL);
        } else {
            tell(Kind.EXEMPLARY, Kind.HARMFUL);
        }
    }

    private List<Ranked> of(Kind kind) {
        return all.stream().filter(r -> r.test().kind().equals(Optional.of(kind))).toList();
    }

    private void tell(Kind better, Kind worse) {
        for (Dimension dimension : Dimension.values()) {
            tell(better, worse, Holding.word(dimension), s -> Optional.ofNullable(s.scores().get(dimension)));
        }
        tell(better, worse, "overall", s -> Optional.of(s.overall()));
    }

    /** The lowest of the better kind against the highest of the worse. */
    private void tell(Kind better, Kind worse, String figure, Function<Scorecard, Optional<Integer>> score) {
        Comparator<Ranked> byScore = Comparator.comparing(r -> score.apply(r.scores()).orElseThrow());
        Optional<Ranked> lowest = of(better).stream().filter(r -> score.apply(r.scores()).isPresent()).min(byScore);
        Optional<Ranked> highest = of(worse).stream().filter(r -> score.apply(r.scores()).isPresent()).max(byScore);
        if (lowest.isPresent() && highest.isPresent() && byScore.compare(lowest.get(), highest.get()) <= 0) {
            Ranked low = lowest.get();
            low.problems().add(Code.TEST_ORDER, low.test().kindPlace(), Holding.word(better),
                    score.apply(low.scores()).orElseThrow().toString(), figure,
                    highest.get().test().name(), Holding.word(worse), score.apply(highest.get().scores()).orElseThrow().toString());
        }
    }
}
