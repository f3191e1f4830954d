package twoears.core.conversation;

import java.util.List;

/** What comes of an input: events, or a refusal that leaves everything as it was. */
public sealed interface Decision {
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal why) implements Decision {}

    /** Why an input changes nothing. */
    enum Refusal {
        EMPTY_REPLY,
        /** Above {@link Conversation#LONGEST_REPLY}. */
        REPLY_TOO_LONG,
        NO_SUCH_CHOICE,
        NO_SUCH_FACT,
        NO_SUCH_COLLEAGUE,
        NO_SUCH_TURN,
        NO_REWIND_IN_EXAM,
        ALREADY_ENDED,
        NOT_ENDED_YET,
        ALREADY_CLOSED
    }
}
