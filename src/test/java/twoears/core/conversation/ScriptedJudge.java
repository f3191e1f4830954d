package twoears.core.conversation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import twoears.core.language.Language;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Weights;
import twoears.core.scoring.Evidence;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.RubricSheet;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Scorer;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;
import twoears.core.scoring.Situation;
import twoears.core.scoring.Working;

/**
 * A judge that does as the reply says, so that a test reads as what it claims. {@code good} gives 90 in every dimension
 * and {@code bad} 10, else each is 55 (at which no mood moves); {@code +name} is a signal, {@code heard:key} a listen
 * key, {@code told:fact} a fact told, and {@code critical} a critical failure.
 */
public class ScriptedJudge implements Judge {
    @Override
    public Judgement judge(Situation situation, String reply) {
        List<Signal> signals = new ArrayList<>();
        Set<String> heard = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        int score = 55;
        int at = 0;
        for (String word : reply.split(" ", -1)) {
            Span span = new Span(at, at + word.length());
            at = span.end() + 1;
            score = word.equals("good") ? 90 : word.equals("bad") ? 10 : score;
            if (word.startsWith("+")) {
                signals.add(Signal.of(word.substring(1), Strength.STRONG, span));
            } else if (word.startsWith("heard:")) {
                heard.add(word.substring(6));
            } else if (word.startsWith("told:")) {
                told.add(word.substring(5));
            }
        }
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, score);
        }
        List<Evidence> evidence = signals.stream()
                .map(s -> new Evidence(s.name(), Dimension.EMPATHY, 10, s.span(), "")).toList();
        List<String> critical = reply.contains("critical") ? List.of("insult") : List.of();
        return new Judgement(new Reading(signals, heard, told, reply.split("\\s+").length),
                new Scorecard(scores, score, evidence, critical));
    }

    @Override
    public Working working(Situation situation, String reply) {
        return Scorer.load().working(situation, reply);
    }

    @Override
    public RubricSheet rubric() {
        return Scorer.load().rubric();
    }

    @Override
    public Scorecard together(List<Scorecard> replies, Weights weights, Language language, List<Fact> untold) {
        Map<Dimension, Integer> means = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            replies.stream().map(r -> Optional.ofNullable(r.scores().get(dimension))).flatMap(Optional::stream)
                    .mapToInt(Integer::intValue).average().ifPresent(m -> means.put(dimension, (int) Math.round(m)));
        }
        int overall = (int) Math.round(replies.stream().mapToInt(Scorecard::overall).average().orElse(0));
        return new Scorecard(means, overall, List.of(), replies.stream().flatMap(r -> r.critical().stream()).distinct().toList());
    }

    @Override
    public String rubricVersion() {
        return "scripted";
    }
}
