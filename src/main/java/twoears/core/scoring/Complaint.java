package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.WordSet;

/** An account of what went wrong without a hard word in it: "the milk was sour again", "it's been 40 minutes in this queue". */
final class Complaint {
    private Complaint() {}

    static boolean isIn(Passage asked, Lexicon lexicon) {
        WordSet words = lexicon.list("complaint");
        WordSet lasts = lexicon.list("lasts");
        List<Quantity> quantities = Quantities.in(asked);
        for (Sentence sentence : asked.sentences()) {
            boolean lasting = false;
            boolean plain = !sentence.isQuestion() || isDoubled(asked, sentence);
            for (int i = sentence.first(); i <= sentence.last(); i++) {
                if (plain && words.has(asked, i)) {
                    return true;
                }
                lasting |= lasts.has(asked, i);
            }
            if (lasting && hasLength(quantities, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "??" or "?!". */
    private static boolean isDoubled(Passage asked, Sentence sentence) {
        String text = asked.text().original();
        int end = sentence.span().end();
        String after = text.substring(Math.max(0, end - 1), Math.min(text.length(), end + 2)).strip();
        return after.contains("??") || after.contains("?!");
    }

    private static boolean hasLength(List<Quantity> quantities, Sentence sentence) {
        for (Quantity quantity : quantities) {
            if (quantity.kind() == Quantity.Kind.DURATION && quantity.first() >= sentence.first() && quantity.last() <= sentence.last()) {
                return true;
            }
        }
        return false;
    }
}
