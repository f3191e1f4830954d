package twoears.authoring;

import java.util.List;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Plan;
import twoears.authoring.story.InWords;
import twoears.core.scenario.Step;

/**
 * The rules of a step in two plans of what should be the same scenario, one by one: what is asked for,
 * what is set and where it leads. Names that only one of them has are told elsewhere.
 */
record RuleDifferences(Plan one, String oneName, Plan two, Problems inTwo) {
    void tell(Step here, Step there) {
        if (here.rules().size() != there.rules().size()) {
            inTwo.addAs(Code.OUT_OF_STEP, "rules", two.steps().get(there.id()), there.id(), Integer.toString(there.rules().size()),
                    Integer.toString(here.rules().size()), oneName);
            return;
        }
        List<Place> places = two.rules().getOrDefault(there.id(), List.of());
        for (int i = 0; i < here.rules().size(); i++) {
            if (isKnown(here.rules().get(i), two) && isKnown(there.rules().get(i), one)) {
                tell(here.rules().get(i), there.rules().get(i), places.get(i));
            }
        }
    }

    private void tell(Step.Rule here, Step.Rule there, Place place) {
        if (!here.go().equals(there.go())) {
            inTwo.addAs(Code.OUT_OF_STEP, "rule-goes", place, here.go(), oneName);
        } else if (!Asked.isSame(here.when(), there.when())) {
            tell("rule-asks", "rule-always", place, InWords.of(here.when()));
        } else if (!here.sets().equals(there.sets())) {
            tell("rule-sets", "rule-sets-none", place, String.join(", ", here.sets()));
        }
    }

    private void tell(String variant, String whereNothing, Place place, String names) {
        if (names.isEmpty()) {
            inTwo.addAs(Code.OUT_OF_STEP, whereNothing, place, oneName);
        } else {
            inTwo.addAs(Code.OUT_OF_STEP, variant, place, names, oneName);
        }
    }

    /** Whether the other plan has all that the rule names. */
    private static boolean isKnown(Step.Rule rule, Plan plan) {
        boolean leadsThere = plan.steps().containsKey(rule.go()) || plan.endings().containsKey(rule.go());
        return leadsThere && Asked.isKnown(rule.when(), plan);
    }
}
