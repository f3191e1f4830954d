package twoears.authoring.rehearsal;

import java.util.List;
import java.util.Set;

/** A way to something, as replies that would have to be given; the last stop's reply gets there. */
public record Route(List<Stop> stops) {
    public Route {
        stops = List.copyOf(stops);
    }

    /**
     * A reply on the way.
     *
     * @param step what is answered
     * @param signals that the reply shows, {@code heard} listen keys in it, {@code told} facts that it states
     * @param manner how it is taken
     */
    public record Stop(String step, Set<String> signals, Set<String> heard, Set<String> told, Manner manner) {}

    /** How a reply is taken, whatever is in it. */
    public enum Manner {
        /** Neither good nor bad. */
        PLAIN(55, 55),
        GOOD(100, 100),
        BAD(0, 0),
        /** Honest, and hard to take. */
        BLUNT(0, 100),
        /** Kind, and not honest. */
        SMOOTH(100, 0);

        private final int others;
        private final int honesty;

        Manner(int others, int honesty) {
            this.others = others;
            this.honesty = honesty;
        }

        /** The scores of empathy, clarity and handling. */
        int others() {
            return others;
        }

        int honesty() {
            return honesty;
        }
    }
}
