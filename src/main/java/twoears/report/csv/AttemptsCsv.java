package twoears.report.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.report.Practised;

/** One row an attempt. */
public final class AttemptsCsv {
    private static final List<String> HEADS = List.of("attempt", "started", "name", "language", "scenario", "title", "play", "coaching", "replies", "outcome",
            "overall", "empathy", "clarity", "honesty", "handling", "hints", "seconds", "calm_before", "calm_after", "trust_before", "trust_after");

    private AttemptsCsv() {}

    public static String of(List<Practised> attempts) {
        return Rows.of(HEADS, attempts.stream().map(AttemptsCsv::row));
    }

    private static Stream<String> row(Practised p) {
        Stream<String> about = Stream.of(Cell.text(p.id()), p.start().at().toString(), Cell.text(p.trainee()), p.summary().language(), Cell.text(p.summary().scenario()),
                Cell.text(p.summary().title()), code(p.summary().guidance()), code(p.summary().coaching()), String.valueOf(p.summary().turns()),
                p.summary().outcome().map(AttemptsCsv::code).orElse(""), Cell.number(p.summary().overall()));
        Stream<String> scores = Arrays.stream(Dimension.values()).map(d -> Cell.number(Optional.ofNullable(p.summary().scores().get(d))));
        Stream<String> moods = Stream.of(edge(p, true).map(Mood::calm), edge(p, false).map(Mood::calm), edge(p, true).map(Mood::trust), edge(p, false).map(Mood::trust))
                .map(Cell::number);
        return Stream.of(about, scores, Stream.of(String.valueOf(p.hints()), String.valueOf(p.played().toSeconds())), moods).flatMap(s -> s);
    }

    /** The customer's mood at the beginning, or after the last reply that counts. */
    private static Optional<Mood> edge(Practised p, boolean first) {
        return p.moods().isEmpty() ? Optional.empty() : Optional.of(p.moods().get(first ? 0 : p.moods().size() - 1));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
