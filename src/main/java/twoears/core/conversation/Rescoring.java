package twoears.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Scorecard;

/** What the replies of an attempt would score today, each in the conversation as it went then. */
public final class Rescoring {
    private Rescoring() {}

    /** Empty when no reply counts. */
    public static Optional<Scorecard> of(Replay replay, Judge judge) {
        List<Conversation> states = replay.states();
        var cards = new ArrayList<Scorecard>();
        for (int i = 1; i < states.size(); i++) {
            List<Turn> counted = states.get(i).counted();
            if (counted.size() > states.get(i - 1).counted().size()) {
                cards.add(judge.judge(states.get(i - 1).situation(), counted.get(counted.size() - 1).reply()).scorecard());
            }
        }
        return cards.isEmpty() ? Optional.empty() : Optional.of(Result.together(replay.last(), cards, judge));
    }
}
