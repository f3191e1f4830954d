package twoears.core.conversation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Language;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Weights;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.RubricSheet;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Situation;
import twoears.core.scoring.Working;

/**
 * A judge who has read the reply that is likely to come: whoever sends what was foreseen doesn't wait for the judgement,
 * which is the same in any case. May be told of a reply by one thread and asked by another.
 */
final class Foresight implements Judge {
    private final Judge judge;
    private volatile @Nullable Foreseen last;

    Foresight(Judge judge) {
        this.judge = judge;
    }

    void foresee(Situation situation, String reply) {
        last = new Foreseen(situation, reply, judge.judge(situation, reply));
    }

    @Override
    public Judgement judge(Situation situation, String reply) {
        Foreseen known = last;
        return known != null && known.reply.equals(reply) && known.situation.equals(situation) ? known.judgement : judge.judge(situation, reply);
    }

    @Override
    public Working working(Situation situation, String reply) {
        return judge.working(situation, reply);
    }

    @Override
    public RubricSheet rubric() {
        return judge.rubric();
    }

    @Override
    public Scorecard together(List<Scorecard> replies, Weights weights, Language language, List<Fact> untold) {
        return judge.together(replies, weights, language, untold);
    }

    @Override
    public String rubricVersion() {
        return judge.rubricVersion();
    }

    private record Foreseen(Situation situation, String reply, Judgement judgement) {}
}
