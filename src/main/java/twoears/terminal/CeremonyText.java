package twoears.terminal;

import java.util.function.UnaryOperator;
import twoears.core.language.Words;
import twoears.core.league.Ceremony.Step;

/**
 * A step of a ceremony in a sentence.
 *
 * @param words those of the league's screens
 * @param names what a case is called, by its key
 */
public record CeremonyText(Words words, UnaryOperator<String> names) {
    public String of(Step step) {
        if (step instanceof Step.Opened o) {
            int gained = o.standing().points() - o.pointsBefore();
            return words.text(o.rank() == o.rankBefore() ? "ceremony.opened-stays" : "ceremony.opened", o.standing().person(), names.apply(o.played()), gained,
                    o.rankBefore(), o.rank());
        }
        return words.text("ceremony.settled", step.rank(), step.standing().person(), step.standing().points());
    }
}
