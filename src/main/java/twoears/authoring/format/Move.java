package twoears.authoring.format;

import java.util.List;
import java.util.Optional;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.yaml.Node;

/**
 * What a test does in one turn, in this order: asks colleagues, looks facts up, answers; and what is expected then.
 *
 * @param reply in the test's own words; empty where a choice is picked, or nothing is said
 * @param choice id of the choice to pick, or its number from 1
 * @param at the reply or the choice; the whole turn where there is neither
 */
public record Move(List<Node.Scalar> asks, List<Node.Scalar> lookUps, Optional<String> reply, Optional<String> choice, Place at,
        List<Expectation> expected) {
    public Move {
        asks = List.copyOf(asks);
        lookUps = List.copyOf(lookUps);
        expected = List.copyOf(expected);
    }

    public boolean isAnswer() {
        return reply.isPresent() || choice.isPresent();
    }
}
