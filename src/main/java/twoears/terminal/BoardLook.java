package twoears.terminal;

import java.util.List;
import twoears.core.conversation.Event.Guidance;
import twoears.core.league.Cup;
import twoears.core.league.Phase;

/**
 * Which of a cup's boards is looked at.
 *
 * @param person who looks; empty for nobody in particular
 * @param isRevealed whether what was hidden by the freeze may be seen, once the cup is over
 */
record BoardLook(Cup cup, String person, Guidance bracket, boolean byTeam, boolean isRevealed) {
    static BoardLook at(Cup cup, String person) {
        return new BoardLook(cup, person, cup.brackets().iterator().next(), false, cup.freeze().isEmpty());
    }

    /** Until the ranks have been revealed the board stays as it stood: the end alone gives nothing away. */
    boolean isFrozen(Phase phase) {
        return phase == Phase.FROZEN || phase == Phase.OVER && !isRevealed;
    }

    /** Whether what came since the freeze is left out; before it there is nothing to leave out, unless a clock was set back. */
    boolean isHeld(Phase phase) {
        return phase == Phase.OVER ? !isRevealed : cup.freeze().isPresent();
    }

    BoardLook otherKind() {
        return new BoardLook(cup, person, bracket, !byTeam, isRevealed);
    }

    BoardLook nextBracket() {
        List<Guidance> all = List.copyOf(cup.brackets());
        return new BoardLook(cup, person, all.get((all.indexOf(bracket) + 1) % all.size()), byTeam, isRevealed);
    }

    BoardLook revealed() {
        return new BoardLook(cup, person, bracket, byTeam, true);
    }
}
