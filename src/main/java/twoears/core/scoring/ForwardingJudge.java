package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Language;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Weights;

/** A judge before another: how a reply comes to be judged is for those who extend it to say; all else is asked of the other. */
public abstract class ForwardingJudge implements Judge {
    protected final Judge judge;

    protected ForwardingJudge(Judge judge) {
        this.judge = judge;
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
}
