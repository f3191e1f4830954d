package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import twoears.core.conversation.Conversation;
import twoears.core.language.Words;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;

/** What each kind of trainee says: the file's own examples and choices, and a few stock phrases in its language. */
final class Repertoire {
    /** How often a middling trainee gives an example rather than whatever comes to mind (our judgement). */
    private static final double EXAMPLES = 0.4;

    private static final int MOST_KEYWORDS = 12;

    private final Judge judge;
    private final Words words;
    private final List<String> keywords;

    Repertoire(Scenario scenario, Judge judge) {
        this.judge = judge;
        words = Words.of("trainees", scenario.language());
        keywords = scenario.listens().values().stream().map(patterns -> plainly(patterns.get(0))).limit(MOST_KEYWORDS).toList();
    }

    /** @param goodness of a middling trainee's day, 0 to 1 */
    String reply(Trainee trainee, Conversation now, double goodness, Random chance) {
        return switch (trainee) {
            case STRONG -> strong(now);
            case MIDDLING -> middling(now, goodness, chance);
            case POOR -> weak(now);
            case SILENT -> drawn(stock("silent"), chance);
            case STUFFED -> stuffed(chance);
            case HOSTILE -> drawn(stock("hostile"), chance) + " " + weak(now);
        };
    }

    private String strong(Conversation now) {
        return now.step().strong().orElseGet(() -> best(now, c -> c).orElseGet(() -> words.text("strong")));
    }

    private String weak(Conversation now) {
        return now.step().weak().orElseGet(() -> best(now, c -> -c).orElseGet(() -> words.text("weak")));
    }

    private Optional<String> best(Conversation now, IntUnaryOperator worth) {
        ToIntFunction<String> overall = c -> worth.applyAsInt(judge.judge(now.situation(), c).scorecard().overall());
        return now.step().choiceTexts().stream().max(Comparator.comparingInt(overall));
    }

    private String middling(Conversation now, double goodness, Random chance) {
        if (chance.nextDouble() < EXAMPLES) {
            return chance.nextDouble() < goodness ? strong(now) : weak(now);
        }
        Step step = now.step();
        List<String> all = Stream.of(step.choiceTexts().stream(), step.strong().stream(), step.weak().stream()).flatMap(s -> s).toList();
        return all.isEmpty() ? drawn(stock("middling"), chance) : drawn(all, chance);
    }

    private String stuffed(Random chance) {
        var all = new ArrayList<>(stock("stuffed"));
        all.addAll(keywords);
        Collections.shuffle(all, chance);
        return String.join(" ", all);
    }

    private List<String> stock(String kind) {
        return Stream.iterate(1, i -> words.has(kind + "." + i), i -> i + 1).map(i -> words.text(kind + "." + i)).toList();
    }

    private static String drawn(List<String> all, Random chance) {
        return all.get(chance.nextInt(all.size()));
    }

    /** A phrase pattern as somebody would say it: the first of its alternatives, no gaps. */
    private static String plainly(String pattern) {
        return pattern.replaceAll("\\|\\S+", "").replaceAll("[*?\"()\\[\\]]|\\.\\.\\.", " ").strip().replaceAll("\\s+", " ") + ".";
    }
}
