package twoears.core.scenario;

import java.util.Optional;

/**
 * A way a conversation ends.
 *
 * @param when checked after every reply, before the step's rules; without a condition the ending is reached by a rule only
 * @param says the customer's last words; empty where a stock line of the persona serves
 */
public record Ending(String id, Optional<Condition.All> when, Optional<Line> says, Outcome outcome) {}
