package twoears.terminal;

import twoears.core.language.Words;
import twoears.core.league.Ceremony.Step;

/** A step of a ceremony in a sentence. */
record CeremonyText(Words words, CaseNames names) {
    String of(Step step) {
        if (step instanceof Step.Opened o) {
            int gained = o.standing().points() - o.pointsBefore();
            return words.text(o.rank() == o.rankBefore() ? "ceremony.opened-stays" : "ceremony.opened", o.standing().person(), names.of(o.played()), gained, o.rankBefore(),
                    o.rank());
        }
        return words.text("ceremony.settled", step.rank(), step.standing().person(), step.standing().points());
    }
}
