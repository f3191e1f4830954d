package twoears.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Event.TraineeReplied;
import twoears.core.scenario.Scenario;
import twoears.core.scoring.Judge;

/** What would come of an attempt's own inputs in another version of its scenario: each reply is read and judged anew. */
public final class Retelling {
    private final Judge judge;

    public Retelling(Judge judge) {
        this.judge = judge;
    }

    /**
     * Tells events again. Where one can't follow any more (the conversation is over by then, a fact is gone), the telling
     * stops, and the number of that event is the replay's fault.
     *
     * @throws IllegalArgumentException when the events don't begin with {@code AttemptStarted}
     */
    public Replay tell(Scenario scenario, List<Event> events) {
        Conversation state = Replay.begun(scenario, events);
        var states = new ArrayList<>(List.of(state));
        for (int i = 1; i < events.size(); i++) {
            if (!Replay.canFollow(state, events.get(i))) {
                return new Replay(states, Optional.of(i));
            }
            state = state.after(judged(state, events.get(i)));
            states.add(state);
        }
        return new Replay(states, Optional.empty());
    }

    private Event judged(Conversation state, Event event) {
        return event instanceof TraineeReplied e
                ? new TraineeReplied(e.at(), e.text(), e.choice(), judge.judge(state.situation(), e.text()))
                : event;
    }
}
