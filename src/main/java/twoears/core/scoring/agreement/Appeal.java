package twoears.core.scoring.agreement;

import java.util.Optional;
import twoears.core.scoring.Judge;
import twoears.core.scoring.Situation;

/**
 * A score that somebody finds wrong, with the score that would be right. Once accepted it is a test of the rubric.
 *
 * @param number from 1, in the order in which appeals were made
 * @param atLeast whether {@code score} is the lowest that would be right, or else the highest
 * @param score 0 to 100
 */
public record Appeal(int number, String id, Situation situation, String reply, Measure measure, boolean atLeast, int score, String because,
        Status status) {
    public enum Status {
        OPEN,
        ACCEPTED,
        DECLINED
    }

    /** What the rubric gives today; empty where the dimension does not apply. */
    public Optional<Integer> today(Judge judge) {
        return measure.of(judge.judge(situation, reply).scorecard());
    }

    public boolean isMetBy(int today) {
        return atLeast ? today >= score : today <= score;
    }
}
