package twoears.authoring.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.authoring.rehearsal.Coverage;
import twoears.authoring.story.InWords;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/**
 * The places of a scenario and what leads from one to another.
 *
 * @param conversations that {@code reached} and {@code taken} count; 0 where nothing was played
 */
public record Graph(String title, List<Place> places, List<Way> ways, int conversations) {
    public Graph {
        places = List.copyOf(places);
        ways = List.copyOf(ways);
    }

    /** What a place is. */
    public enum Kind {
        STEP,
        ENDING,
        /** Stands for whatever step is being answered: endings with a condition are reached from there. */
        ANYWHERE,
        /** An ending that follows from the mood, when there is nothing below. */
        MOOD
    }

    /**
     * @param id of the step or the ending; empty for those that stand for others
     * @param says the first line; empty where there is none
     */
    public record Place(Kind kind, String id, String says, int reached) {}

    /**
     * @param from and {@code to}: numbers of places, from 0
     * @param when the condition as its author wrote it; empty where there is none
     * @param rule number of the rule, from 1; 0 where none leads there
     */
    public record Way(int from, int to, String when, int rule, int taken) {}

    public boolean isPlayed() {
        return conversations > 0;
    }

    /** The ways out of a place, in their order. */
    List<Way> from(int place) {
        return ways.stream().filter(w -> w.from() == place).toList();
    }

    public static Graph of(Scenario scenario, Coverage coverage) {
        return new Making(scenario, coverage).graph();
    }

    /** A graph in the making. */
    private static final class Making {
        private final Scenario scenario;
        private final Coverage coverage;
        private final List<Place> places = new ArrayList<>();
        private final List<Way> ways = new ArrayList<>();
        private final Map<String, Integer> steps = new HashMap<>();
        private final Map<String, Integer> endings = new HashMap<>();
        private int mood = -1;

        Making(Scenario scenario, Coverage coverage) {
            this.scenario = scenario;
            this.coverage = coverage;
        }

        Graph graph() {
            for (Step step : scenario.steps()) {
                steps.put(step.id(), places.size());
                places.add(new Place(Kind.STEP, step.id(), step.says().at(scenario.customer().mood()), coverage.ofStep(step.id())));
            }
            for (Ending ending : scenario.endings()) {
                endings.put(ending.id(), places.size());
                String says = ending.says().map(l -> l.at(scenario.customer().mood())).orElse("");
                places.add(new Place(Kind.ENDING, ending.id(), says, coverage.ofEnding(ending.id())));
            }
            scenario.steps().forEach(this::waysFrom);
            anywhere();
            return new Graph(scenario.title(), places, ways, coverage.conversations());
        }

        private void waysFrom(Step step) {
            int from = steps.get(step.id());
            boolean leaves = false;
            for (int i = 0; i < step.rules().size(); i++) {
                Step.Rule rule = step.rules().get(i);
                int to = endings.getOrDefault(rule.go(), steps.getOrDefault(rule.go(), -1));
                ways.add(new Way(from, to, InWords.of(rule.when()), i + 1, coverage.ofRule(step.id(), i)));
                leaves |= rule.when().isEmpty() && scenario.steps().find(rule.go()).map(s -> !s.once()).orElse(true);
            }
            if (!leaves) {
                Optional<Step> below = scenario.steps().below(step);
                ways.add(new Way(from, below.map(s -> steps.get(s.id())).orElseGet(this::mood), "", 0, coverage.below().getOrDefault(step.id(), 0)));
            }
        }

        private int mood() {
            if (mood < 0) {
                mood = places.size();
                places.add(new Place(Kind.MOOD, "", "", coverage.unnamed().values().stream().mapToInt(Integer::intValue).sum()));
            }
            return mood;
        }

        private void anywhere() {
            List<Ending> conditional = scenario.endings().stream().filter(e -> e.when().isPresent()).toList();
            if (!conditional.isEmpty()) {
                int from = places.size();
                places.add(new Place(Kind.ANYWHERE, "", "", coverage.conversations()));
                conditional.forEach(e -> ways.add(new Way(from, endings.get(e.id()), InWords.of(e.when().orElseThrow()), 0, coverage.ofEnding(e.id()))));
            }
        }
    }
}
