package twoears.authoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;

/** Plays a scenario to its end as a trainee would who has asked everybody, read every fact, and answers by a rule. */
final class Rehearsal {
    /** More turns than a scenario should ever take. */
    static final int MOST_TURNS = 30;

    private static final Instant WHEN = Instant.EPOCH;

    private final Scenario scenario;
    private final Deciding deciding;

    Rehearsal(Scenario scenario, Judge judge) {
        this.scenario = scenario;
        this.deciding = new Deciding(judge);
    }

    static String strong(Step step) {
        return step.strong().orElseThrow();
    }

    static String weak(Step step) {
        return step.weak().orElseThrow();
    }

    Conversation play(Function<Step, String> answer) {
        Conversation now = prepared();
        while (!now.hasEnded() && now.line().size() < MOST_TURNS) {
            now = say(now, new Input.SendReply(answer.apply(now.step())));
        }
        return now;
    }

    /** Answers drawn from everything the author wrote; some seeds lean to good answers and some to bad ones. */
    Conversation play(long seed) {
        // Neighbouring seeds begin almost alike; multiplied by a large odd number they don't.
        var random = new Random(seed * 0x9E3779B97F4A7C15L);
        double goodness = random.nextDouble();
        return play(step -> random.nextDouble() < 0.4
                ? random.nextDouble() < goodness ? strong(step) : weak(step)
                : drawn(step, random));
    }

    private static String drawn(Step step, Random random) {
        List<String> all = new ArrayList<>(step.choiceTexts());
        all.add(strong(step));
        all.add(weak(step));
        return all.get(random.nextInt(all.size()));
    }

    private Conversation prepared() {
        Conversation now = Conversation.begun(scenario, new AttemptStarted(WHEN, "Ola", scenario.id(), "", "", Coaching.COACH, Guidance.FREE, 1));
        for (String colleague : now.colleagues()) {
            now = say(now, new Input.AskColleague(colleague));
        }
        for (var fact : now.openFacts()) {
            now = say(now, new Input.LookUp(fact.id()));
        }
        return now;
    }

    private Conversation say(Conversation before, Input input) {
        Conversation now = before;
        for (Event event : ((Accepted) deciding.decide(before, input, WHEN)).events()) {
            now = now.after(event);
        }
        return now;
    }
}
