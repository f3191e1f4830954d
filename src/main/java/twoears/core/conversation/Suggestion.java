package twoears.core.conversation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import twoears.core.conversation.Attempts.Summary;
import twoears.core.scenario.Card;
import twoears.core.scenario.Concept;
import twoears.core.scenario.Dimension;

/**
 * What to practise next, and why.
 *
 * @param dimension the weakest one, where that is the reason
 * @param concept the one that was not practised yet, where that is the reason
 */
public record Suggestion(Card card, Reason reason, Optional<Dimension> dimension, Optional<String> concept) {
    /** From here on a dimension needs no practice of its own (our judgement). */
    private static final int GOOD = 70;

    /** Which concepts exercise a dimension most (our reading of what each concept asks for). */
    private static final Map<Dimension, Set<String>> EXERCISES = Map.of(
            Dimension.EMPATHY, Set.of("P1", "P2", "P7", "P16", "D2", "R6", "M1"),
            Dimension.CLARITY, Set.of("P4", "P8", "A2", "M2", "D1"),
            Dimension.HONESTY, Set.of("P3", "M3", "M4", "R5", "R8"),
            Dimension.HANDLING, Set.of("P5", "P6", "P13", "P15", "D4", "R9"));

    public enum Reason {
        /** The weakest dimension of this attempt. */
        WEAKEST,
        /** Something that no finished attempt has trained. */
        UNPRACTISED,
        /** All is going well: where most is left to win, or somebody harder. */
        HARDER,
        /** There is nobody else. */
        AGAIN
    }

    /**
     * @param finished the attempt that has just ended
     * @param all of this trainee's attempts, {@code finished} may be among them
     * @param cards what can be played
     * @return empty when there is nothing to play
     */
    public static Optional<Suggestion> after(Summary finished, List<Summary> all, List<Card> cards) {
        List<Card> others = cards.stream()
                .filter(c -> c.language().code().equals(finished.language()) && !key(c).equals(finished.key())).toList();
        var played = new Played(all, finished, cards);
        return weakest(finished).flatMap(d -> played.pick(others, c -> exercises(c, d)).map(c -> because(c, d)))
                .or(() -> unpractised(others, played))
                .or(() -> played.pick(others, c -> true).map(c -> new Suggestion(c, Reason.HARDER, Optional.empty(), Optional.empty())))
                .or(() -> cards.stream().filter(c -> key(c).equals(finished.key())).findFirst()
                        .map(c -> new Suggestion(c, Reason.AGAIN, Optional.empty(), Optional.empty())));
    }

    private static Suggestion because(Card card, Dimension weakest) {
        return new Suggestion(card, Reason.WEAKEST, Optional.of(weakest), Optional.empty());
    }

    private static Optional<Dimension> weakest(Summary finished) {
        return finished.scores().entrySet().stream().filter(e -> e.getValue() < GOOD)
                .min(Map.Entry.<Dimension, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }

    private static boolean exercises(Card card, Dimension dimension) {
        return card.trains().stream().anyMatch(EXERCISES.getOrDefault(dimension, Set.of())::contains);
    }

    private static Optional<Suggestion> unpractised(List<Card> cards, Played played) {
        return played.pick(cards, c -> played.unpractised(c).isPresent())
                .map(c -> new Suggestion(c, Reason.UNPRACTISED, Optional.empty(), played.unpractised(c)));
    }

    private static String key(Card card) {
        return card.language().code() + "/" + card.id();
    }

    /** What the trainee has played: best overall score by scenario, and the concepts trained to an outcome. */
    private static final class Played {
        private final Map<String, Integer> best = new HashMap<>();
        private final Set<String> concepts = new HashSet<>();
        private final int level;

        Played(List<Summary> all, Summary finished, List<Card> cards) {
            all.forEach(this::add);
            add(finished);
            cards.stream().filter(c -> best.containsKey(key(c))).forEach(c -> concepts.addAll(c.trains()));
            level = cards.stream().filter(c -> key(c).equals(finished.key())).mapToInt(Card::difficulty).findFirst().orElse(1);
        }

        private void add(Summary summary) {
            if (summary.outcome().isPresent()) {
                summary.overall().ifPresent(o -> best.merge(summary.key(), o, Math::max));
            }
        }

        Optional<String> unpractised(Card card) {
            return card.trains().stream().filter(id -> Concept.isConcept(id) && !concepts.contains(id)).findFirst();
        }

        /** Of those that fit: one not played yet, the worst played, the nearest in difficulty but rather harder, by title. */
        Optional<Card> pick(List<Card> cards, Predicate<Card> fits) {
            return cards.stream().filter(fits).min(Comparator.comparing((Card c) -> best.containsKey(key(c)))
                    .thenComparing(c -> best.getOrDefault(key(c), 0))
                    .thenComparing(c -> Math.abs(2 * (c.difficulty() - level) - 1))
                    .thenComparing(Card::title));
        }
    }
}
