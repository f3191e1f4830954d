package twoears.authoring.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import twoears.authoring.story.Act.Tone;
import twoears.core.scenario.Condition;
import twoears.core.scenario.Persona;
import twoears.core.scenario.Scenario;

/** The replies of {@link Replies} in every manner worth trying. Each is made once, so that it is reckoned once. */
final class Attempts {
    private final Persona persona;
    private final Replies thinking;
    private final Map<Condition.All, List<Act>> holding = new IdentityHashMap<>();
    /** Large scenarios ask for the same over and over, and most for nothing but moods. */
    private final Map<Condition.All, List<Act>> holdingEqual = new HashMap<>();
    private final Map<Act, List<Act>> inEveryTone = new IdentityHashMap<>();
    private final Map<Act, List<Act>> inThreeTones = new IdentityHashMap<>();
    private final Map<Condition.All, Map<Act, List<Act>>> against = new IdentityHashMap<>();
    private final Map<Act, List<Act>> inOtherMoods = new IdentityHashMap<>();
    private final List<Act> plain;
    private final List<Act> furthest = List.of(Act.PLAIN.in(Tone.BEST), Act.PLAIN.in(Tone.WORST));

    Attempts(Scenario scenario) {
        persona = scenario.customer().persona();
        thinking = new Replies(scenario);
        plain = inEveryTone.computeIfAbsent(Act.PLAIN, this::inEveryTone);
    }

    /** With nothing in particular in it. */
    List<Act> plain() {
        return plain;
    }

    /** The best and the worst with nothing in particular in it. */
    List<Act> furthest() {
        return furthest;
    }

    /** So that a condition holds. */
    List<Act> holding(Condition.All when) {
        return holding.computeIfAbsent(when, w -> holdingEqual.computeIfAbsent(w, this::toned));
    }

    private List<Act> toned(Condition.All when) {
        boolean asksForMood = asksForMood(when);
        return thinking.holding(when).stream().flatMap(a -> toned(a, asksForMood).stream()).toList();
    }

    private List<Act> toned(Act act, boolean inEvery) {
        return inEvery ? inEveryTone.computeIfAbsent(act, this::inEveryTone)
                : inThreeTones.computeIfAbsent(act, a -> List.of(a, a.in(Tone.BEST), a.in(Tone.WORST)));
    }

    private static boolean asksForMood(Condition.All when) {
        return when.conditions().stream().anyMatch(c -> c instanceof Condition.Calm || c instanceof Condition.Trust);
    }

    /** The furthest up and down too: with all that this person likes in it, or all that they can't stand. */
    private List<Act> inEveryTone(Act act) {
        var acts = new ArrayList<Act>();
        for (Tone tone : Tone.values()) {
            acts.add(act.in(tone));
        }
        if (!persona.eased().isEmpty()) {
            acts.add(act.in(Tone.BEST).showing(persona.eased()));
        }
        if (!persona.upset().isEmpty()) {
            acts.add(act.in(Tone.CRITICAL).showing(persona.upset()));
        }
        return acts;
    }

    /** So that a condition no longer holds. */
    List<Act> against(Condition.All when, Act act) {
        return against.computeIfAbsent(when, w -> new IdentityHashMap<>()).computeIfAbsent(act, a -> thinking.against(when, a));
    }

    /** The same reply, but so that the customer is at ease after it, or furious. */
    List<Act> inOtherMoods(Act act) {
        return inOtherMoods.computeIfAbsent(act, a ->
                List.of(a.in(Tone.BEST), a.in(Tone.BEST).showing(persona.eased()), a.in(Tone.WORST)));
    }
}
