package twoears.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.scenario.Scenario;

/**
 * Events played again from the first: every state on the way, forward and back. A broken log gives its valid prefix and
 * the fault.
 *
 * @param states the state after each event, the first after {@code AttemptStarted}; at least one
 * @param fault number of the event, from 0, that can't follow on those before; empty when all do
 */
public record Replay(List<Conversation> states, Optional<Integer> fault) {
    public Replay {
        states = List.copyOf(states);
    }

    /** @throws IllegalArgumentException when the events don't begin with {@code AttemptStarted} */
    public static Replay of(Scenario scenario, List<Event> events) {
        var states = new ArrayList<>(List.of(begun(scenario, events)));
        for (int i = 1; i < events.size(); i++) {
            Conversation state = states.get(states.size() - 1);
            if (!canFollow(state, events.get(i))) {
                return new Replay(states, Optional.of(i));
            }
            states.add(state.after(events.get(i)));
        }
        return new Replay(states, Optional.empty());
    }

    static Conversation begun(Scenario scenario, List<Event> events) {
        if (events.isEmpty() || !(events.get(0) instanceof Event.AttemptStarted start)) {
            throw new IllegalArgumentException("an attempt begins with AttemptStarted");
        }
        return Conversation.begun(scenario, start);
    }

    static boolean canFollow(Conversation state, Event event) {
        return event.match(
                e -> false,
                e -> state.scenario().fact(e.fact()).isPresent(),
                e -> true,
                e -> !state.hasEnded(),
                e -> e.turn() >= 1 && e.turn() <= state.line().size() && !state.closed(),
                e -> true,
                e -> true,
                e -> !state.closed(),
                e -> !state.closed());
    }

    public Conversation last() {
        return states.get(states.size() - 1);
    }
}
