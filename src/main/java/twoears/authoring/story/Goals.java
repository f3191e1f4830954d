package twoears.authoring.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Step;

/** What is looked for, and what was found, each with the moment it was found at; numbered, as it is asked for at every reply. */
final class Goals {
    private final World world;
    private final int[] firstRule;
    private final Map<String, Integer> endings = new HashMap<>();
    private final boolean[] isWanted;
    private final @Nullable Moment[] found;
    private int wanted;

    /** @param wanted after which there is no need to look any further */
    Goals(World world, Set<Goal> wanted) {
        this.world = world;
        List<Step> steps = world.scenario().steps().stream().toList();
        firstRule = new int[steps.size()];
        int next = steps.size();
        for (int i = 0; i < steps.size(); i++) {
            firstRule[i] = next;
            next += steps.get(i).rules().size();
        }
        for (Ending ending : world.scenario().endings()) {
            endings.put(ending.id(), next++);
        }
        found = new Moment[next];
        isWanted = new boolean[next];
        wanted.forEach(g -> isWanted[number(g)] = true);
        this.wanted = wanted.size();
    }

    private int number(Goal goal) {
        return switch (goal.kind()) {
            case STEP -> world.place(goal.id());
            case RULE -> firstRule[world.place(goal.id())] + goal.rule();
            case ENDING -> endings.getOrDefault(goal.id(), 0);
        };
    }

    boolean areWanted() {
        return wanted > 0;
    }

    boolean isRuleWanted(int step, int rule) {
        return isWanted[firstRule[step] + rule];
    }

    boolean isEndingWanted(String ending) {
        Integer number = endings.get(ending);
        return number != null && isWanted[number];
    }

    @Nullable Moment found(Goal goal) {
        return found[number(goal)];
    }

    /** @return whether it is found for the first time */
    boolean step(int step, Moment here) {
        return note(step, here);
    }

    /** As {@link #step}. */
    boolean rule(int step, int rule, Moment here) {
        return note(firstRule[step] + rule, here);
    }

    void ending(String ending, Moment here) {
        Integer number = endings.get(ending);
        if (number != null) {
            note(number, here);
        }
    }

    private boolean note(int number, Moment here) {
        if (found[number] != null) {
            return false;
        }
        found[number] = here;
        wanted -= isWanted[number] ? 1 : 0;
        isWanted[number] = false;
        return true;
    }
}
