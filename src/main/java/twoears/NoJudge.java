package twoears;

import java.util.List;
import java.util.Map;
import java.util.Set;
import twoears.core.scenario.Weights;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Judgement;
import twoears.core.scoring.Reading;
import twoears.core.scoring.Scorecard;
import twoears.core.scoring.Situation;

/** Judges nothing, so that everything else can be used until there is a judge. */
final class NoJudge implements Judge {
    private static final Scorecard NOTHING = new Scorecard(Map.of(), 0, List.of(), List.of());

    @Override
    public Judgement judge(Situation situation, String reply) {
        return new Judgement(new Reading(List.of(), Set.of(), Set.of(), 0), NOTHING);
    }

    @Override
    public Scorecard together(List<Scorecard> replies, Weights weights) {
        return NOTHING;
    }

    @Override
    public String rubricVersion() {
        return "none";
    }
}
