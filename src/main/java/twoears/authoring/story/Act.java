package twoears.authoring.story;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A reply that is thought of rather than written: what it shows, and how well it does.
 *
 * @param lookedUp facts that are looked up before it
 */
record Act(Set<String> signals, Set<String> heard, Set<String> told, Set<String> lookedUp, Tone tone) {
    static final Act PLAIN = new Act(Set.of(), Set.of(), Set.of(), Set.of(), Tone.PLAIN);

    /** How well a reply does in every dimension that applies, 0 to 100. */
    enum Tone {
        PLAIN(55),
        GOOD(80),
        BEST(100),
        POOR(30),
        WORST(0),
        /** As bad, and a critical failure besides. */
        CRITICAL(0);

        private final int score;

        Tone(int score) {
            this.score = score;
        }

        int score() {
            return score;
        }
    }

    Act in(Tone other) {
        return new Act(signals, heard, told, lookedUp, other);
    }

    Act showing(String signal) {
        return new Act(with(signals, signal), heard, told, lookedUp, tone);
    }

    Act sounding(String key) {
        return new Act(signals, with(heard, key), told, lookedUp, tone);
    }

    Act showing(Set<String> more) {
        var all = new LinkedHashSet<>(signals);
        all.addAll(more);
        return new Act(all, heard, told, lookedUp, tone);
    }

    Act telling(String fact) {
        return new Act(signals, heard, with(told, fact), lookedUp, tone);
    }

    Act lookingUp(String fact) {
        return new Act(signals, heard, told, with(lookedUp, fact), tone);
    }

    private static Set<String> with(Set<String> some, String more) {
        var all = new LinkedHashSet<>(some);
        all.add(more);
        return all;
    }
}
