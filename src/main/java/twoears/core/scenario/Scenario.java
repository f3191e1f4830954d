package twoears.core.scenario;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import twoears.core.language.Language;

/**
 * One practisable conversation, whole and valid: every id that a rule or condition names exists.
 *
 * @param id file name without its ending, the same in every language
 * @param difficulty 1 to 5
 * @param listens phrases by their key, in the phrase pattern language of {@code core.language}
 * @param authority what this agent may grant without asking, by its key, such as {@code refund-up-to} → "500 NOK"
 * @param neverPromise wordings of what must not be promised
 * @param mustTell ids of facts that the customer must be told before the end
 * @param steps the first opens
 */
public record Scenario(String id, String title, String summary, Language language, Channel channel, int difficulty,
        List<Concept> trains, Weights weights, Customer customer, List<Fact> facts, Map<String, String> authority,
        List<String> neverPromise, Set<String> mustTell, Map<String, List<String>> listens, List<Hidden> hidden,
        Steps steps, List<Ending> endings) {
    public Scenario {
        trains = List.copyOf(trains);
        facts = List.copyOf(facts);
        authority = Ordered.map(authority);
        neverPromise = List.copyOf(neverPromise);
        mustTell = Ordered.set(mustTell);
        listens = Ordered.map(listens);
        hidden = List.copyOf(hidden);
        endings = List.copyOf(endings);
    }

    public Optional<Ending> ending(String endingId) {
        for (Ending ending : endings) {
            if (ending.id().equals(endingId)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    public Optional<Fact> fact(String factId) {
        return facts.stream().filter(f -> f.id().equals(factId)).findFirst();
    }

    /** Whether guided play is possible: every step offers choices. */
    public boolean isGuided() {
        return steps.stream().noneMatch(s -> s.choices().isEmpty());
    }

    /** The ids of the concepts trained, in order, such as {@code [P2, P8]}. */
    public Set<String> trainedIds() {
        return trains.stream().sorted().map(Concept::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
