package twoears.core.league;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import twoears.core.conversation.Event.AttemptStarted;
import twoears.core.conversation.Event.Entered;
import twoears.core.conversation.Input;
import twoears.core.scenario.Dimension;
import twoears.core.scenario.Mood;
import twoears.core.scenario.Outcome;

/**
 * What somebody says of an attempt of theirs, before {@link Verification} has looked whether it is so.
 *
 * @param start with its place in a cup
 * @param language code of the case's language
 * @param deeds what the trainee did, in order
 * @param total empty where the telling breaks off
 */
public record Claim(AttemptStarted start, String language, List<Deed> deeds, Optional<Total> total) {
    public Claim {
        deeds = List.copyOf(deeds);
        if (start.entered().isEmpty()) {
            throw new IllegalArgumentException("practice is nobody else's business");
        }
    }

    public Entered entered() {
        return start.entered().orElseThrow();
    }

    /** @param reply what came of it, where it was a reply */
    public record Deed(Instant at, Input input, Optional<Reply> reply) {}

    /**
     * @param text what was said, typed or picked
     * @param scores 0 to 100 each; a dimension that did not apply is absent
     * @param mood and {@code step}: where the customer stood after it
     */
    public record Reply(String text, Map<Dimension, Integer> scores, int overall, Mood mood, String step) {
        public Reply {
            scores = ordered(scores);
        }
    }

    /**
     * What the attempt came to.
     *
     * @param overall empty before the first reply
     * @param outcome empty while it has not ended
     * @param turns replies that count
     */
    public record Total(Map<Dimension, Integer> scores, Optional<Integer> overall, Optional<Outcome> outcome, int turns) {
        public Total {
            scores = ordered(scores);
        }
    }

    private static Map<Dimension, Integer> ordered(Map<Dimension, Integer> scores) {
        var ordered = new EnumMap<Dimension, Integer>(Dimension.class);
        ordered.putAll(scores);
        return Collections.unmodifiableMap(ordered);
    }
}
