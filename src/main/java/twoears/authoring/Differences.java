package twoears.authoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import twoears.authoring.diagnosis.Code;
import twoears.authoring.diagnosis.Diagnostic;
import twoears.authoring.diagnosis.Place;
import twoears.authoring.diagnosis.Problems;
import twoears.authoring.format.Plan;
import twoears.authoring.story.InWords;
import twoears.core.scenario.Choice;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Step;

/**
 * Two plans of what should be the same scenario. What one has and the other lacks is told where it stands.
 *
 * @param oneName how the first one's file is called in the findings of the other
 */
record Differences(Plan one, String oneName, Problems inOne, Plan two, String twoName, Problems inTwo) {
    List<Diagnostic> found() {
        boolean isSame = names("step", one.steps(), two.steps());
        if (isSame) {
            order();
        }
        names("fact", one.facts(), two.facts());
        names("hidden", one.hidden(), two.hidden());
        names("phrase", one.phrases(), two.phrases());
        names("ending", one.endings(), two.endings());
        one.scenario().endings().forEach(this::ending);
        one.scenario().hidden().forEach(this::hidden);
        one.scenario().steps().forEach(this::within);
        return Stream.concat(inOne.all().stream(), inTwo.all().stream()).toList();
    }

    /** Whether both have the same. */
    private boolean names(String kind, Map<String, Place> ones, Map<String, Place> twos) {
        ones.forEach((name, place) -> lacking(kind, name, place, twos, inOne, twoName));
        twos.forEach((name, place) -> lacking(kind, name, place, ones, inTwo, oneName));
        return ones.keySet().equals(twos.keySet());
    }

    private static void lacking(String kind, String name, Place place, Map<String, Place> others, Problems problems, String otherFile) {
        if (!others.containsKey(name)) {
            problems.addAs(Code.OUT_OF_STEP, kind, place, name, otherFile);
        }
    }

    /** The first step that stands elsewhere; those after it do as a matter of course. */
    private void order() {
        List<String> ones = one.scenario().steps().stream().map(Step::id).toList();
        List<String> twos = two.scenario().steps().stream().map(Step::id).toList();
        for (int i = 0; i < twos.size(); i++) {
            if (!twos.get(i).equals(ones.get(i))) {
                inTwo.addAs(Code.OUT_OF_STEP, "order", two.steps().get(twos.get(i)), twos.get(i), oneName);
                return;
            }
        }
    }

    private void ending(Ending ending) {
        Optional<Ending> other = two.scenario().ending(ending.id());
        if (other.isPresent() && other.get().outcome() != ending.outcome()) {
            inTwo.addAs(Code.OUT_OF_STEP, "outcome", two.endings().get(ending.id()), ending.id(), oneName);
        }
        other.ifPresent(o -> asked("ending", ending.id(), two.endings().get(ending.id()), ending.when(), o.when()));
    }

    private void hidden(Hidden thing) {
        two.scenario().hidden().stream().filter(h -> h.id().equals(thing.id()))
                .forEach(h -> asked("hidden", thing.id(), two.hidden().get(thing.id()), Optional.of(thing.when()), Optional.of(h.when())));
    }

    /** Names that only one of them has are told on their own. */
    private void asked(String kind, String name, Place place, Optional<Condition.All> here, Optional<Condition.All> there) {
        boolean isKnown = here.map(w -> Asked.isKnown(w, two)).orElse(true) && there.map(w -> Asked.isKnown(w, one)).orElse(true);
        boolean isSame = here.isPresent() == there.isPresent() && (here.isEmpty() || Asked.isSame(here.get(), there.orElseThrow()));
        if (isKnown && !isSame) {
            String variant = kind + (here.isPresent() ? "-asks" : "-never");
            inTwo.addAs(Code.OUT_OF_STEP, variant, place, name, oneName, here.map(InWords::of).orElse(""));
        }
    }

    private void within(Step step) {
        Optional<Step> other = two.scenario().steps().find(step.id());
        if (other.isPresent()) {
            lacking(step, other.get(), one, inOne, twoName);
            lacking(other.get(), step, two, inTwo, oneName);
            new RuleDifferences(one, oneName, two, inTwo).tell(step, other.get());
        }
    }

    private static void lacking(Step step, Step other, Plan plan, Problems problems, String otherFile) {
        boolean isUnnamed = isUnnamed(step) || isUnnamed(other);
        List<String> others = other.choices().stream().map(Choice::id).toList();
        for (int i = 0; i < step.choices().size(); i++) {
            String id = step.choices().get(i).id();
            // Where one of them has no ids yet, only the count can be held against the other's.
            if (isUnnamed ? i >= others.size() : !others.contains(id)) {
                problems.addAs(Code.OUT_OF_STEP, "choice", plan.parts().get(step.id()).choices().get(i), id, otherFile);
            }
        }
    }

    private static boolean isUnnamed(Step step) {
        List<Choice> choices = step.choices();
        for (int i = 0; i < choices.size(); i++) {
            if (!choices.get(i).id().equals(Choice.madeId(i + 1))) {
                return false;
            }
        }
        return true;
    }
}
