package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Drops what only seems to be there: tone in words that are an act, and a direct question by somebody who has listened. */
final class Yielding {
    private static final Set<String> LISTENING = Set.of("names-feeling", "shows-understanding", "restates", "normalises", "apology", "ownership", "owns-fault", "sympathy", "uses-name");
    /** Signals before and after that are looked at; an overlapping one is never further away. */
    private static final int NEAR = 12;
    private static final Set<String> BLUNT = Set.of("blunt-question", "blunt-why", "closed-question");

    /** Acts that a stock formula only imitates. */
    private static final Set<String> CANNABLE = Set.of("names-feeling", "shows-understanding", "restates", "normalises", "apology", "sympathy", "thanks", "agrees",
            "supports", "warm-words", "about-you", "reassurance");

    private Yielding() {}

    /** @param signals in the order of the text */
    static List<Signal> resolve(List<Signal> signals, Lexicon lexicon) {
        List<Signal> kept = new ArrayList<>(signals.size());
        boolean heard = isHeard(signals);
        int reach = 0;
        for (int i = 0; i < signals.size(); i++) {
            Signal signal = signals.get(i);
            boolean yields = lexicon.yielding.contains(signal.name());
            if (lexicon.acts.contains(signal.name())) {
                reach = Math.max(reach, signal.span().end());
            }
            boolean inAct = yields && (signal.span().start() < reach || startsAnAct(signals, i, lexicon));
            boolean isCanned = CANNABLE.contains(signal.name()) && overlapsCanned(signals, i);
            if (!inAct && !isCanned && !(heard && BLUNT.contains(signal.name()))) {
                kept.add(signal);
            }
        }
        return kept;
    }

    private static boolean isHeard(List<Signal> signals) {
        for (Signal signal : signals) {
            if (LISTENING.contains(signal.name())) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlapsCanned(List<Signal> signals, int at) {
        for (int i = Math.max(0, at - NEAR); i < Math.min(signals.size(), at + NEAR); i++) {
            if (signals.get(i).name().equals("false-empathy") && signals.get(i).span().overlaps(signals.get(at).span())) {
                return true;
            }
        }
        return false;
    }

    /** Whether an act begins before this signal ends. */
    private static boolean startsAnAct(List<Signal> signals, int from, Lexicon lexicon) {
        int end = signals.get(from).span().end();
        for (int i = from + 1; i < signals.size() && signals.get(i).span().start() < end; i++) {
            if (lexicon.acts.contains(signals.get(i).name())) {
                return true;
            }
        }
        return false;
    }
}
