package twoears.core.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import twoears.core.scenario.Wordings;

/**
 * Which of several wordings is said: a function of the attempt's seed, the place and how often it has been come to, and of
 * nothing else, so that a replay says the same on every machine.
 */
record Voice(long seed) {
    /**
     * @param place its name in the scenario
     * @param times how often one of these was said before
     */
    Wordings.Wording choose(Wordings wordings, String place, int times) {
        int count = wordings.all().size();
        return wordings.all().get(switch (wordings.order()) {
            case IN_TURN -> Math.min(times, count - 1);
            case IN_ROUNDS -> times % count;
            case BY_CHANCE -> byChance(place, count, times);
        });
    }

    /** As cards are dealt: all of them before any comes again, and none twice running where one round ends. */
    private int byChance(String place, int count, int times) {
        if (count <= 2) {
            // Two that never come twice running can only take turns.
            return Math.floorMod(dealt(place, count, 0).get(0) + times, count);
        }
        int round = times / count;
        List<Integer> cards = dealt(place, count, round);
        if (round > 0 && cards.get(0).equals(dealt(place, count, round - 1).get(count - 1))) {
            Collections.swap(cards, 0, 1);
        }
        return cards.get(times % count);
    }

    private List<Integer> dealt(String place, int count, int round) {
        var cards = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        long state = mixed(seed ^ mixed(place.hashCode() + ((long) round << 32)));
        for (int left = count; left > 1; left--) {
            state += 0x9E3779B97F4A7C15L;
            Collections.swap(cards, left - 1, (int) Long.remainderUnsigned(mixed(state), left));
        }
        return cards;
    }

    /** Steele, Lea and Flood's SplitMix64: a few lines that are the same in every JDK. */
    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
