package twoears.core.conversation;

import java.util.List;
import java.util.Optional;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Outcome;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;

/**
 * What an attempt is worth so far.
 *
 * @param scorecard of the replies that count; empty before the first reply
 * @param outcome of the first line that ended; empty while none has
 * @param csat the customer's answer to the survey at the end, 1 to 5; empty while no line has ended
 */
public record Result(Optional<Scorecard> scorecard, Optional<Outcome> outcome, Optional<Integer> csat) {
    public static Result of(Conversation conversation, Judge judge) {
        var cards = conversation.counted().stream().map(Turn::scorecard).toList();
        Optional<Scorecard> together = cards.isEmpty()
                ? Optional.empty()
                : Optional.of(together(conversation, cards, judge));
        Optional<Turn> last = conversation.counted().stream().filter(t -> t.after().finish().isPresent()).findFirst();
        return new Result(together, conversation.firstFinish().map(Point.Finish::outcome), last.map(t -> csat(t.after())));
    }

    /** @param replies scorecards of the replies that count, in their order */
    static Scorecard together(Conversation conversation, List<Scorecard> replies, Judge judge) {
        Scenario scenario = conversation.scenario();
        return judge.together(replies, scenario.weights(), scenario.language(), untold(conversation));
    }

    /** What had to be told on the first line that ended; a customer who left could not be told any more. */
    private static List<Fact> untold(Conversation conversation) {
        Scenario scenario = conversation.scenario();
        return conversation.counted().stream().map(Turn::after)
                .filter(p -> p.finish().map(f -> f.outcome() != Outcome.LOST).orElse(false)).findFirst()
                .map(p -> scenario.facts().stream().filter(f -> scenario.mustTell().contains(f.id()) && !p.told().contains(f.id())).toList())
                .orElse(List.of());
    }

    /**
     * The simulated survey answer: what the outcome gives, one less from a customer who left in a bad mood about it
     * (our judgement; a survey answer follows the last impression more than the average).
     */
    private static int csat(Point end) {
        int base = switch (end.finish().orElseThrow().outcome()) {
            case LOST -> 1;
            case CALMED -> 3;
            case RESOLVED -> 4;
            case FAN -> 5;
        };
        int feeling = (end.mood().calm() + end.mood().trust()) / 2;
        return Math.max(1, Math.min(5, base + (feeling >= 80 ? 1 : feeling < 40 ? -1 : 0)));
    }
}
