package twoears.authoring.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Personas;
import twoears.authoring.format.Plan;
import twoears.authoring.format.ScenarioBinding;
import twoears.authoring.story.Moment.Move;
import twoears.authoring.yaml.Document;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.conversation.Point;
import twoears.core.language.Language;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;

/** What is said to be out of reach is never reached: random scenarios, played at random. */
class StoryCheckTest {
    private static final long SEED = 7_300_411;
    private static final int SCENARIOS = 200;
    private static final int GAMES = 40;
    private static final int MOST_TURNS = 15;
    private static final int WALKED = 20;
    private static final int MOST_POINTS = 15;
    private static final List<String> FEW = List.of("a", "b", "c");

    @Test
    void whatIsOutOfReachIsNeverReached() {
        int told = 0;
        for (int number = 0; number < SCENARIOS; number++) {
            var random = new Random((SEED + number) * 0x9E3779B97F4A7C15L);
            String yaml = scenario(random);
            var problems = new Problems("x.yaml", yaml, Language.EN);
            Plan plan = plan(yaml, problems);
            StoryCheck.tell(plan, problems);
            Reached reached = played(plan, random);
            for (Diagnostic finding : problems.all()) {
                told += check(finding, plan, reached, "seed " + (SEED + number) + "\n" + yaml);
            }
        }
        assertThat(told).as("findings held against play").isGreaterThan(SCENARIOS);
    }

    private record Game(Set<String> steps, boolean ended) {}

    private record Reached(Set<String> steps, Set<String> endings, Set<String> rules, List<Game> games) {
        Reached() {
            this(new HashSet<>(), new HashSet<>(), new HashSet<>(), new ArrayList<>());
        }

        void add(Conversation played) {
            steps.addAll(played.now().visited());
            played.now().finish().ifPresent(f -> endings.add(f.ending()));
            rules.addAll(played.now().flags());
            games.add(new Game(Set.copyOf(played.now().visited()), played.hasEnded()));
        }
    }

    private static int check(Diagnostic finding, Plan plan, Reached reached, String how) {
        switch (finding.code()) {
            case UNREACHED_STEP -> assertThat(reached.steps()).as(how).doesNotContain(at(plan.steps(), finding));
            case UNREACHED_ENDING -> assertThat(reached.endings()).as(how).doesNotContain(at(plan.endings(), finding));
            case UNREACHED_RULE -> assertThat(reached.rules()).as(how).doesNotContain("line-" + finding.place().line());
            case ENDLESS -> {
                String step = at(plan.steps(), finding);
                assertThat(reached.games()).as(how).filteredOn(g -> g.steps().contains(step)).noneMatch(Game::ended);
            }
            case NOT_REACHED -> {
                assertThat(finding.message()).as(how).containsPattern("in \\d+ tries");
                return 0;
            }
            default -> {
                return 0;
            }
        }
        return 1;
    }

    /** Small stories, every reply at every turn: what is not found is not there, and what is found can be played. */
    @Test
    void whatIsFoundAndWhatIsNotIsAsAnExhaustiveWalkHasIt() {
        int ways = 0;
        for (int number = 0; number < WALKED; number++) {
            var random = new Random((SEED - number) * 0x9E3779B97F4A7C15L);
            String yaml = scenario(random);
            String how = "seed " + (SEED - number) + "\n" + yaml;
            var problems = new Problems("x.yaml", yaml, Language.EN);
            Plan plan = plan(yaml, problems);
            StoryCheck.tell(plan, problems);
            Reached walked = walked(plan);
            problems.all().forEach(f -> check(f, plan, walked, how));
            Search search = Search.through(new World(plan.scenario()), goals(plan.scenario()));
            for (Goal goal : goals(plan.scenario())) {
                Optional<List<Move>> way = search.wayTo(goal);
                way.ifPresent(w -> assertThat(isReached(goal, plan, replayed(plan, w))).as("%s by %s in %s", goal, w, how).isTrue());
                assertThat(way.isPresent() || !isReached(goal, plan, walked)).as("%s is found, %s", goal, how).isTrue();
                ways += way.isPresent() ? 1 : 0;
            }
        }
        assertThat(ways).isGreaterThan(WALKED * 3);
    }

