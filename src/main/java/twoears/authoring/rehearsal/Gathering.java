package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.rehearsal.Crowd.MoodAt;
import twoears.core.conversation.Result;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;
import twoears.core.scoring.Judge;

/** Runs of one kind of trainee, added up one by one: the runs themselves need not be kept. */
final class Gathering {
    /** Turns whose moods are kept; a curve with more can't be read. */
    private static final int MOST_CURVE = 200;

    private final Trainee trainee;
    private final Judge judge;
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<Integer> overall = new ArrayList<>();
    private final Map<Dimension, List<Integer>> scores = new EnumMap<>(Dimension.class);
    private final List<Integer> turns = new ArrayList<>();
    private final List<List<Mood>> moods = new ArrayList<>();

    Gathering(Trainee trainee, Judge judge) {
        this.trainee = trainee;
        this.judge = judge;
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome, 0);
        }
    }

    void add(Run run) {
        run.outcome().ifPresent(o -> outcomes.merge(o, 1, Integer::sum));
        turns.add(run.turns());
        Result.of(run.last(), judge).scorecard().ifPresent(card -> {
            overall.add(card.overall());
            card.scores().forEach((d, s) -> scores.computeIfAbsent(d, k -> new ArrayList<>()).add(s));
        });
        mood(0, run.last().scenario().customer().mood());
        for (Turn turn : run.last().line()) {
            mood(turn.number(), turn.moodAfter());
        }
    }

    private void mood(int turn, Mood mood) {
        if (turn == moods.size() && turn <= MOST_CURVE) {
            moods.add(new ArrayList<>());
        }
        if (turn < moods.size()) {
            moods.get(turn).add(mood);
        }
    }

    Crowd crowd() {
        int ended = outcomes.values().stream().mapToInt(Integer::intValue).sum();
        Map<Dimension, Spread> spreads = new EnumMap<>(Dimension.class);
        scores.forEach((d, s) -> spreads.put(d, Spread.of(s)));
        var curve = new ArrayList<MoodAt>();
        for (List<Mood> at : moods) {
            curve.add(new MoodAt(curve.size(), at.size(), Spread.of(at.stream().map(Mood::calm).toList()), Spread.of(at.stream().map(Mood::trust).toList())));
        }
        return new Crowd(trainee, turns.size(), outcomes, turns.size() - ended,
                overall.isEmpty() ? Optional.empty() : Optional.of(Spread.of(overall)), spreads, Spread.of(turns), curve);
    }
}
