package twoears.core.scenario;

import java.util.List;

/** The scenarios that are at hand. */
public interface Catalogue {
    /** One card a scenario that can be read, by language and title. */
    List<Card> cards();

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
