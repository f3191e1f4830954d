package twoears.authoring.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import twoears.core.scenario.Mood;

/**
 * Where a conversation stands, with as much of its past as its conditions can ask for.
 *
 * @param step place of the step being answered
 * @param marks flags, visits, facts and hidden things, numbered by {@link World}
 * @param before and {@code act}: how it came here; null at the beginning
 */
record Moment(int step, Mood mood, BitSet marks, int turns, @Nullable Moment before, @Nullable Act act) {

    /** One move of a way: the step at which a reply is given, and the reply. */
    record Move(int step, Act act) {}

    /** From the beginning to here. */
    List<Move> way() {
        Deque<Move> moves = new ArrayDeque<>();
        Moment now = this;
        while (now.before() != null && now.act() != null) {
            moves.push(new Move(now.before().step(), now.act()));
            now = now.before();
        }
        return new ArrayList<>(moves);
    }
}
