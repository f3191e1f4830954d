package twoears.authoring.rehearsal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Input;
import twoears.core.conversation.Lead;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;

/** Plays a scenario to its end as one kind of trainee would. The same seed plays the same on every machine. */
final class Player {
    /** No clock: nothing in a conversation hangs on when it is. */
    private static final Instant WHEN = Instant.EPOCH;

    private final Scenario scenario;
    private final Deciding deciding;
    private final Repertoire repertoire;
    private final int mostTurns;

    /** @param mostTurns after which a conversation is given up */
    Player(Scenario scenario, Judge judge, int mostTurns) {
        this.scenario = scenario;
        deciding = new Deciding(judge);
        repertoire = new Repertoire(scenario, judge);
        this.mostTurns = mostTurns;
    }

    static Conversation begun(Scenario scenario, long seed) {
        return Conversation.begun(scenario, new AttemptStarted(WHEN, "", scenario.id(), "", "", Coaching.COACH, Guidance.FREE, seed));
    }

    Run play(Trainee trainee, long seed) {
        var run = new Playing(trainee, seed);
        try {
            run.prepare();
            run.talk();
        } catch (RuntimeException | StackOverflowError bug) {
            return run.done(Optional.of(bug.toString()));
        }
        return run.done(Optional.empty());
    }

    /** A conversation as it goes on. */
    private final class Playing {
        private final Trainee trainee;
        private final long seed;
        private final Random chance;
        private final double goodness;
        private final List<Event> events = new ArrayList<>();
        private final List<Lead> leads = new ArrayList<>();
        private Conversation now;

        Playing(Trainee trainee, long seed) {
            this.trainee = trainee;
            this.seed = seed;
            // Neighbouring seeds begin almost alike; multiplied by a large odd number they don't.
            chance = new Random((seed * Trainee.values().length + trainee.ordinal()) * 0x9E3779B97F4A7C15L);
            goodness = chance.nextDouble();
            now = begun(scenario, seed);
        }

        void prepare() {
            for (String colleague : now.colleagues()) {
                if (isCurious()) {
                    say(new Input.AskColleague(colleague));
                    now.openFacts().stream().filter(f -> f.ask().equals(colleague)).forEach(this::read);
                }
            }
            now.openFacts().stream().filter(f -> f.ask().isEmpty() && isCurious()).forEach(this::read);
        }

        private boolean isCurious() {
            return switch (trainee) {
                case STRONG, STUFFED -> true;
                case MIDDLING -> chance.nextBoolean();
                case POOR, SILENT, HOSTILE -> false;
            };
        }

        private void read(Fact fact) {
            say(new Input.LookUp(fact.id()));
        }

        void talk() {
            while (!now.hasEnded() && now.line().size() < mostTurns) {
                Conversation before = now;
                say(new Input.SendReply(repertoire.reply(trainee, now, goodness, chance)));
                leads.add(Lead.of(before, now.line().get(now.line().size() - 1)));
            }
        }

        private void say(Input input) {
            for (Event event : ((Accepted) deciding.decide(now, input, WHEN)).events()) {
                events.add(event);
                now = now.after(event);
            }
        }

        Run done(Optional<String> fault) {
            return new Run(trainee, seed, events, now, leads, fault);
        }
    }
}