    @Test
    void whatIsStuckOrNotTakenTellsTheWayToItsStep() {
        String yaml = """
                title: Any
                customer: {name: Ola}
                steps:
                  - id: start
                    says: Hm.
                    next: [{when: {reply: blame}, go: round}, {go: done}]
                  - id: round
                    says: Hm.
                    next: [{when: {turns: at least 90}, go: round}, {go: round}]
                endings:
                  done: {outcome: fan}
                  gone: {outcome: lost, when: {reply: threat, turns: at most 1}}
                """;
        var problems = new Problems("x.yaml", yaml, Language.EN);
        StoryCheck.tell(plan(yaml, problems), problems);
        List<Diagnostic> found = problems.all().stream().filter(d -> d.code() == Code.ENDLESS || d.code() == Code.NOT_REACHED).toList();
        assertThat(found).extracting(Diagnostic::message).anyMatch(m -> m.startsWith("This rule was not taken in ")
                && m.endsWith("The conversation comes to `round` so: at `start` a reply that shows `blame`."));
        assertThat(found).isNotEmpty().allSatisfy(d -> assertThat(d.way()).singleElement()
                .satisfies(s -> assertThat(s.place().line()).isEqualTo(4), s -> assertThat(s.message()).isEqualTo("at `start` a reply that shows `blame`")));
    }

    private static Set<Goal> goals(Scenario scenario) {
        return new LinkedHashSet<>(Goal.of(scenario));
    }

    private static boolean isReached(Goal goal, Plan plan, Reached reached) {
        return switch (goal.kind()) {
            case STEP -> reached.steps().contains(goal.id());
            case ENDING -> reached.endings().contains(goal.id());
            case RULE -> reached.rules().contains("line-" + plan.rules().get(goal.id()).get(goal.rule()).line());
        };
    }

    private static Reached replayed(Plan plan, List<Move> way) {
        var world = new World(plan.scenario());
        Conversation now = begun(plan);
        for (Move move : way) {
            assertThat(now.step()).isEqualTo(plan.scenario().steps().stream().toList().get(move.step()));
            for (String fact : move.act().lookedUp()) {
                now = now.after(new Event.FactLookedUp(Instant.EPOCH, fact));
            }
            now = now.after(new Event.TraineeReplied(Instant.EPOCH, "Yes.", Optional.empty(), world.judgement(move.act())));
        }
        var reached = new Reached();
        reached.add(now);
        return reached;
    }

    private static Reached walked(Plan plan) {
        var reached = new Reached();
        var world = new World(plan.scenario());
        Set<Point> seen = new HashSet<>();
        Deque<Conversation> open = new ArrayDeque<>(List.of(begun(plan)));
        while (!open.isEmpty() && seen.size() < MOST_POINTS) {
            Conversation here = open.pop();
            for (Act act : EVERY_ACT) {
                Conversation next = here.after(new Event.TraineeReplied(Instant.EPOCH, "Yes.", Optional.empty(), world.judgement(act)));
                reached.add(next);
                if (!next.hasEnded() && next.line().size() < MOST_TURNS && seen.add(next.now())) {
                    open.add(next);
                }
            }
        }
        return reached;
    }

    private static final List<Act> EVERY_ACT = everyAct();

    private static List<Act> everyAct() {
        var acts = new ArrayList<Act>();
        List<Set<String>> some = List.of(Set.of(), Set.of("a"), Set.of("b"), Set.of("c"));
        for (Set<String> signals : some) {
            for (Set<String> heard : some) {
                for (Set<String> told : some) {
                    for (Act.Tone tone : List.of(Act.Tone.BEST, Act.Tone.WORST)) {
                        acts.add(new Act(signals, heard, told, Set.of(), tone));
                    }
                }
            }
        }
        return acts;
    }

    private static Conversation begun(Plan plan) {
        return Conversation.begun(plan.scenario(), new Event.AttemptStarted(Instant.EPOCH, "Ola", "x", "", "",
                Event.Coaching.COACH, Event.Guidance.FREE, 1));
    }

    private static String at(Map<String, Place> places, Diagnostic finding) {
        return places.entrySet().stream().filter(e -> e.getValue().equals(finding.place())).findFirst().orElseThrow().getKey();
    }

    private static Plan plan(String yaml, Problems problems) {
        return Document.of(yaml, problems).flatMap(root -> ScenarioBinding.bind(root, "x", Optional.empty(),
                id -> new Personas.Found.Missing(List.of()), Set::of, problems)).orElseThrow(() -> new AssertionError(problems.all() + "\n" + yaml));
    }

