package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Language;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Weights;

/** Reads and judges replies: the same reply in the same situation gives the same judgement on every machine. */
public interface Judge {
    /** Never throws for any text up to 100,000 characters. */
    Judgement judge(Situation situation, String reply);

    /** The same judgement with all that it was reckoned from. */
    Working working(Situation situation, String reply);

    /** The rubric that is judged by. */
    RubricSheet rubric();

    /**
     * What a conversation is worth: its replies' scorecards together, the rubric's floors and failures applied.
     *
     * @param replies in the order they were given
     * @param language of the conversation
     * @param untold what had to be told and was not, once the conversation is over; none before
     */
    Scorecard together(List<Scorecard> replies, Weights weights, Language language, List<Fact> untold);

    /** Changes whenever the same reply might score otherwise; kept with every attempt. */
    String rubricVersion();
}
