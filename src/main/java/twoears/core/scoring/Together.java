package twoears.core.scoring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import twoears.core.language.Language;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Weights;
import twoears.core.scoring.Rubric.Failures;

/** A conversation's scorecard from those of its replies. */
final class Together {
    private static final Span NOWHERE = new Span(0, 0);

    private final Rubric rubric;
    private final List<Scorecard> replies;
    private final Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
    private final List<Evidence> evidence = new ArrayList<>();

    /** @param replies in the order they were given */
    Together(Rubric rubric, List<Scorecard> replies) {
        this.rubric = rubric;
        this.replies = replies;
        for (Dimension dimension : Dimension.values()) {
            replies.stream().filter(r -> r.of(dimension).isPresent()).mapToInt(r -> r.of(dimension).getAsInt()).average()
                    .ifPresent(mean -> scores.put(dimension, (int) Math.round(mean)));
        }
        replies.forEach(r -> evidence.addAll(r.evidence()));
    }

    Scorecard card(Weights weights, Language language, List<Fact> untold) {
        untold.stream().findFirst().ifPresent(first -> rubric.untold().forEach(loss -> lose(loss, first, language)));
        TreeSet<String> critical = new TreeSet<>();
        replies.forEach(r -> critical.addAll(r.critical()));
        for (int i = 0; i < replies.size(); i++) {
            addUncorrected(i, critical);
        }
        return new Scorecard(scores, Summing.overall(scores, weights, !critical.isEmpty()), evidence, List.copyOf(critical));
    }

    private void lose(Rubric.Untold loss, Fact fact, Language language) {
        scores.computeIfPresent(loss.dimension(), (d, score) -> (int) Math.max(0, Math.round(score + loss.points())));
        evidence.add(new Evidence(loss.name(), loss.dimension(), loss.points(), NOWHERE, Details.in(language).of(loss.name(), fact.text(), NOWHERE, "")));
    }

    /** What a reply said too much, when none of the next few takes it back. */
    private void addUncorrected(int reply, TreeSet<String> into) {
        Failures failures = rubric.failures();
        List<Scorecard> next = replies.subList(reply + 1, Math.min(replies.size(), reply + 1 + failures.within()));
        boolean corrected = next.stream().flatMap(r -> r.evidence().stream()).anyMatch(e -> failures.corrections().contains(e.signal()));
        if (!corrected) {
            replies.get(reply).evidence().stream().map(Evidence::signal).filter(failures.uncorrected()::contains).forEach(into::add);
        }
    }
}
