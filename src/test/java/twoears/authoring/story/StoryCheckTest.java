package twoears.authoring.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
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
import twoears.authoring.yaml.Document;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.language.Language;
import twoears.core.language.Span;
import twoears.core.scenario.Dimension;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Signal;
import twoears.core.scoring.Signal.Strength;

/** What is said to be out of reach is never reached: random scenarios, played at random. */
class StoryCheckTest {
    private static final long SEED = 7_300_411;
    private static final int SCENARIOS = 400;
    private static final int GAMES = 40;
    private static final int MOST_TURNS = 15;
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

    private record Reached(Set<String> steps, Set<String> endings, Set<String> rules, boolean ended) {}

    private static int check(Diagnostic finding, Plan plan, Reached reached, String how) {
        switch (finding.code()) {
            case UNREACHED_STEP -> assertThat(reached.steps()).as(how).doesNotContain(at(plan.steps(), finding));
            case UNREACHED_ENDING -> assertThat(reached.endings()).as(how).doesNotContain(at(plan.endings(), finding));
            case UNREACHED_RULE -> assertThat(reached.rules()).as(how).doesNotContain("line-" + finding.place().line());
            case ENDLESS -> assertThat(reached.ended()).as(how).isFalse();
            default -> {
                return 0;
            }
        }
        return 1;
    }

    private static String at(Map<String, Place> places, Diagnostic finding) {
        return places.entrySet().stream().filter(e -> e.getValue().equals(finding.place())).findFirst().orElseThrow().getKey();
    }

    private static Plan plan(String yaml, Problems problems) {
        return Document.of(yaml, problems).flatMap(root -> ScenarioBinding.bind(root, "x", Optional.empty(),
                id -> new Personas.Found.Missing(List.of()), Set::of, problems)).orElseThrow(() -> new AssertionError(problems.all() + "\n" + yaml));
    }

    private static Reached played(Plan plan, Random random) {
        var reached = new Reached(new HashSet<>(), new HashSet<>(), new HashSet<>(), false);
        boolean ended = false;
        for (int game = 0; game < GAMES; game++) {
            Conversation now = Conversation.begun(plan.scenario(), new Event.AttemptStarted(Instant.EPOCH, "Ola", "x", "", "",
                    Event.Coaching.COACH, Event.Guidance.FREE, 1));
            for (int turn = 0; turn < MOST_TURNS && !now.hasEnded(); turn++) {
                now = now.after(new Event.TraineeReplied(Instant.EPOCH, "Yes.", Optional.empty(), judgement(random)));
            }
            reached.steps().addAll(now.now().visited());
            now.now().finish().ifPresent(f -> reached.endings().add(f.ending()));
            reached.rules().addAll(now.now().flags());
            ended |= now.hasEnded();
        }
        return new Reached(reached.steps(), reached.endings(), reached.rules(), ended);
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
