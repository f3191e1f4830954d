package twoears.exchange;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import twoears.core.conversation.Cases;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.Replay;
import twoears.core.conversation.Result;
import twoears.core.conversation.ScriptedJudge;
import twoears.core.league.Cup;
import twoears.core.league.Cup.Case;
import twoears.core.league.Cup.Counts;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;
import twoears.core.league.Entry;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;

/**
 * An attempt at the one case of a small cup, as its player's machine knows it.
 *
 * @param events the first included
 */
public record Played(List<Event> events) {
    public static final Instant NOON = Cases.NOON;
    public static final Instant LATER = NOON.plus(Duration.ofHours(2));
    public static final Scenario SCENARIO = Cases.chargedTwice();
    public static final Source SOURCE = Source.of("en/charged-twice.yaml", Map.of("en/charged-twice.yaml", "title: Charged twice\n# æøå 猫 \u2028\n"));
    public static final Judge JUDGE = new ScriptedJudge();

    public static final Cup CUP = new Cup("spring", "Spring cup", "c0ffee", new Window(NOON.minus(Duration.ofHours(1)), LATER, ZoneOffset.UTC),
            List.of(new Case("en", "charged-twice", SOURCE.hash())), 7, 2, Counts.FIRST, Set.of(Guidance.FREE), 2, Optional.empty(), List.of(), 3,
            Map.of(), List.of(Tie.HONESTY));

    public static Played by(String name, Input... inputs) {
        return by(start(name), inputs);
    }

    /** A minute a deed; each must be accepted. */
    public static Played by(AttemptStarted start, Input... inputs) {
        var events = new ArrayList<Event>(List.of(start));
        Instant at = start.at();
        for (Input input : inputs) {
            at = at.plus(Duration.ofMinutes(1));
            var accepted = (Accepted) new Deciding(JUDGE).decide(Replay.of(SCENARIO, events).last(), input, at);
            events.addAll(accepted.events());
        }
        return new Played(List.copyOf(events));
    }

    public static AttemptStarted start(String name) {
        return new AttemptStarted(NOON, name, "charged-twice", SOURCE.hash(), "scripted", Coaching.EXAM, Guidance.FREE, 7,
                Optional.of(new Entered(CUP.hash(), "", 1)));
    }

    /** A whole attempt with something of every kind in it. */
    public static Played whole(String name) {
        return by(name, new Input.AskColleague("detective"), new Input.LookUp("refund-time"), Cases.say("good I'm sorry,\nKari \u202e 🐈"),
                new Input.Leave(), new Input.Return(), Cases.say("bad so what"), Cases.say("good told:refund-time"));
    }

    public Replay replay() {
        return Replay.of(SCENARIO, events);
    }

    public Result result() {
        return Result.of(replay().last(), JUDGE);
    }

    public Entry entry() {
        return Entry.of(replay().last(), result(), events.get(events.size() - 1).at());
    }

    public String text(SigningKey key) {
        return ResultWriter.text(replay(), events, result(), SOURCE, CUP.title(), key);
    }
}
