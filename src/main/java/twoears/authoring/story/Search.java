package twoears.authoring.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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

    private record Seen(int step, BitSet marks, int calm, int trust, int turns) {}

    private record Past(int step, BitSet marks) {}

    private final World world;
    private final List<Step> steps;
    private final Set<Goal> wanted;
    private final Map<Goal, Moment> found = new HashMap<>();
    private final Set<Seen> seen = new HashSet<>();
    private final Set<Past> pasts = new HashSet<>();
    private final Agenda agenda = new Agenda();
    private final int[] calm;
    private final int[] trust;
    private final int[] turns;
    private final Map<Condition.All, List<Act>> replies = new HashMap<>();
    private final Replies thinking;
    private final boolean moodsMatter;
    private final int mostTries;
    private int tries;

    private Search(World world, Set<Goal> wanted) {
        this.world = world;
        this.steps = world.scenario().steps().stream().toList();
        this.wanted = new HashSet<>(wanted);
        this.moodsMatter = Conditions.of(world.scenario()).anyMatch(c -> c instanceof Condition.Calm || c instanceof Condition.Trust);
        this.thinking = new Replies(world.scenario());
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
        return Optional.ofNullable(found.get(goal)).map(Moment::way);
    }

    boolean hasFound(Goal goal) {
        return found.containsKey(goal);
    }

    int tries() {
        return tries;
    }

    private void look() {
        Moment first = world.beginning();
        arrive(Goal.step(steps.get(0).id()), first);
        add(first, true);
        boolean goesOn = true;
        while (goesOn && !wanted.isEmpty() && tries < mostTries) {
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
        while (!wanted.isEmpty() && tries < most) {
            @Nullable Moment now = world.beginning();
            for (int turn = 0; turn < MOST_TURNS && now != null; turn++) {
                now = give(now, chance.act()).moment();
            }
        }
    }

    private boolean arrive(Goal goal, Moment here) {
        wanted.remove(goal);
        return found.putIfAbsent(goal, here) == null;
    }

    private void add(Moment moment, boolean isFresh) {
        if (seen.add(new Seen(moment.step(), moment.marks(), calm[moment.mood().calm()], trust[moment.mood().trust()],
                turns[Math.min(moment.turns(), turns.length - 1)]))) {
            agenda.add(moment, isFresh, pasts.add(new Past(moment.step(), moment.marks())));
        }
    }

    /** Only where its rules lead, and the two furthest moods. */
    private void lookOver(Moment here) {
        Step step = steps.get(here.step());
        for (int i = 0; i < step.rules().size(); i++) {
            if (wanted.contains(Goal.rule(step.id(), i))) {
                toTake(here, step, i, false);
            }
        }
        give(here, Act.PLAIN.in(Act.Tone.BEST));
        give(here, Act.PLAIN.in(Act.Tone.WORST));
    }

    private void expand(Moment here) {
        Step step = steps.get(here.step());
        for (int i = 0; i < step.rules().size(); i++) {
            toTake(here, step, i, true);
        }
        for (Ending ending : world.scenario().endings()) {
            if (ending.when().isPresent() && wanted.contains(Goal.ending(ending.id()))) {
                toHold(here, ending.when().get(), next -> next.ending().equals(ending.id()), true);
            }
        }
        for (Hidden hidden : world.scenario().hidden()) {
            if (world.isHiding(here, hidden)) {
                toHold(here, hidden.when(), next -> next.moment() != null && !world.isHiding(next.moment(), hidden), true);
            }
        }
        inEveryTone(Act.PLAIN).forEach(act -> give(here, act));
    }

    private void toTake(Moment here, Step step, int rule, boolean inAllMoods) {
        toHold(here, step.rules().get(rule).when(), next -> next.rule() == rule, inAllMoods);
    }

    private interface Aim {
        boolean isMet(Next next);
    }

    private void toHold(Moment here, Condition.All when, Aim aim, boolean inAllMoods) {
        for (Act act : replies.computeIfAbsent(when, thinking::holding)) {
            for (Act toned : asksForMood(when) ? inEveryTone(act) : List.of(act, act.in(Act.Tone.BEST), act.in(Act.Tone.WORST))) {
                Optional<Act> hit = give(here, toned, aim, 0);
                if (hit.isPresent()) {
                    if (inAllMoods && moodsMatter) {
                        inOtherMoods(here, hit.get());
                    }
                    return;
                }
            }
        }
    }

    /** The same way, but so that the customer comes there at ease, or furious. */
    private void inOtherMoods(Moment here, Act hit) {
        Persona persona = world.scenario().customer().persona();
        if (!wanted.isEmpty()) {
            give(here, hit.in(Act.Tone.BEST));
            give(here, hit.in(Act.Tone.BEST).showing(persona.eased()));
            give(here, hit.in(Act.Tone.WORST));
        }
    }

    private static boolean asksForMood(Condition.All when) {
        return when.conditions().stream().anyMatch(c -> c instanceof Condition.Calm || c instanceof Condition.Trust);
    }

    /** The furthest up and down too: with all that this person likes in it, or all that they can't stand. */
    private List<Act> inEveryTone(Act act) {
        Persona persona = world.scenario().customer().persona();
        var acts = new ArrayList<Act>();
        for (Act.Tone tone : Act.Tone.values()) {
            acts.add(act.in(tone));
        }
        if (!persona.eased().isEmpty()) {
            acts.add(act.in(Act.Tone.BEST).showing(persona.eased()));
        }
        if (!persona.upset().isEmpty()) {
            acts.add(act.in(Act.Tone.CRITICAL).showing(persona.upset()));
        }
        return acts;
    }

    /** The reply that meets the aim, which may be another than this one. */
    private Optional<Act> give(Moment here, Act act, Aim aim, int repairs) {
        Next next = give(here, act);
        if (aim.isMet(next)) {
            return Optional.of(act);
        }
        for (Act other : repairs < MOST_REPAIRS ? inTheWay(here, next, act) : List.<Act>of()) {
            Optional<Act> hit = give(here, other, aim, repairs + 1);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    /** Replies that keep what came instead from coming. */
    private List<Act> inTheWay(Moment here, Next next, Act act) {
        if (!next.ending().isEmpty() && next.rule() < 0) {
            return world.scenario().ending(next.ending()).flatMap(Ending::when).map(w -> thinking.against(w, act)).orElse(List.of());
        }
        return next.rule() < 0 ? List.of() : thinking.against(steps.get(here.step()).rules().get(next.rule()).when(), act);
    }

    private Next give(Moment here, Act act) {
        tries++;
        Next next = world.after(here, act);
        Step step = steps.get(here.step());
        @Nullable Moment moment = next.moment();
        Moment end = moment == null ? new Moment(here.step(), here.mood(), here.marks(), here.turns() + 1, here, act) : moment;
        boolean isFresh = next.rule() >= 0 && note(Goal.rule(step.id(), next.rule()), end);
        if (!next.ending().isEmpty()) {
            world.scenario().ending(next.ending()).ifPresent(e -> note(Goal.ending(e.id()), end));
        }
        if (moment != null) {
            isFresh |= note(Goal.step(steps.get(moment.step()).id()), moment);
            add(moment, isFresh);
        }
        return next;
    }

    private boolean note(Goal goal, Moment moment) {
        return !found.containsKey(goal) && arrive(goal, moment);
    }
}
