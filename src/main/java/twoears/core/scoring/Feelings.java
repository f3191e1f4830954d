package twoears.core.scoring;

import java.util.EnumSet;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.WordSet;

/** What the customer feels, as far as the words or what has happened show it, and what they say they don't. */
final class Feelings {
    /** Words before a feeling in which a "not" denies it. */
    private static final int DENIED = 3;

    final Set<Feeling> felt = EnumSet.noneOf(Feeling.class);
    /** Those of them that were named. */
    final Set<Feeling> said = EnumSet.noneOf(Feeling.class);
    final Set<Feeling> denied = EnumSet.noneOf(Feeling.class);

    /** @param shown the customer signals that were seen */
    Feelings(Passage asked, Set<String> shown, Lexicon lexicon) {
        WordSet negation = lexicon.list("negation");
        for (Feeling feeling : Feeling.values()) {
            WordSet words = lexicon.list(feeling.words);
            for (int i = 0; i < asked.size() && !words.isEmpty(); i++) {
                if (words.has(asked, i)) {
                    (isDenied(asked, i, negation) ? denied : felt).add(feeling);
                }
            }
            if (felt.contains(feeling)) {
                said.add(feeling);
            }
            if (shown.contains(feeling.shown)) {
                felt.add(feeling);
            }
        }
        if (shown.contains("customer-hostile") || shown.contains("customer-insult")) {
            felt.add(Feeling.ANGER);
        }
        denied.removeAll(felt);
    }

    private static boolean isDenied(Passage asked, int word, WordSet negation) {
        int first = asked.sentenceAt(word).first();
        for (int i = word - 1; i >= Math.max(first, word - DENIED); i--) {
            if (negation.has(asked, i)) {
                return true;
            }
            if (asked.breakBefore(i + 1) != ' ') {
                return false;
            }
        }
        return false;
    }
}
