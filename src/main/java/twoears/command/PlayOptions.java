package twoears.command;

import java.util.Optional;
import java.util.OptionalLong;
import twoears.core.conversation.Event.Coaching;
import twoears.core.conversation.Event.Guidance;

/** How a play was asked for. */
record PlayOptions(boolean plain, boolean guided, boolean exam, boolean goOn, Optional<String> as, OptionalLong seed, boolean json) {
    Coaching coaching() {
        return exam ? Coaching.EXAM : Coaching.COACH;
    }

    Guidance guidance() {
        return guided ? Guidance.GUIDED : Guidance.FREE;
    }
}
