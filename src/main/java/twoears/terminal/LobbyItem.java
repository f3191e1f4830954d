package twoears.terminal;

import java.util.Optional;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.scenario.Card;

/**
 * One thing to choose in the lobby: a scenario, or an attempt to go on with.
 *
 * @param card empty when the scenario of an attempt is gone; at least one of both is there
 */
record LobbyItem(Optional<Listed> goesOn, Optional<Card> card) {
    static LobbyItem of(Card card) {
        return new LobbyItem(Optional.empty(), Optional.of(card));
    }

    String title() {
        return card.map(Card::title).orElseGet(() -> goesOn.map(g -> g.summary().title()).orElse(""));
    }

    /** The same thing in another snapshot. */
    boolean isSame(LobbyItem other) {
        return goesOn.map(Listed::id).equals(other.goesOn.map(Listed::id)) && card.map(Shelf::key).equals(other.card.map(Shelf::key));
    }
}
