package twoears.core.league;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 * A judge who need not think twice about the same: where replies are picked, many people say the same in the same situation. Not for use by
 * several threads.
 */
final class Remembered implements Judge {
    /** Some 20 MB. */
    private static final int MOST = 4_000;

    private final Judge judge;
    private final Map<Asked, Judgement> known = new LinkedHashMap<>();

    Remembered(Judge judge) {
        this.judge = judge;
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