    private static Reached played(Plan plan, Random random) {
        var reached = new Reached();
        for (int game = 0; game < GAMES; game++) {
            Conversation now = begun(plan);
            for (int turn = 0; turn < MOST_TURNS && !now.hasEnded(); turn++) {
                now = now.after(new Event.TraineeReplied(Instant.EPOCH, "Yes.", Optional.empty(), judgement(random)));
            }
            reached.add(now);
        }
        return reached;
    }

    private static Judgement judgement(Random random) {
        Map<Dimension, Integer> scores = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            scores.put(dimension, random.nextInt(101));
        }
        List<Signal> signals = some(random).stream().map(s -> Signal.of(s, Strength.WEAK, new Span(0, 0))).toList();
        return new Judgement(new Reading(signals, Set.copyOf(some(random)), Set.copyOf(some(random)), 1), new Scorecard(scores, 50, List.of(), List.of()));
    }

    private static List<String> some(Random random) {
        var some = new ArrayList<>(FEW);
        some.removeIf(s -> random.nextInt(3) > 0);
        return some;
    }

    /** Every rule sets a flag named for its line, so that play shows which rules were taken. */
    private static String scenario(Random random) {
        int steps = 2 + random.nextInt(4);
        var yaml = new StringBuilder("""
                title: Any
                customer: {name: Ola}
                facts: {a: {text: A.}, b: {text: B.}, c: {text: C.}}
                listen: {a: [aa], b: [bb], c: [cc]}
                hidden:
                """);
        for (String id : FEW) {
            yaml.append("  ").append(id).append(": {says: Oh., when: ").append(condition(random, steps, 1)).append("}\n");
        }
        yaml.append("steps:\n");
        int line = 10;
        for (int step = 1; step <= steps; step++) {
            yaml.append("  - id: s").append(step).append("\n    says: Hm.\n    once: ").append(random.nextInt(4) == 0).append("\n    next:\n");
            line += 4;
            int rules = 1 + random.nextInt(4);
            for (int rule = 0; rule < rules; rule++) {
                String when = random.nextInt(4) == 0 ? "" : "when: " + condition(random, steps, 1) + ", ";
                yaml.append("      - {").append(when).append("go: ").append(goal(random, steps)).append(", set: [line-").append(line++)
                        .append(random.nextInt(3) == 0 ? ", a" : random.nextInt(3) == 0 ? ", b" : "").append("]}\n");
            }
        }
        yaml.append("endings:\n");
        for (int ending = 1; ending <= 2; ending++) {
            yaml.append("  e").append(ending).append(": {").append(random.nextBoolean() ? "when: " + condition(random, steps, 2) + ", " : "")
                    .append("outcome: ").append(random.nextBoolean() ? "lost" : "fan").append("}\n");
        }
        // So that every flag is set somewhere.
        return yaml.append("  never: {outcome: fan}\n").toString().replaceFirst("set: \\[", "set: [a, b, c, ");
    }

    private static String goal(Random random, int steps) {
        return random.nextInt(5) == 0 ? "e" + (1 + random.nextInt(2)) : "s" + (1 + random.nextInt(steps));
    }

    private static String condition(Random random, int steps, int least) {
        var parts = new ArrayList<String>();
        int count = least + random.nextInt(2);
        while (parts.size() < count) {
            String part = part(random, steps);
            String key = part.substring(0, part.indexOf(':'));
            if (parts.stream().noneMatch(p -> p.startsWith(key + ":"))) {
                parts.add(part);
            }
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static String part(Random random, int steps) {
        String name = FEW.get(random.nextInt(FEW.size()));
        String names = random.nextBoolean() ? name : "[" + name + ", " + FEW.get(random.nextInt(FEW.size())) + "]";
        String bound = (random.nextBoolean() ? "at least " : "at most ") + random.nextInt(101);
        return switch (random.nextInt(9)) {
            case 0 -> "reply: " + names;
            case 1 -> "not-reply: " + names;
            case 2 -> "heard: " + names;
            case 3 -> "not-heard: " + names;
            case 4 -> "calm: " + bound;
            case 5 -> "told: " + names;
            case 6 -> "revealed: " + names;
            case 7 -> "visited: s" + (1 + random.nextInt(steps));
            default -> "flag: " + names;
        };
    }
}
