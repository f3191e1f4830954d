package twoears.terminal;

import java.util.List;
import java.util.Map;
import twoears.core.conversation.Attempts;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.scenario.Card;

/**
 * What the lobby lists: a snapshot, so that its first frame waits for nothing.
 *
 * @param best overall score by scenario, as {@link Attempts#best} gives it
 */
public record Shelf(List<Card> cards, Map<String, Integer> best, List<Listed> inProgress) {
    public static final Shelf EMPTY = new Shelf(List.of(), Map.of(), List.of());

    public Shelf {
        cards = List.copyOf(cards);
        best = Map.copyOf(best);
        inProgress = List.copyOf(inProgress);
    }

    /** As it is now; may take a while, and throws {@link Attempts.NotKept} when attempts can't be read. */
    public static Shelf read(World world) {
        return new Shelf(world.catalogue().cards(), world.attempts().best(world.trainee()), world.attempts().inProgress());
    }

    static String key(Card card) {
        return card.language().code() + "/" + card.id();
    }
}
