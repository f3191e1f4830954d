package twoears.command.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import twoears.authoring.rehearsal.Coverage;
import twoears.authoring.rehearsal.Crowd;
import twoears.authoring.rehearsal.Crowd.MoodAt;
import twoears.authoring.rehearsal.Failure;
import twoears.authoring.rehearsal.Report;
import twoears.authoring.rehearsal.Route;
import twoears.authoring.rehearsal.Run;
import twoears.authoring.rehearsal.Spread;
import twoears.authoring.story.Goal;
import twoears.authoring.story.InWords;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/** What came of playing a scenario without a person, as one object. Rules count from 1, as people do. */
public final class RehearsalJson {
    private static final int FORMAT = 1;

    private final JsonGenerator json;
    private final Report report;
    private final String asked;

    private RehearsalJson(JsonGenerator json, Report report, String asked) {
        this.json = json;
        this.report = report;
        this.asked = asked;
    }

    /** @param asked how the scenario was asked for */
    public static void write(JsonGenerator json, Report report, String asked) throws IOException {
        new RehearsalJson(json, report, asked).write();
    }

    /** What the transcript of a failure is kept as. */
    public static String fileName(Failure failure, Run run) {
        return run.last().scenario().id() + "-" + JudgementJson.code(failure.kind()) + "-" + run.trainee().word() + "-seed-" + run.seed() + ".txt";
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeNumberField("format", FORMAT);
        json.writeStringField("scenario", report.scenario().id());
        json.writeStringField("title", report.scenario().title());
        json.writeStringField("language", report.scenario().language().code());
        json.writeNumberField("seed", report.seed());
        json.writeNumberField("runs", report.conversations());
        json.writeNumberField("mostTurns", report.mostTurns());
        trainees();
        coverage(report.scenario(), report.coverage());
        json.writeObjectFieldStart("search");
        json.writeNumberField("situations", report.situations());
        json.writeBooleanField("whole", report.isWhole());
        json.writeArrayFieldStart("notReached");
        for (Goal goal : report.notReached()) {
            json.writeStartObject();
            goal(goal);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        routes();
        failures();
        json.writeEndObject();
    }

    private void trainees() throws IOException {
        json.writeObjectFieldStart("trainees");
        for (Crowd crowd : report.crowds().values()) {
            json.writeObjectFieldStart(crowd.trainee().word());
            json.writeNumberField("conversations", crowd.conversations());
            outcomes(crowd.outcomes());
            json.writeNumberField("endless", crowd.endless());
            spread("overall", crowd.overall().orElse(null));
            json.writeObjectFieldStart("scores");
            for (Dimension dimension : Dimension.values()) {
                spread(JudgementJson.code(dimension), crowd.scores().get(dimension));
            }
            json.writeEndObject();
            spread("turns", crowd.turns());
            mood(crowd.mood());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void outcomes(Map<Outcome, Integer> outcomes) throws IOException {
        json.writeObjectFieldStart("outcomes");
        for (var outcome : outcomes.entrySet()) {
            json.writeNumberField(JudgementJson.code(outcome.getKey()), outcome.getValue());
        }
        json.writeEndObject();
    }

    private void mood(List<MoodAt> moods) throws IOException {
        json.writeArrayFieldStart("mood");
        for (MoodAt mood : moods) {
            json.writeStartObject();
            json.writeNumberField("turn", mood.turn());
            json.writeNumberField("talking", mood.talking());
            spread("calm", mood.calm());
            spread("trust", mood.trust());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spread(String name, @Nullable Spread spread) throws IOException {
        if (spread == null) {
            json.writeNullField(name);
            return;
        }
        json.writeObjectFieldStart(name);
        json.writeNumberField("low", spread.low());
        json.writeNumberField("quarter", spread.quarter());
        json.writeNumberField("middle", spread.middle());
        json.writeNumberField("threeQuarters", spread.threeQuarters());
        json.writeNumberField("high", spread.high());
        json.writeEndObject();
    }

    private void coverage(Scenario scenario, Coverage coverage) throws IOException {
        json.writeNumberField("conversations", coverage.conversations());
        json.writeArrayFieldStart("steps");
        for (Step step : scenario.steps()) {
            step(step, coverage);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("endings");
        for (Ending ending : scenario.endings()) {
            json.writeStartObject();
            json.writeStringField("id", ending.id());
            json.writeStringField("outcome", JudgementJson.code(ending.outcome()));
            json.writeNumberField("reached", coverage.ofEnding(ending.id()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("endingsByMood");
        for (Outcome outcome : Outcome.values()) {
            json.writeNumberField(JudgementJson.code(outcome), coverage.unnamed().getOrDefault(outcome, 0));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("hidden");
        for (Hidden hidden : scenario.hidden()) {
            json.writeStartObject();
            json.writeStringField("id", hidden.id());
            json.writeNumberField("revealed", coverage.revealed().getOrDefault(hidden.id(), 0));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void step(Step step, Coverage coverage) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", step.id());
        json.writeNumberField("reached", coverage.ofStep(step.id()));
        json.writeNumberField("replies", coverage.replies().getOrDefault(step.id(), 0));
        json.writeArrayFieldStart("rules");
        for (int i = 0; i < step.rules().size(); i++) {
            json.writeStartObject();
            json.writeNumberField("rule", i + 1);
            json.writeStringField("when", InWords.of(step.rules().get(i).when()));
            json.writeStringField("go", step.rules().get(i).go());
            json.writeNumberField("fired", coverage.ofRule(step.id(), i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("below", coverage.below().getOrDefault(step.id(), 0));
        json.writeEndObject();
    }

    private void routes() throws IOException {
        json.writeArrayFieldStart("notPlayed");
        for (var way : report.byRoute().entrySet()) {
            json.writeStartObject();
            goal(way.getKey());
            json.writeArrayFieldStart("way");
            for (Route.Stop stop : way.getValue().stops()) {
                json.writeStartObject();
                json.writeStringField("step", stop.step());
                texts("reply", stop.signals());
                texts("heard", stop.heard());
                texts("told", stop.told());
                json.writeStringField("manner", JudgementJson.code(stop.manner()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void goal(Goal goal) throws IOException {
        json.writeStringField(JudgementJson.code(goal.kind()).equals("rule") ? "step" : JudgementJson.code(goal.kind()), goal.id());
        if (goal.rule() >= 0) {
            json.writeNumberField("rule", goal.rule() + 1);
        }
    }

    private void failures() throws IOException {
        json.writeArrayFieldStart("failures");
        for (Failure failure : report.failures()) {
            json.writeStartObject();
            json.writeStringField("kind", JudgementJson.code(failure.kind()));
            json.writeNumberField("conversations", failure.times());
            if (failure.goal().isPresent()) {
                goal(failure.goal().get());
            }
            if (failure.run().isPresent()) {
                run(failure, failure.run().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Given to plain play line by line, the transcript goes the same way again. */
    private void run(Failure failure, Run run) throws IOException {
        json.writeStringField("trainee", run.trainee().word());
        json.writeNumberField("seed", run.seed());
        if (run.fault().isPresent()) {
            json.writeStringField("fault", run.fault().get());
        }
        json.writeStringField("replay", "./run.sh play " + asked + " --plain --seed " + run.seed() + " < " + fileName(failure, run));
        texts("transcript", run.transcript());
    }

    private void texts(String name, Collection<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }
}
