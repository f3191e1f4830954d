package twoears.core.league;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Conversation;
import twoears.core.conversation.Deciding;
import twoears.core.conversation.Decision.Accepted;
import twoears.core.conversation.Event;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.conversation.Input;
import twoears.core.conversation.Result;
import twoears.core.league.Claim.Deed;
import twoears.core.league.Claim.Reply;
import twoears.core.league.Claim.Total;
import twoears.core.league.Doubt.Kind;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;

/**
 * Whether an attempt is worth what somebody says: all that the trainee did is decided and judged again, and each reply has to
 * come to the same scores, mood and step. What is true of it up to a doubt is told with the doubt. Not for use by several threads.
 */
public final class Verification {
    /** By how much two machines' clocks may differ; more is told as an instant in the future (our judgement). */
    public static final Duration CLOCKS_APART = Duration.ofMinutes(5);

    private final Judge judge;
    private final Deciding deciding;
    private final Deciding picking;

    public Verification(Judge judge) {
        this.judge = judge;
        deciding = new Deciding(judge);
        picking = new Deciding(new Remembered(judge));
    }

    /**
     * Plays a claim again, once {@link Terms} holds nothing against it.
     *
     * @param scenario of the cup's case
     * @param now of the machine that verifies
     */
    public Verified verify(Claim claim, Scenario scenario, Instant now) {
        var telling = new Telling(Conversation.begun(scenario, claim.start()), new ArrayList<>(List.of(claim.start())));
        Instant latest = now.plus(CLOCKS_APART);
        Optional<Doubt> doubt = Optional.empty();
        for (int i = 0; i < claim.deeds().size() && doubt.isEmpty(); i++) {
            doubt = telling.take(claim.deeds().get(i), latest);
        }
        Result result = Result.of(telling.state, judge);
        return new Verified(telling.events, telling.state, result, doubt.or(() -> claim.total().flatMap(t -> total(t, telling.state, result))));
    }

    private static Optional<Doubt> total(Total claimed, Conversation state, Result result) {
        int turns = state.counted().size();
        Optional<Integer> overall = result.scorecard().map(Scorecard::overall);
        boolean isSame = claimed.overall().equals(overall) && claimed.scores().equals(result.scorecard().map(Scorecard::scores).orElse(Map.of()));
        if (!isSame) {
            return Doubt.of(Kind.TOTAL, turns, claimed.overall().map(String::valueOf).orElse("0"), overall.map(String::valueOf).orElse("0"));
        }
        return claimed.turns() != turns || !claimed.outcome().equals(result.outcome()) ? Doubt.of(Kind.OUTCOME, turns, "", "") : Optional.empty();
    }

    /** The attempt as far as it has been played again. */
    private final class Telling {
        private Conversation state;
        private final List<Event> events;

        Telling(Conversation state, List<Event> events) {
            this.state = state;
            this.events = events;
        }

        /** Goes on by one deed, unless there is a doubt about it. */
        Optional<Doubt> take(Deed deed, Instant latest) {
            int turn = state.line().size() + (deed.reply().isPresent() ? 1 : 0);
            Instant before = events.get(events.size() - 1).at();
            if (deed.at().isBefore(before)) {
                return Doubt.of(Kind.BACKWARDS, turn, deed.at().toString(), before.toString());
            } else if (deed.at().isAfter(latest)) {
                return Doubt.of(Kind.FUTURE, turn, deed.at().toString(), "");
            } else if (!isAllowed(deed.input())) {
                return Doubt.of(Kind.BRACKET, turn, "", "");
            }
            return (state.isGuided() ? picking : deciding).decide(state, deed.input(), deed.at()) instanceof Accepted accepted && accepted.events().size() == 1
                    ? follow(deed, accepted.events().get(0), turn) : Doubt.of(Kind.IMPOSSIBLE, turn, "", "");
        }

        private Optional<Doubt> follow(Deed deed, Event event, int turn) {
            Conversation next = state.after(event);
            Optional<Doubt> doubt = deed.reply().flatMap(r -> reply(r, (TraineeReplied) event, next, turn));
            if (doubt.isEmpty()) {
                state = next;
                events.add(event);
            }
            return doubt;
        }

        /** Guided play is ranked by itself, and what is typed there would not be of its kind. */
        private boolean isAllowed(Input input) {
            return state.isGuided() ? !(input instanceof Input.SendReply) : !(input instanceof Input.PickChoice);
        }
    }

    private static Optional<Doubt> reply(Reply claimed, TraineeReplied said, Conversation after, int turn) {
        Scorecard card = said.judgement().scorecard();
        if (!claimed.text().equals(said.text())) {
            return Doubt.of(Kind.CHOICE, turn, "", "");
        } else if (claimed.overall() != card.overall()) {
            return Doubt.of(Kind.SCORE, turn, String.valueOf(claimed.overall()), String.valueOf(card.overall()));
        } else if (!claimed.scores().equals(card.scores())) {
            return Doubt.of(Kind.DIMENSION, turn, "", "");
        } else if (!claimed.mood().equals(after.mood())) {
            return Doubt.of(Kind.MOOD, turn, mood(claimed.mood()), mood(after.mood()));
        }
        return claimed.step().equals(after.now().step()) ? Optional.empty() : Doubt.of(Kind.STEP, turn, claimed.step(), after.now().step());
    }

    private static String mood(Mood mood) {
        return mood.calm() + "/" + mood.trust();
    }

    /**
     * What was found.
     *
     * @param events those that are true, judged anew, the first included
     * @param state after them, and {@code result} of it
     * @param doubt what is not true from there on; empty where all is
     */
    public record Verified(List<Event> events, Conversation state, Result result, Optional<Doubt> doubt) {
        public Verified {
            events = List.copyOf(events);
        }
    }
}
