package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;

/** Drops what only seems to be there: tone in words that are an act, and a direct question by somebody who has listened. */
final class Yielding {
    /** Signals before and after that are looked at; an overlapping one is never further away. */
    private static final int NEAR = 12;

    private Yielding() {}

    /** @param seen in the order of the text */
    static List<Signal> resolve(Sightings seen) {
        List<Signal> kept = new ArrayList<>(seen.size());
        boolean heard = seen.hasAny(SignalGroup.LISTENS);
        int reach = 0;
        for (int i = 0; i < seen.size(); i++) {
            Sighting signal = seen.get(i);
            if (signal.isIn(SignalGroup.ACT)) {
                reach = Math.max(reach, signal.span().end());
            }
            boolean inAct = signal.isIn(SignalGroup.YIELDS) && (signal.span().start() < reach || startsAnAct(seen, i));
            boolean isCanned = signal.isIn(SignalGroup.CANNABLE) && overlapsCanned(seen, i);
            if (!inAct && !isCanned && !(heard && signal.isIn(SignalGroup.BLUNT))) {
                kept.add(signal.signal());
            }
        }
        return kept;
    }

    private static boolean overlapsCanned(Sightings seen, int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(seen.size(), at + NEAR) && seen.hasAny(SignalGroup.CANNED); i++) {
            if (seen.get(i).isIn(SignalGroup.CANNED) && seen.get(i).span().overlaps(seen.get(at).span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an act begins before this signal ends. */
    private static boolean startsAnAct(Sightings seen, int from) {
        int end = seen.get(from).span().end();
        for (int i = from + 1; i < seen.size() && seen.get(i).span().start() < end; i++) {
            if (seen.get(i).isIn(SignalGroup.ACT)) {
                return true;
            }
        }
        return false;
    }
}
