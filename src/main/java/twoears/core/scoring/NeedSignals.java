package twoears.core.scoring;

import java.util.HashSet;
import java.util.List;
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
    private static final Set<String> WARM = Set.of("names-feeling", "shows-understanding", "sympathy", "reassurance", "supports", "apology", "praise",
            "thanks");
    private static final Set<String> SUBSTANCE = Set.of("states-fact", "answers", "commitment", "gives-steps", "numbered-steps", "explains-reason",
            "honest-limit");
    private static final Span WHOLE = new Span(0, 0);

    private NeedSignals() {}

    static void read(ReplyText reply, Scene scene, List<Signal> found) {
        int words = reply.passage.wordCount();
        if (words >= 4) {
            Channel channel = scene.situation.channel();
            for (Need need : scene.situation.scenario().map(s -> s.customer().persona().needs()).orElse(Set.of())) {
                suits(need, words, channel, found);
            }
        }
    }

    private static void suits(Need need, int words, Channel channel, List<Signal> found) {
        long warm = kinds(WARM, found);
        long substance = kinds(SUBSTANCE, found);
        switch (need) {
            case BRIEF -> add("length", need, words <= channel.mostWords() / 2 && substance > 0, words > channel.mostWords(), found);
            case THOROUGH -> add("length", need, words >= channel.fewestWords() && substance >= 2, words < channel.fewestWords() || substance == 0, found);
            case WARM -> add("tone", need, warm >= 2, warm == 0, found);
            case FACTUAL -> add("tone", need, substance >= 2 && warm <= 2, substance == 0 && warm >= 2, found);
        }
    }

    private static long kinds(Set<String> names, List<Signal> found) {
        Set<String> kinds = new HashSet<>();
        for (Signal signal : found) {
            if (names.contains(signal.name())) {
                kinds.add(signal.name());
            }
        }
        return kinds.size();
    }

    private static void add(String what, Need need, boolean suits, boolean jars, List<Signal> found) {
        if (suits || jars) {
            found.add(new Signal((suits ? "suits-" : "jars-") + what, Strength.WEAK, WHOLE, need.name().toLowerCase(Locale.ROOT)));
        }
    }
}
