package twoears.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.scenario.Mood;
import twoears.core.scoring.Evidence;

/**
 * What a report tells of one attempt: less than the attempt itself, and of whoever made it only the name that they chose.
 *
 * @param ended instant of the reply with which the conversation ended; of the last event while it has not
 * @param played how long, without the times away
 * @param critical names of the signals that were critical failures
 * @param trains ids of the concepts that the scenario trains
 * @param moods of the customer, first at the beginning and then after each reply that counts
 * @param moments what earned or lost points in the replies that count
 * @param hints colleagues asked
 */
public record Practised(String id, AttemptStarted start, Instant ended, Duration played, Summary summary, List<String> critical, Set<String> trains,
        List<Mood> moods, List<Moment> moments, int hints) {
    public Practised {
        critical = List.copyOf(critical);
        trains = Set.copyOf(trains);
        moods = List.copyOf(moods);
        moments = List.copyOf(moments);
    }

    public String trainee() {
        return summary.trainee();
    }

    /**
     * Points earned or lost at one place.
     *
     * @param turn number of the reply, from 1
     * @param quote the words that did it; empty where it is about the whole reply
     */
    public record Moment(Evidence evidence, int turn, String quote) {}
}
