package twoears.authoring.rehearsal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.authoring.rehearsal.Failure.Kind;
import twoears.authoring.story.Goal;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Line;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scenario.Wordings;
import twoears.core.scoring.Judge;

/** Plays a scenario many times as all kinds of trainees, and looks for ways to what none of them got to. */
public final class Rehearsal {
    /** Conversations with each trainee, unless told. */
    public static final int USUAL = 200;

    /** A conversation with fewer turns is never too long; beyond that it depends on the steps there are (our judgement). */
    private static final int LEAST_PATIENCE = 30;

    /** Turns of all conversations together, so that the longest scenario can be tried too. */
    private static final int MOST_TURNS = 60_000;

    private static final int MOST_SITUATIONS = 6_000;

    private final Scenario scenario;
    private final Judge judge;
    private final int conversations;
    private final long seed;
    private final int mostTurns;
    private final boolean leavesToChance;
    private final Player player;
    private final Coverage.Count count = new Coverage.Count();
    private final Map<Trainee, Crowd> crowds = new EnumMap<>(Trainee.class);
    private final Map<List<Object>, Failure> failures = new LinkedHashMap<>();

    private Rehearsal(Scenario scenario, Judge judge, int conversations, long seed) {
        this.scenario = scenario;
        this.judge = judge;
        this.conversations = conversations;
        this.seed = seed;
        mostTurns = Math.max(LEAST_PATIENCE, 3 * scenario.steps().size());
        leavesToChance = leavesToChance(scenario);
        player = new Player(scenario, judge, mostTurns);
    }

    /**
     * @param conversations with each trainee, at least 1
     * @param seed of the first of them, at least 0; the others count up from it
     */
    public static Report of(Scenario scenario, Judge judge, int conversations, long seed) {
        return new Rehearsal(scenario, judge, conversations, seed).report();
    }

    private Report report() {
        for (Trainee trainee : Trainee.values()) {
            crowds.put(trainee, crowd(trainee));
        }
        compare();
        Coverage coverage = count.coverage();
        Walk.Outcome search = Walk.through(scenario, MOST_SITUATIONS);
        Map<Goal, Route> byRoute = new LinkedHashMap<>();
        List<Goal> notPlayed = Goal.of(scenario).stream().filter(g -> coverage.of(g) == 0).toList();
        notPlayed.stream().filter(search.routes()::containsKey).forEach(g -> byRoute.put(g, search.routes().get(g)));
        List<Goal> without = notPlayed.stream().filter(g -> !byRoute.containsKey(g)).toList();
        if (search.isWhole()) {
            without.forEach(g -> failures.put(List.of(g), new Failure(Kind.CLOSED, Optional.empty(), Optional.of(g), 0, Optional.empty())));
        }
        List<Failure> sorted = failures.values().stream().sorted((a, b) -> a.kind().compareTo(b.kind())).toList();
        return new Report(scenario, seed, conversations, mostTurns, crowds, coverage, byRoute, search.isWhole() ? List.of() : without,
                search.situations(), search.isWhole(), sorted);
    }

    private Crowd crowd(Trainee trainee) {
        var gathering = new Gathering(trainee, judge);
        Run first = player.play(trainee, seed);
        int turns = 0;
        for (int i = 0; i < conversations && turns < MOST_TURNS / Trainee.values().length; i++) {
            Run run = i == 0 ? first : trainee.isSteady() && !leavesToChance ? first.under(seed + i) : player.play(trainee, seed + i);
            gathering.add(run);
            count.add(run);
            look(run);
            turns += run.turns();
        }
        return gathering.crowd();
    }

    /** Whether some line is said in one of several wordings as the seed has it. */
    private static boolean leavesToChance(Scenario scenario) {
        Stream<Line> lines = Stream.of(scenario.steps().stream().map(Step::says), scenario.hidden().stream().map(Hidden::says),
                scenario.endings().stream().map(Ending::says).flatMap(Optional::stream)).flatMap(l -> l);
        return Stream.concat(lines.flatMap(l -> l.texts().values().stream()), scenario.customer().persona().lines().values().stream())
                .anyMatch(w -> w.order() == Wordings.Order.BY_CHANCE);
    }

    private void look(Run run) {
        if (run.fault().isPresent()) {
            fail(Kind.FAULT, run);
        } else if (run.outcome().isEmpty()) {
            fail(Kind.ENDLESS, run);
        } else if (run.trainee() == Trainee.STRONG && run.outcome().get() == Outcome.LOST) {
            fail(Kind.STRONG_LOSES, run);
        } else if (run.trainee().shouldNotWin() && isWon(run.outcome().get())) {
            fail(Kind.WINS, run);
        }
    }

    private static boolean isWon(Outcome outcome) {
        return outcome.compareTo(Outcome.RESOLVED) >= 0;
    }

    /** The shortest conversation of a kind is the one to look at. */
    private void fail(Kind kind, Run run) {
        List<Object> key = List.of(kind, run.trainee());
        Failure before = failures.get(key);
        boolean isShorter = before == null || before.run().map(Run::turns).filter(t -> t <= run.turns()).isEmpty();
        int times = before == null ? 1 : before.times() + 1;
        Run shown = isShorter ? run : before.run().orElse(run);
        failures.put(key, new Failure(kind, Optional.of(run.trainee()), Optional.empty(), times, Optional.of(shown)));
    }

    private void compare() {
        Optional<Outcome> strong = crowds.get(Trainee.STRONG).usual();
        Optional<Outcome> poor = crowds.get(Trainee.POOR).usual();
        boolean isTold = failures.values().stream().map(Failure::kind).anyMatch(k -> k == Kind.STRONG_LOSES || k == Kind.WINS);
        if (strong.isPresent() && poor.isPresent() && strong.get().compareTo(poor.get()) <= 0 && !isTold) {
            fail(Kind.NO_BETTER, player.play(Trainee.STRONG, seed));
        }
    }
}
