package twoears.authoring.story;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import twoears.authoring.story.Moment.Move;
import twoears.authoring.story.World.Next;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Ending;
import twoears.core.scenario.Hidden;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Step;

/**
 * Looks for a way to every step, ending and rule, by replies that are thought of. What is found is proved by its way, which
 * can be played; what is not found within the tries is not proved to be out of reach. The same in every run.
 */
final class Search {
    /** Replies tried on top of those that the size of the scenario asks for (our judgement; some hundredths of a second). */
    private static final int TRIES = 6_000;

    private static final int TRIES_A_RULE = 3;

    /** How finely moods are told apart: a condition's own bounds, and every so many points between. */
    private static final int CELL = 10;

    private static final int MOST_REPAIRS = 3;

    private static final int MOST_TURNS = 40;

    /** Compared and hashed by hand, as what records bring for it is slow until it has run for seconds. */
    private record Seen(int step, BitSet marks, int calm, int trust, int turns) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Seen o && step == o.step && calm == o.calm && trust == o.trust && turns == o.turns && marks.equals(o.marks);
        }

        @Override
        public int hashCode() {
            return (((step * 31 + calm) * 31 + trust) * 31 + turns) * 31 + marks.hashCode();
        }
    }

    private final World world;
    private final List<Step> steps;
    private final Goals goals;
    private final Set<Seen> seen = new HashSet<>();
    private final Set<Seen> pasts = new HashSet<>();
    private final Agenda agenda = new Agenda();
    private final int[] calm;
    private final int[] trust;
    private final int[] turns;
    private final Attempts attempts;
    private final boolean moodsMatter;
    private final int mostTries;
    private int tries;

    private Search(World world, Set<Goal> wanted) {
        this.world = world;
        this.steps = world.scenario().steps().stream().toList();
        this.goals = new Goals(world, wanted);
        this.moodsMatter = Conditions.of(world.scenario()).anyMatch(c -> c instanceof Condition.Calm || c instanceof Condition.Trust);
        this.attempts = new Attempts(world.scenario());
        var bounds = new Bounds(world.scenario());
        calm = bounds.cells(Condition.Calm.class, Condition.Calm::bound, CELL);
        trust = bounds.cells(Condition.Trust.class, Condition.Trust::bound, CELL);
        turns = bounds.cells(Condition.Turns.class, Condition.Turns::bound, 0);
        mostTries = TRIES + TRIES_A_RULE * steps.stream().mapToInt(s -> s.rules().size() + 1).sum();
    }

    static Search through(World world, Set<Goal> wanted) {
        var search = new Search(world, wanted);
        search.look();
        return search;
    }

    /** A way to it that can be played, where one was found. */
    Optional<List<Move>> wayTo(Goal goal) {
        return Optional.ofNullable(goals.found(goal)).map(Moment::way);
    }

    boolean hasFound(Goal goal) {
        return goals.found(goal) != null;
    }

    int tries() {
        return tries;
    }

    private void look() {
        Moment first = world.beginning();
        goals.step(0, first);
        add(first, true);
        boolean goesOn = true;
        while (goesOn && goals.areWanted() && tries < mostTries) {
            Optional<Moment> place = agenda.nextNew();
            place.ifPresent(this::lookOver);
            Optional<Moment> moment = place.isPresent() ? Optional.empty() : agenda.next();
            moment.ifPresent(this::expand);
            goesOn = place.isPresent() || moment.isPresent();
        }
        atRandom();
    }

    /** For what needs an odd mixture that nobody thinks of: whole plays by chance, the same in every run. */
    private void atRandom() {
        var chance = new Chance(world.scenario());
        int most = tries + TRIES / 2;
        while (goals.areWanted() && tries < most) {
            @Nullable Moment now = world.beginning();
            for (int turn = 0; turn < MOST_TURNS && now != null; turn++) {
                now = give(now, chance.act()).moment();
            }
        }
    }

    private void add(Moment moment, boolean isFresh) {
        if (seen.add(new Seen(moment.step(), moment.marks(), calm[moment.mood().calm()], trust[moment.mood().trust()],
                turns[Math.min(moment.turns(), turns.length - 1)]))) {
            agenda.add(moment, isFresh, pasts.add(new Seen(moment.step(), moment.marks(), 0, 0, 0)));
        }
    }

    /** Only where its rules lead, and the two furthest moods. */
    private void lookOver(Moment here) {
        Step step = steps.get(here.step());
        for (int i = 0; i < step.rules().size(); i++) {
            if (goals.isRuleWanted(here.step(), i)) {
                toTake(here, step, i, false);
            }
        }
        attempts.furthest().forEach(act -> give(here, act));
    }

    private void expand(Moment here) {
        Step step = steps.get(here.step());
        for (int i = 0; i < step.rules().size(); i++) {
            toTake(here, step, i, true);
        }
        for (Ending ending : world.scenario().endings()) {
            if (ending.when().isPresent() && goals.isEndingWanted(ending.id())) {
                toHold(here, ending.when().get(), next -> next.ending().equals(ending.id()), true);
            }
        }
        List<Hidden> hidden = world.scenario().hidden();
        for (int i = 0; i < hidden.size(); i++) {
            int thing = i;
            if (world.isHiding(here, thing)) {
                toHold(here, hidden.get(i).when(), next -> next.moment() != null && !world.isHiding(next.moment(), thing), true);
            }
        }
        attempts.plain().forEach(act -> give(here, act));
    }

    private void toTake(Moment here, Step step, int rule, boolean inAllMoods) {
        toHold(here, step.rules().get(rule).when(), next -> next.rule() == rule, inAllMoods);
    }

    private interface Aim {
        boolean isMet(Next next);
    }

    private void toHold(Moment here, Condition.All when, Aim aim, boolean inAllMoods) {
        for (Act act : attempts.holding(when)) {
            @Nullable Act hit = give(here, act, aim, 0);
            if (hit != null) {
                if (inAllMoods && moodsMatter && goals.areWanted()) {
                    attempts.inOtherMoods(hit).forEach(other -> give(here, other));
                }
                return;
            }
        }
    }

    /** The reply that meets the aim, which may be another than this one; null where none does. */
    private @Nullable Act give(Moment here, Act act, Aim aim, int repairs) {
        Next next = give(here, act);
        if (aim.isMet(next)) {
            return act;
        }
        for (Act other : repairs < MOST_REPAIRS ? inTheWay(here, next, act) : List.<Act>of()) {
            @Nullable Act hit = give(here, other, aim, repairs + 1);
            if (hit != null) {
                return hit;
            }
        }
        return null;
    }

    /** Replies that keep what came instead from coming. */
    private List<Act> inTheWay(Moment here, Next next, Act act) {
        if (!next.ending().isEmpty() && next.rule() < 0) {
            return world.scenario().ending(next.ending()).flatMap(Ending::when).map(w -> attempts.against(w, act)).orElse(List.of());
        }
        return next.rule() < 0 ? List.of() : attempts.against(steps.get(here.step()).rules().get(next.rule()).when(), act);
    }

    private Next give(Moment here, Act act) {
        tries++;
        Next next = world.after(here, act);
        @Nullable Moment moment = next.moment();
        Moment end = moment == null ? new Moment(here.step(), here.mood(), here.marks(), here.turns() + 1, here, act) : moment;
        boolean isFresh = next.rule() >= 0 && goals.rule(here.step(), next.rule(), end);
        if (!next.ending().isEmpty()) {
            goals.ending(next.ending(), end);
        }
        if (moment != null) {
            isFresh |= goals.step(moment.step(), moment);
            add(moment, isFresh);
        }
        return next;
    }
}
