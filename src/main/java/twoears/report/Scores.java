package twoears.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;
import twoears.core.scenario.Dimension;

/** What several attempts come to. */
final class Scores {
    /** How many of the newest attempts tell where somebody stands today: fewer leave too much to one bad hour (our judgement). */
    static final int LATELY = 5;

    private Scores() {}

    static Function<Practised, Optional<Integer>> overall() {
        return p -> p.summary().overall();
    }

    static Function<Practised, Optional<Integer>> of(Dimension dimension) {
        return p -> Optional.ofNullable(p.summary().scores().get(dimension));
    }

    /** Rounded; empty where none of them has such a score. */
    static Optional<Integer> mean(Collection<Practised> attempts, Function<Practised, Optional<Integer>> score) {
        OptionalDouble mean = present(attempts, score).mapToInt(i -> i).average();
        return mean.isPresent() ? Optional.of((int) Math.round(mean.getAsDouble())) : Optional.empty();
    }

    static Optional<Integer> best(Collection<Practised> attempts, Function<Practised, Optional<Integer>> score) {
        return present(attempts, score).max(Integer::compare);
    }

    /** The mean of the newest that have such a score. */
    static Optional<Integer> lately(List<Practised> attempts, Function<Practised, Optional<Integer>> score) {
        List<Practised> scored = attempts.stream().filter(p -> score.apply(p).isPresent()).toList();
        return mean(newest(scored, LATELY), score);
    }

    static <T> List<T> newest(List<T> oldestFirst, int most) {
        return oldestFirst.subList(Math.max(0, oldestFirst.size() - most), oldestFirst.size());
    }

    private static Stream<Integer> present(Collection<Practised> attempts, Function<Practised, Optional<Integer>> score) {
        return attempts.stream().map(score).flatMap(Optional::stream);
    }
}
