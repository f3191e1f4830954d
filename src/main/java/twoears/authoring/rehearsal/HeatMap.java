package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.List;
import twoears.authoring.story.InWords;
import twoears.core.language.Words;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Step;

/** How often each step and ending was reached, and each rule led on. */
final class HeatMap {
    private static final int BAR = 10;
    private static final int NUMBER = 7;
    private static final int WHEN = Account.WIDTH - 2 - NUMBER * 2;
    private static final int ID = Account.WIDTH - BAR - 1 - NUMBER * 2;

    private final Report report;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    HeatMap(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<String> lines() {
        lines.add(words.text("heat"));
        report.scenario().steps().forEach(this::step);
        for (Ending ending : report.scenario().endings()) {
            reached(words.text("heat.ending", ending.id()), report.coverage().ofEnding(ending.id()));
        }
        for (Hidden hidden : report.scenario().hidden()) {
            reached(words.text("heat.hidden", hidden.id()), report.coverage().revealed().getOrDefault(hidden.id(), 0));
        }
        lines.add("");
        return lines;
    }

    private void step(Step step) {
        reached(step.id(), report.coverage().ofStep(step.id()));
        int replies = report.coverage().replies().getOrDefault(step.id(), 0);
        for (int i = 0; i < step.rules().size(); i++) {
            Step.Rule rule = step.rules().get(i);
            String when = InWords.of(rule.when());
            led(words.text("heat.rule", rule.go(), when.isEmpty() ? words.text(i == 0 ? "always" : "otherwise") : when),
                    report.coverage().ofRule(step.id(), i), replies);
        }
        int below = report.coverage().below().getOrDefault(step.id(), 0);
        if (below > 0) {
            led(words.text("heat.below"), below, replies);
        }
    }

    private void reached(String name, int times) {
        int of = report.coverage().conversations();
        int full = times == 0 ? 0 : Math.max(1, Math.round(BAR * (float) times / of));
        lines.add(Columns.left(name, ID) + "█".repeat(full) + "·".repeat(BAR - full) + " " + numbers(times, of));
    }

    private void led(String rule, int times, int of) {
        lines.add("  " + Columns.left(rule, WHEN) + numbers(times, of));
    }

    private String numbers(int times, int of) {
        return times == 0 ? Columns.right(words.text("never"), NUMBER)
                : Columns.right(words.text("number", times), NUMBER) + Columns.right(words.text("per-cent", share(times, of)), NUMBER);
    }

    /** Whole per cents; 0 and 100 are said only when they are so. */
    private static int share(int times, int of) {
        int rounded = Math.round(100f * times / of);
        return times < of ? Math.max(1, Math.min(99, rounded)) : 100;
    }
}
