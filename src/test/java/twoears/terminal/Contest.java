package twoears.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import twoears.core.league.Cup.Team;
import twoears.core.league.Cup.Tie;
import twoears.core.league.Cup.Window;
import twoears.core.league.Entry;
import twoears.core.league.Results.Sheet;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Source;
import twoears.core.scoring.Judge;

/**
 * A cup of two cases, over the scenarios of the {@link Stage}, in which some have played.
 *
 * @param cup open, frozen or over at {@link Cases#NOON}, which is always now
 */
record Contest(Cup cup) {
    private static final Judge JUDGE = new ScriptedJudge();
    private static final List<Scenario> SCENARIOS = List.of(Cases.chargedTwice(), Stage.latePlumber());

    /** @param from and {@code until}: hours from now; {@code freeze} hours before the end, 0 for none */
    static Contest of(int from, int until, int freeze) {
        List<Case> cases = SCENARIOS.stream().map(s -> new Case("en", s.id(), source(s).hash())).toList();
        return new Contest(new Cup("spring", "Spring cup", "c0ffee", new Window(at(60 * from), at(60 * until), ZoneOffset.UTC), cases, 7, 2, Counts.BEST,
                EnumSet.allOf(Guidance.class), 2, freeze == 0 ? Optional.empty() : Optional.of(Duration.ofHours(freeze)),
                List.of(new Team("North", List.of("Ann Berg", "Åse")), new Team("South", List.of())), 2, Map.of("Bo", 3),
                List.of(Tie.HONESTY, Tie.HINTS, Tie.SPREAD)));
    }

    /** Ten hours before now until ten hours after it. */
    static Contest open() {
        return of(-10, 10, 2);
    }

    static Contest frozen() {
        return of(-10, 1, 3);
    }

    static Contest over() {
        return of(-10, -1, 2);
    }

    static Source source(Scenario s) {
        return new Source("hash of " + s.id(), s.id(), Map.of());
    }

    private static Instant at(int minutes) {
        return Cases.NOON.plus(Duration.ofMinutes(minutes));
    }

    /** Everybody's results, in a world where Ann Berg looks. */
    SmallWorld world() {
        SmallWorld world = Stage.world();
        world.league.cups.add(cup);
        keep(world, "Ann Berg", "North", 0, -540, Cases.say("good +names-feeling, Kari"), Cases.say("good told:refund-time +answers"));
        keep(world, "Bo", "South", 0, -500, new Input.AskColleague("detective"), Cases.say("I see."), Cases.say("bad +blame"), Cases.say("good told:refund-time"));
        keep(world, "Bo", "South", 1, -480, Cases.say("good +apology at 18:00"), Cases.say("good +answers"));
        keep(world, "Åse", "North", 1, -450, Cases.say("good +summarises"), Cases.say("bad"));
        keep(world, "Dag", "", 0, -400, Cases.say("bad +blame"), Cases.say("bad"), Cases.say("ok told:refund-time"));
        keep(world, "Åse", "North", 0, -100, Cases.say("good +summarises"), Cases.say("good told:refund-time +answers"));
        keep(world, "Dag", "", 1, -90, Cases.say("good +apology"), Cases.say("good"));
        return world;
    }

    Sheet keep(SmallWorld world, String who, String team, int scenario, int minutes, Input... inputs) {
        Sheet sheet = sheet(who, team, SCENARIOS.get(scenario), minutes, inputs);
        world.league.results().keep(cup, List.of(sheet));
        return sheet;
    }

    /** A minute a deed; each must be accepted. */
    private Sheet sheet(String who, String team, Scenario scenario, int minutes, Input... inputs) {
        Instant at = at(minutes);
        var events = new ArrayList<Event>(List.of(new AttemptStarted(at, who, scenario.id(), source(scenario).hash(), "scripted", Coaching.EXAM, Guidance.FREE, 7,
                Optional.of(new Entered(cup.hash(), team, 1)))));
        for (Input input : inputs) {
            at = at.plusSeconds(60);
            events.addAll(((Accepted) new Deciding(JUDGE).decide(Replay.of(scenario, events).last(), input, at)).events());
        }
        Replay replay = Replay.of(scenario, events);
        Entry entry = Entry.of(replay.last(), Result.of(replay.last(), JUDGE), at);
        return new Sheet(entry, "key of " + who, events, source(scenario), entry.id(), Optional.empty());
    }
}
