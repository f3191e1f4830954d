package twoears.core.scoring;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import twoears.core.language.Span;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Persona.Need;
import twoears.core.scoring.Signal.Strength;

/**
 * Whether a reply suits the one it is for: some want it brief and others thorough, some warm and others to the point. The
 * same reply is judged a little otherwise for each; nothing is judged where a scenario doesn't say.
 */
final class NeedSignals {
    private static final Span WHOLE = new Span(0, 0);

    private NeedSignals() {}

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        int words = reply.passage.wordCount();
        if (words >= 4) {
            Channel channel = scene.situation.channel();
            for (Need need : scene.situation.scenario().map(s -> s.customer().persona().needs()).orElse(Set.of())) {
                suits(need, words, channel, seen);
            }
        }
    }

    private static void suits(Need need, int words, Channel channel, Sightings seen) {
        int warm = kinds(SignalGroup.WARM, seen);
        int substance = kinds(SignalGroup.SUBSTANCE, seen);
        switch (need) {
            case BRIEF -> add("length", need, words <= channel.mostWords() / 2 && substance > 0, words > channel.mostWords(), seen);
            case THOROUGH -> add("length", need, words >= channel.fewestWords() && substance >= 2, words < channel.fewestWords() || substance == 0, seen);
            case WARM -> add("tone", need, warm >= 2, warm == 0, seen);
            case FACTUAL -> add("tone", need, substance >= 2 && warm <= 2, substance == 0 && warm >= 2, seen);
        }
    }

    private static int kinds(SignalGroup group, Sightings seen) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; i < seen.size() && seen.hasAny(group); i++) {
            if (seen.get(i).isIn(group)) {
                kinds.add(seen.get(i).kind().name());
            }
        }
        return kinds.size();
    }

    private static void add(String what, Need need, boolean suits, boolean jars, Sightings seen) {
        if (suits || jars) {
            seen.add((suits ? "suits-" : "jars-") + what, Strength.WEAK, WHOLE, need.name().toLowerCase(Locale.ROOT));
        }
    }
}
