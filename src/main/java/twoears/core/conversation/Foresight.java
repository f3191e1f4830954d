package twoears.core.conversation;

import org.jspecify.annotations.Nullable;
import twoears.core.scoring.ForwardingJudge;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Situation;

/**
 * A judge who has read the reply that is likely to come: whoever sends what was foreseen doesn't wait for the judgement,
 * which is the same in any case. May be told of a reply by one thread and asked by another.
 */
final class Foresight extends ForwardingJudge {
    private volatile @Nullable Foreseen last;

    Foresight(Judge judge) {
        super(judge);
    }

    void foresee(Situation situation, String reply) {
        last = new Foreseen(situation, reply, judge.judge(situation, reply));
    }

    @Override
    public Judgement judge(Situation situation, String reply) {
        Foreseen known = last;
        return known != null && known.reply.equals(reply) && known.situation.equals(situation) ? known.judgement : judge.judge(situation, reply);
    }

    private record Foreseen(Situation situation, String reply, Judgement judgement) {}
}
