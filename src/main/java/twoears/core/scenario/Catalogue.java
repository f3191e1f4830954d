package twoears.core.scenario;

import java.util.List;

/** The scenarios that are at hand. */
public interface Catalogue {
    /** One card a scenario that can be read, by language and title. */
    List<Card> cards();

    /** The list as it was last made, at once and without a look at any scenario: may be out of date, or empty. */
    default List<Card> cachedCards() {
        return List.of();
    }

    /**
     * Why a scenario that is there is on no list: one plain sentence a problem, with file, line and column; empty when none of
     * this id is there, or none is faulty.
     */
    default List<String> faultsOf(String id) {
        return List.of();
    }

    Opened open(Card card);

    /** A scenario as it was when an attempt began. */
    Opened reopen(Source source);

    /** A scenario read whole, or why it could not be. */
    sealed interface Opened {
        record Ready(Scenario scenario, Source source) implements Opened {}

        /** @param problems one plain sentence each, with file, line and column; at least one */
        record Faulty(List<String> problems) implements Opened {}
    }
}
