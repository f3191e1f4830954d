package twoears.core.scoring;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import twoears.authoring.Library;
import twoears.core.language.Language;
import twoears.core.scenario.Catalogue.Opened;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/** Prints what the bundled scenarios' examples and choices are worth: {@code ScenarioScores FOLDER [-v] [NAME]}. */
public final class ScenarioScores {
    private static final Scorer SCORER = Scorer.load();

    private ScenarioScores() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        boolean verbose = List.of(arguments).contains("-v");
        String only = arguments.length > 1 && !arguments[arguments.length - 1].equals("-v") ? arguments[arguments.length - 1] : "";
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml") && !f.toString().endsWith(".test.yaml") && !f.toString().contains("personas") && f.toString().contains(only)).sorted().toList()) {
                open(folder, file).ifPresent(s -> print(s, verbose));
            }
        }
    }

    static Optional<Scenario> open(Path folder, Path file) {
        Library library = new Library(List.of(folder), Optional.empty(), Language.EN, Scorer::signalNames);
        if (library.open(file) instanceof Opened.Ready ready) {
            return Optional.of(ready.scenario());
        } else if (library.open(file) instanceof Opened.Faulty faulty) {
            System.out.println(file + " " + faulty.problems());
        }
        return Optional.empty();
    }

    private static void print(Scenario scenario, boolean verbose) {
        System.out.println("== " + scenario.id() + " " + scenario.weights().asMap());
        for (Step step : scenario.steps()) {
            System.out.println("  " + step.id());
            step.strong().ifPresent(t -> print("strong", scenario, step, t, verbose));
            step.weak().ifPresent(t -> print("weak  ", scenario, step, t, verbose));
            for (String choice : step.choiceTexts()) {
                print("choice", scenario, step, choice, verbose);
            }
        }
    }

    private static void print(String label, Scenario scenario, Step step, String reply, boolean verbose) {
        Judgement judgement = judge(scenario, step, reply);
        Map<Dimension, Integer> scores = judgement.scorecard().scores();
        System.out.println("    " + label + " " + judgement.scorecard().overall() + " e" + scores.get(Dimension.EMPATHY) + " c" + scores.get(Dimension.CLARITY)
                + " h" + scores.get(Dimension.HONESTY) + " d" + scores.get(Dimension.HANDLING) + " " + judgement.scorecard().critical()
                + " told=" + judgement.reading().told() + " heard=" + judgement.reading().heard() + "  " + reply.strip().replace('\n', ' '));
        if (verbose) {
            for (Evidence e : judgement.scorecard().evidence()) {
                System.out.println("        " + e.dimension() + " " + e.points() + " " + e.signal() + " «" + e.quote(reply).replace('\n', ' ') + "» " + e.detail());
            }
        }
    }

    static Judgement judge(Scenario scenario, Step step, String reply) {
        Mood mood = scenario.customer().mood();
        Situation situation = new Situation(scenario.language(), scenario.channel(), Optional.of(scenario), List.of(step.says().at(mood)),
                List.of(), Optional.of(mood), scenario.facts(), Set.copyOf(scenario.facts().stream().map(Fact::id).toList()), Set.of(),
                Set.copyOf(scenario.facts().stream().map(Fact::ask).filter(a -> !a.isEmpty()).toList()), Optional.empty());
        return SCORER.judge(situation, reply);
    }
}
