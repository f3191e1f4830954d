package twoears.core.scoring;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import twoears.core.language.Language;
import twoears.core.scenario.Channel;
import twoears.core.scenario.Fact;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Scenario;

/**
 * What a reply is judged in: who said what before, how the customer feels, what is true.
 *
 * @param scenario the authored world, with its authority, duties and listen phrases; empty when a reply is scored
 *     outside of any scenario
 * @param customerLines what the customer has said so far, oldest first; the last is what is being answered
 * @param earlierReplies the agent's own, oldest first
 * @param mood before the reply; empty where it is unknown, and then read from the customer's last line
 * @param facts what claims are held against; a plain sentence is a fact with a text alone
 * @param lookedUp ids of facts that were looked up
 * @param told ids of facts told in earlier replies
 * @param consulted types of colleagues that were asked
 * @param done what the agent is known to have done, a plain sentence each, the only thing that "I've done it" can be held
 *     against outside of a scenario; empty where nobody says
 */
public record Situation(Language language, Channel channel, Optional<Scenario> scenario, List<String> customerLines,
        List<String> earlierReplies, Optional<Mood> mood, List<Fact> facts, Set<String> lookedUp, Set<String> told, Set<String> consulted,
        Optional<List<String>> done) {
    public Situation {
        customerLines = List.copyOf(customerLines);
        earlierReplies = List.copyOf(earlierReplies);
        facts = List.copyOf(facts);
        lookedUp = Set.copyOf(lookedUp);
        told = Set.copyOf(told);
        consulted = Set.copyOf(consulted);
        done = done.map(List::copyOf);
    }

    /** Where nobody was asked, and nobody says what was done. */
    public Situation(Language language, Channel channel, Optional<Scenario> scenario, List<String> customerLines,
            List<String> earlierReplies, Optional<Mood> mood, List<Fact> facts, Set<String> lookedUp, Set<String> told) {
        this(language, channel, scenario, customerLines, earlierReplies, mood, facts, lookedUp, told, Set.of(), Optional.empty());
    }

    public String customerName() {
        return scenario.map(s -> s.customer().name()).orElse("");
    }

    /** What is being answered; empty when nothing was said. */
    public String asked() {
        return customerLines.isEmpty() ? "" : customerLines.get(customerLines.size() - 1);
    }
}
