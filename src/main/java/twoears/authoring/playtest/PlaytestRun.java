package twoears.authoring.playtest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Expectation;
import twoears.authoring.format.Expectation.Named;
import twoears.authoring.format.Expectation.What;
import twoears.authoring.format.Move;
import twoears.authoring.format.Playtest;
import twoears.authoring.yaml.Node;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.scenario.Choice;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;
import twoears.core.scoring.Judge;

/**
 * One test being played. It stops where a turn can't be played, and where the story went another way than expected: what
 * is expected after that speaks of another place.
 */
final class PlaytestRun {
    private static final Instant ANY_TIME = Instant.EPOCH;

    private final Judge judge;
    private final Problems problems;
    private Conversation now;

    private PlaytestRun(Scenario scenario, int seed, Judge judge, Problems problems) {
        this.judge = judge;
        this.problems = problems;
        this.now = Conversation.begun(scenario, new AttemptStarted(ANY_TIME, "", scenario.id(), "", "", Coaching.COACH, Guidance.FREE, seed));
    }

    /** @return the conversation where all of it could be played */
    static Optional<Conversation> play(Playtest test, Scenario scenario, Judge judge, Problems problems) {
        var run = new PlaytestRun(scenario, test.seed(), judge, problems);
        for (Move move : test.moves()) {
            if (!run.play(move)) {
                return Optional.empty();
            }
        }
        var holding = new Holding(Seen.atTheEnd(run.now, judge), problems);
        test.expected().forEach(holding::check);
        return Optional.of(run.now);
    }

    private boolean play(Move move) {
        return ask(move.asks()) && lookUp(move.lookUps()) && (!move.isAnswer() || answer(move) && holdsAsExpected(move.expected()));
    }

    private boolean ask(List<Node.Scalar> colleagues) {
        return colleagues.stream().allMatch(c -> say(new Input.AskColleague(c.text().strip()), "no-colleague", c.place(), c.text().strip()));
    }

    private boolean lookUp(List<Node.Scalar> facts) {
        return facts.stream().allMatch(f -> say(new Input.LookUp(f.text().strip()), "no-fact", f.place(), f.text().strip()));
    }

    private boolean answer(Move move) {
        if (now.hasEnded()) {
            problems.addAs(Code.TEST_FAILED, "late", move.at(), Holding.name(now.now().finish().orElseThrow()));
            return false;
        } else if (move.choice().isPresent()) {
            return pick(move.choice().get(), now.step(), move.at());
        }
        return say(new Input.SendReply(move.reply().orElse("")), "no-reply", move.at());
    }

    private boolean pick(String choice, Step step, Place at) {
        List<String> ids = step.choices().stream().map(Choice::id).toList();
        int byId = ids.indexOf(choice);
        int number = byId < 0 && choice.length() < 4 && choice.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(choice) - 1 : byId;
        return say(new Input.PickChoice(number), ids.isEmpty() ? "no-choices" : "no-choice", at, choice, step.id(), String.join(", ", ids));
    }

    private boolean say(Input input, String otherwise, Place at, String... details) {
        Decision decision = new Deciding(judge).decide(now, input, ANY_TIME);
        if (!(decision instanceof Accepted accepted)) {
            problems.addAs(Code.TEST_FAILED, otherwise, at, details);
            return false;
        }
        for (Event event : accepted.events()) {
            now = now.after(event);
        }
        return true;
    }

    /** Whether the story went where it should; whatever else is not as expected is told. */
    private boolean holdsAsExpected(List<Expectation> expected) {
        var holding = new Holding(Seen.inTurn(now, now.line().get(now.line().size() - 1)), problems);
        expected.forEach(holding::check);
        return expected.stream().allMatch(e -> !(e instanceof Named named) || named.what() != What.STEP
                || now.now().finish().isEmpty() && now.now().step().equals(named.name()));
    }
}
