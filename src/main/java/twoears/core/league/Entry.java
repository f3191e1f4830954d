package twoears.core.league;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Event.Guidance;
import twoears.core.conversation.Result;
import twoears.core.conversation.Turn;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Outcome;
import twoears.core.scoring.Scorecard;

/**
 * What a board knows of one attempt that was entered. All of it follows from the attempt's events.
 *
 * @param id the same on every machine: it follows from who played what, and when
 * @param cup hash of the cup's rules
 * @param person name
 * @param team empty for whoever plays for themselves
 * @param played key of the case
 * @param number of the person's attempt at this case in this bracket, from 1
 * @param finished instant of the reply with which the conversation ended; of the last event while it has not
 * @param scores 0 to 100 each; a dimension that did not apply is absent
 * @param overall 0 to 100, before hints and handicaps
 * @param outcome empty while the conversation has not ended: such an attempt is shown, and counts nothing yet
 * @param hints colleagues asked
 * @param lowestTrust and {@code finalTrust} 0 to 100
 * @param heard share of the turns, 0 to 100, in which the customer's own words, feeling or question were taken up
 */
public record Entry(String id, String cup, String person, String team, Guidance bracket, String played, int number, Instant started,
        Instant finished, Map<Dimension, Integer> scores, int overall, Optional<Outcome> outcome, int hints, int turns, int lowestTrust,
        int finalTrust, int heard) {
    public Entry {
        var ordered = new EnumMap<Dimension, Integer>(Dimension.class);
        ordered.putAll(scores);
        scores = Collections.unmodifiableMap(ordered);
    }

    /**
     * What a board knows of an attempt, as far as it has been played.
     *
     * @param last instant of its newest event
     */
    public static Entry of(Conversation conversation, Result result, Instant last) {
        AttemptStarted start = conversation.start();
        Entered entered = start.entered().orElseThrow(() -> new IllegalArgumentException("practice is on no board"));
        List<Turn> turns = conversation.counted();
        String played = conversation.scenario().language().code() + "/" + start.scenarioId();
        return new Entry(id(entered, start, played), entered.cup(), start.trainee(), entered.team(), start.guidance(), played, entered.number(),
                start.at(), result.outcome().isPresent() ? turns.get(turns.size() - 1).at() : last,
                result.scorecard().map(Scorecard::scores).orElse(Map.of()), result.scorecard().map(Scorecard::overall).orElse(0),
                result.outcome(), conversation.asked().size(), turns.size(), lowestTrust(conversation),
                turns.isEmpty() ? conversation.mood().trust() : turns.get(turns.size() - 1).moodAfter().trust(), Listening.share(turns));
    }

    /** The same for the same attempt on every machine, and unlike any other's. */
    public static String id(Entered entered, AttemptStarted start, String played) {
        return ShortHash.of(entered.cup(), start.trainee(), start.guidance().name(), played, String.valueOf(entered.number()), start.at().toString());
    }

    private static int lowestTrust(Conversation conversation) {
        int start = conversation.scenario().customer().mood().trust();
        return conversation.counted().stream().mapToInt(t -> t.moodAfter().trust()).reduce(start, Math::min);
    }

    public boolean hasEnded() {
        return outcome.isPresent();
    }

    /** 0 to 100; 0 where honesty did not apply. */
    public int honesty() {
        return scores.getOrDefault(Dimension.HONESTY, 0);
    }
}
