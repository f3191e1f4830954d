package twoears.exchange;

import java.util.Optional;
import twoears.core.league.Claim;
import twoears.core.scenario.Source;

/**
 * An attempt as a file tells it, its signature and chain in order, and nothing else looked at yet.
 *
 * @param cupTitle what the writer's program called the cup
 * @param key public half of the key that signed it
 * @param source what was played, its hash that of its texts
 * @param text of the file, as far as it is genuine
 * @param fault why the telling breaks off; empty for a whole file
 */
record ResultFile(Claim claim, String cupTitle, String key, Source source, String text, Optional<Fault> fault) {
    static final String KIND = "result";

    /** Lines before the first deed: the seal, the header and the scenario. */
    static final int BEFORE_DEEDS = 3;

    /** Kinds of line after the header, as they stand under {@code line}. */
    enum Kind {
        LOOKED_UP,
        ASKED,
        REPLIED,
        LEFT,
        RETURNED,
        CLAIM
    }
}
