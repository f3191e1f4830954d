package twoears.authoring.playtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.diagnosis.Visible;
import twoears.authoring.format.Playtest;
import twoears.authoring.format.PlaytestBinding;
import twoears.authoring.playtest.Ranking.Ranked;
import twoears.authoring.yaml.Document;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Result;
import twoears.core.language.Language;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;

/**
 * A test file, read and played.
 *
 * @param found in the file itself; what tests found stands with them
 */
public record PlayedFile(List<PlayedTest> tests, List<Diagnostic> found) {
    public PlayedFile {
        tests = List.copyOf(tests);
        found = List.copyOf(found);
    }

    /** What tests need to be read and played; the judge is asked for only when there is something to play. */
    public record Means(Language reader, Supplier<Set<String>> signals, Optional<Supplier<Judge>> judge) {}

    /**
     * @param file as it is shown
     * @param scenario what is played; empty where it has problems of its own
     * @param scenarioFile the scenario's, for a sentence about it
     */
    public static PlayedFile of(String file, String text, Optional<Scenario> scenario, String scenarioFile, Means means) {
        var problems = new Problems(file, text, means.reader());
        List<Playtest> tests = Document.of(text, problems)
                .map(root -> PlaytestBinding.bind(root, scenario, means.signals(), problems)).orElse(List.of());
        if (scenario.isEmpty()) {
            problems.add(Code.FAULTY_SCENARIO, Place.WHOLE_FILE, scenarioFile);
        }
        if (problems.hasErrors() || scenario.isEmpty() || means.judge().isEmpty()) {
            return new PlayedFile(List.of(), problems.all());
        }
        return new PlayedFile(play(tests, scenario.get(), means.judge().get().get(), () -> new Problems(file, text, means.reader()),
                Visible.of(file)), problems.all());
    }

    private static List<PlayedTest> play(List<Playtest> tests, Scenario scenario, Judge judge, Supplier<Problems> fresh, String file) {
        var problems = new ArrayList<Problems>();
        var nanos = new ArrayList<Long>();
        var ranked = new ArrayList<Ranked>();
        for (Playtest test : tests) {
            Problems own = fresh.get();
            long start = System.nanoTime();
            Optional<Conversation> played = PlaytestRun.play(test, scenario, judge, own);
            nanos.add(System.nanoTime() - start);
            problems.add(own);
            played.flatMap(c -> Result.of(c, judge).scorecard()).ifPresent(s -> ranked.add(new Ranked(test, s, own)));
        }
        new Ranking(ranked).tell();
        var done = new ArrayList<PlayedTest>();
        for (int i = 0; i < tests.size(); i++) {
            Playtest test = tests.get(i);
            done.add(new PlayedTest(file, Visible.of(test.name()), test.place(), problems.get(i).all(), nanos.get(i)));
        }
        return done;
    }
}
