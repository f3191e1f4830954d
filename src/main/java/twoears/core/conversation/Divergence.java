package twoears.core.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where two tellings of one attempt part for the first time.
 *
 * @param turn number of the turn whose reply is answered in another way; 0 for the opening
 * @param old what there was, and {@code now} what there would be: a line, an ending's outcome, a step's id, a mood as
 *     "calm/trust"; empty where that telling has nothing
 */
public record Divergence(int turn, What what, String old, String now) {
    /** The plainest difference there is at that turn. */
    public enum What {
        /** The customer says something else. */
        SAYS,
        /** The conversation ends, or ends otherwise. */
        ENDING,
        /** The same is said at another step. */
        STEP,
        /** Only the mood differs. */
        MOOD,
        /** One telling can't go on. */
        STOPS
    }

    /** Empty when both go the same way, word by word. */
    public static Optional<Divergence> between(Replay old, Replay now) {
        Optional<Divergence> opening = at(0, old.states().get(0).now(), now.states().get(0).now());
        if (opening.isPresent()) {
            return opening;
        }
        List<Turn> before = old.last().counted();
        List<Turn> after = now.last().counted();
        for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
            Optional<Divergence> found = at(i + 1, before.get(i).after(), after.get(i).after());
            if (found.isPresent()) {
                return found;
            }
        }
        return before.size() == after.size() ? Optional.empty()
                : Optional.of(new Divergence(Math.min(before.size(), after.size()) + 1, What.STOPS, reply(before, after.size()), reply(after, before.size())));
    }

    private static Optional<Divergence> at(int turn, Point old, Point now) {
        return different(turn, What.ENDING, ending(old), ending(now))
                .or(() -> different(turn, What.SAYS, String.join(" ", old.said()), String.join(" ", now.said())))
                .or(() -> different(turn, What.STEP, old.step(), now.step()))
                .or(() -> different(turn, What.MOOD, mood(old), mood(now)));
    }

    private static Optional<Divergence> different(int turn, What what, String old, String now) {
        return old.equals(now) ? Optional.empty() : Optional.of(new Divergence(turn, what, old, now));
    }

    private static String ending(Point point) {
        return point.finish().map(f -> f.ending().isEmpty() ? f.outcome().name().toLowerCase(Locale.ROOT) : f.ending()).orElse("");
    }

    private static String mood(Point point) {
        return point.mood().calm() + "/" + point.mood().trust();
    }

    private static String reply(List<Turn> turns, int number) {
        return number < turns.size() ? turns.get(number).reply() : "";
    }
}
