package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param rate whether its amounts are for each of something, so that several of them come to more
 * @param denied whether the fact is that something is not so
 * @param unsure whether it is that something is not known or not there
 * @param catches whether it is about what something costs or binds to
 * @param usual whether it tells what is usual, expected or possible, and no more than that
 * @param names the names in it, in small letters
 * @param sentences how many its text has
 * @param plain whether nothing in it is an "if" or an "only"
 * @param either whether an "or" stands between its figures
 */
record FactContent(OwnWords subject, List<OwnWords> about, List<Quantity> values, List<Quantity> stated, boolean rate, boolean denied,
        boolean unsure, boolean catches, boolean usual, Set<String> names, int sentences, boolean plain, boolean either) {
    /** Characters beyond which it is not kept for the next reply. */
    private static final int KEPT = 1000;

    FactContent {
        about = List.copyOf(about);
        names = Set.copyOf(names);
    }

    /** As it was read before, where it was lately. */
    static FactContent in(Fact fact, Lexicon lexicon) {
        boolean isKept = fact.text().length() + fact.value().length() <= KEPT;
        return isKept ? lexicon.facts.of(List.of(fact.text(), fact.value(), fact.about()), f -> of(fact, lexicon)) : of(fact, lexicon);
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
        return new FactContent(subject, about, values, stated, hasAny(text, lexicon.list("each")), hasAny(text, lexicon.list("negation")),
                Unsure.isIn(text, lexicon), hasAny(text, lexicon.list("catch")), isUsual(text, lexicon), Names.in(text, lexicon),
                text.sentences().size(), !hasAny(text, lexicon.list("only")) && !hasAny(text, lexicon.list("condition")), hasAny(text, lexicon.list("or")));
    }

    private static boolean hasAny(Passage text, WordSet words) {
        for (int i = 0; i < text.size(); i++) {
            if (words.has(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Usually", "an estimate"; or a "may" before what may happen, which is no leave to do something. */
    private static boolean isUsual(Passage text, Lexicon lexicon) {
        WordSet may = lexicon.list("may");
        WordSet happens = lexicon.list("may-happen");
        for (int i = 0; i + 1 < text.size(); i++) {
            if (may.has(text, i) && happens.has(text, i + 1)) {
                return true;
            }
        }
        return hasAny(text, lexicon.list("usual"));
    }

    /** Whether its value is this figure. */
    boolean gives(Quantity claim) {
        return agrees(values, claim);
    }

    /** Whether the fact itself says this figure, as its value or beside it. */
    boolean says(Quantity claim) {
        return agrees(values, claim) || agrees(stated, claim);
    }

    /** "300 a floor" and four floors: 1,200. */
    boolean givesSeveral(Quantity claim) {
        for (Quantity each : stated) {
            double times = each.low() > 0 ? claim.low() / each.low() : 0;
            boolean whole = times >= 2 && times == Math.rint(times);
            if (rate && whole && claim.kind() == Quantity.Kind.MONEY && each.kind() == Quantity.Kind.MONEY) {
                return true;
            }
        }
        return false;
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
