package twoears.authoring.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event;
import twoears.core.conversation.Lead;
import twoears.core.scenario.Outcome;

/**
 * One conversation that was played through.
 *
 * @param seed of the attempt; with the same replies it goes the same way again
 * @param events all that happened but the beginning
 * @param last where it ended, or was given up
 * @param leads what led on after each turn
 * @param fault what the program failed with, a bug; empty as a rule
 */
public record Run(Trainee trainee, long seed, List<Event> events, Conversation last, List<Lead> leads, Optional<String> fault) {
    public Run {
        events = List.copyOf(events);
        leads = List.copyOf(leads);
    }

    /** The same conversation under another seed, where nothing hangs on it. */
    Run under(long otherSeed) {
        return new Run(trainee, otherSeed, events, last, leads, fault);
    }

    public Optional<Outcome> outcome() {
        return last.firstFinish().map(f -> f.outcome());
    }

    public int turns() {
        return last.line().size();
    }

    /** The lines that play it again in plain play: a reply that runs over several lines has a backslash at the end of each but the last. */
    public List<String> transcript() {
        var lines = new ArrayList<String>();
        for (Event event : events) {
            if (event instanceof Event.ColleagueAsked asked) {
                lines.add("/ask " + asked.type());
            } else if (event instanceof Event.FactLookedUp looked && last.scenario().fact(looked.fact()).map(f -> f.ask().isEmpty()).orElse(true)) {
                lines.add("/facts " + looked.fact());
            } else if (event instanceof Event.TraineeReplied replied) {
                lines.addAll(typed(replied.text()));
            }
        }
        return lines;
    }

    private static List<String> typed(String reply) {
        String text = reply.startsWith("/") ? "/" + reply : reply;
        return List.of(text.replace("\n", "\\\n").split("\n", -1));
    }
}
