package twoears.core.league;

import java.util.List;

/**
 * An honour beside the ranks; shared by all who come to the same.
 *
 * @param by how much: points, or per cent of the turns for {@link Kind#LISTENER}
 * @param winners at least one, by name
 */
public record Award(Kind kind, int by, List<Winner> winners) {
    public Award {
        winners = List.copyOf(winners);
    }

    /** @param entry id of the attempt that shows it */
    public record Winner(String person, String team, String entry) {}

    /** What it is for. */
    public enum Kind {
        /** The later attempts above the earlier ones, each held against what all made of its case. */
        IMPROVED,
        /** The greatest rise of a customer's trust from its lowest to its end, in a conversation that was not lost. */
        SAVE,
        /** The most turns in which the customer was taken up, over the cases that count. */
        LISTENER
    }
}
