package twoears.core.league;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import twoears.core.scoring.ForwardingJudge;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

/**
 * A judge who need not think twice about the same: where replies are picked, many people say the same in the same situation. Not for use by
 * several threads.
 */
final class Remembered extends ForwardingJudge {
    /** Some 20 MB. */
    private static final int MOST = 4_000;

    private final Map<Asked, Judgement> known = new LinkedHashMap<>();

    Remembered(Judge judge) {
        super(judge);
    }

    /** All that a judgement follows from. */
    private record Asked(Situation situation, String reply) {
        /** Of what differs; a whole scenario's would take as long as judging. */
        @Override
        public int hashCode() {
            return Objects.hash(reply, situation.earlierReplies(), situation.customerLines());
        }
    }

    @Override
    public Judgement judge(Situation situation, String reply) {
        if (known.size() >= MOST) {
            known.remove(known.keySet().iterator().next());
        }
        return Objects.requireNonNull(known.computeIfAbsent(new Asked(situation, reply), a -> judge.judge(a.situation(), a.reply())));
    }
}
