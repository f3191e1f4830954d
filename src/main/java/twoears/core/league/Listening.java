package twoears.core.league;

import java.util.List;
import java.util.Set;
import twoears.core.conversation.Turn;

/** How much of what customers said was taken up. */
final class Listening {
    /** The customer's words given back, their feeling named or understood, their question answered or asked back openly. */
    static final Set<String> TAKEN_UP = Set.of("summarises", "names-feeling", "shows-understanding", "answers", "open-question");

    private Listening() {}

    /** Per cent of the turns, rounded; 0 where there are none. */
    static int share(List<Turn> turns) {
        long heard = turns.stream().filter(Listening::isHeard).count();
        return turns.isEmpty() ? 0 : (int) Math.round(100.0 * heard / turns.size());
    }

    static boolean isHeard(Turn turn) {
        return turn.judgement().reading().signals().stream().anyMatch(s -> TAKEN_UP.contains(s.name()));
    }
}
