package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Passage;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.WordSet;
import twoears.core.scenario.Fact;

/**
 * What a claim about a fact must share and agree with.
 *
 * @param subject the words of its text
 * @param about the words of each of its index entries
 * @param values what it gives as its value; what its text states where it gives none
 * @param denied whether the fact is that something is not so
 */
record FactContent(OwnWords subject, List<OwnWords> about, List<Quantity> values, List<Quantity> stated, boolean denied) {
    /** Characters beyond which it is not kept for the next reply. */
    private static final int KEPT = 1000;

    FactContent {
        about = List.copyOf(about);
    }

    /** As it was read before, where it was lately. */
    static FactContent in(Fact fact, Lexicon lexicon) {
        boolean isKept = fact.text().length() + fact.value().length() <= KEPT;
        return isKept ? lexicon.facts.of(fact, f -> of(f, lexicon)) : of(fact, lexicon);
    }

    private static FactContent of(Fact fact, Lexicon lexicon) {
        Passage text = Passage.of(fact.text(), lexicon.vocabulary);
        OwnWords subject = new OwnWords();
        subject.add(text, lexicon.list("common"));
        List<OwnWords> about = new ArrayList<>();
        for (String words : fact.about()) {
            OwnWords one = new OwnWords();
            one.add(Passage.of(words, lexicon.vocabulary), lexicon.list("function"));
            about.add(one);
        }
        List<Quantity> stated = Quantities.in(text);
        boolean plain = fact.value().isEmpty();
        List<Quantity> values = plain ? stated : Quantities.in(Passage.of(fact.value(), lexicon.vocabulary));
        return new FactContent(subject, about, values, stated, negates(text, lexicon.list("negation")));
    }

    private static boolean negates(Passage text, WordSet negation) {
        for (int i = 0; i < text.size(); i++) {
            if (negation.has(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether its value is this figure. */
    boolean gives(Quantity claim) {
        return agrees(values, claim);
    }

    /** Whether the fact itself says this figure, as its value or beside it. */
    boolean says(Quantity claim) {
        return agrees(values, claim) || agrees(stated, claim);
    }

    private static boolean agrees(List<Quantity> quantities, Quantity claim) {
        for (Quantity quantity : quantities) {
            if (quantity.agreesWith(claim)) {
                return true;
            }
        }
        return false;
    }
}
