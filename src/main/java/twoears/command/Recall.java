package twoears.command;

import java.util.List;
import java.util.Optional;
import twoears.core.conversation.Attempts.Listed;
import twoears.core.conversation.Attempts.Saved;

/** Finds the attempt that was meant: by its whole id, the beginning of exactly one, or "last". */
record Recall(House house) {
    static final String NEWEST = "last";

    List<Listed> all() {
        return house.attempts().list(Integer.MAX_VALUE);
    }

    Optional<Saved> saved(String asked) {
        return house.attempts().find(asked).or(() -> listed(asked).flatMap(l -> house.attempts().find(l.id())));
    }

    Optional<Listed> listed(String asked) {
        List<Listed> meant = asked.equals(NEWEST) ? house.attempts().list(1)
                : all().stream().filter(a -> !asked.isEmpty() && a.id().startsWith(asked)).toList();
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }
}
