package twoears.terminal;

import twoears.core.league.Entering;
import twoears.core.league.Results.Remark;

/** What the league's screens act on. */
public interface League extends Entering {
    /**
     * Brings what has been finished here among the results, and from then on what others share.
     *
     * @throws twoears.core.conversation.Attempts.NotKept when it can't be kept
     */
    default void gather() {}

    /**
     * Keeps a word on a turn of somebody's attempt, said by whoever plays here, and shares it where results are shared.
     *
     * @param turn from 1
     * @param comment empty for kudos
     * @throws twoears.core.conversation.Attempts.NotKept when it can't be kept
     */
    Remark say(String entry, int turn, Remark.Kind kind, String comment);
}
