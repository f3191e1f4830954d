package twoears.authoring.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import twoears.core.scenario.Scenario;
import twoears.core.scenario.Step;

/** Steps from which no way leads to an end, as generously as {@link Ways} takes things; so who is there goes on for ever. */
final class Circles {
    private final Scenario scenario;
    private final Ways ways;
    private final Set<String> ending = new HashSet<>();

    private Circles(Scenario scenario, Ways ways) {
        this.scenario = scenario;
        this.ways = ways;
    }

    /** In the order of the steps; only such as {@link Ways} leads to. */
    static Set<String> in(Scenario scenario, Ways ways) {
        if (ways.endsAnywhere()) {
            return Set.of();
        }
        var circles = new Circles(scenario, ways);
        while (circles.goBack()) {
            // Each round finds the steps that lead to those of the last one.
        }
        var without = new LinkedHashSet<String>();
        scenario.steps().stream().filter(ways::leadsTo).map(Step::id).filter(id -> !circles.ending.contains(id)).forEach(without::add);
        return without;
    }

    private boolean goBack() {
        int before = ending.size();
        // From the bottom, since stories run downwards and most are done in one round.
        var upwards = new ArrayList<>(scenario.steps().stream().filter(ways::leadsTo).toList());
        Collections.reverse(upwards);
        upwards.stream().filter(this::leadsToAnEnd).map(Step::id).forEach(ending::add);
        return ending.size() > before;
    }

    private boolean leadsToAnEnd(Step step) {
        boolean byRule = ways.rulesThatMayHold(step).stream().anyMatch(r -> scenario.ending(r.go()).isPresent() || ending.contains(r.go()));
        return byRule || ways.mayGoBelow(step) && belowEnds(step);
    }

    private boolean belowEnds(Step step) {
        Optional<Step> next = scenario.steps().below(step);
        while (next.isPresent()) {
            if (ending.contains(next.get().id())) {
                return true;
            } else if (!next.get().once()) {
                return false;
            }
            next = scenario.steps().below(next.get());
        }
        return true;
    }
}
