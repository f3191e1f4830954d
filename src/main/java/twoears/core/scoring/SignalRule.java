package twoears.core.scoring;

import java.util.List;
import java.util.Set;
import twoears.core.language.PhrasePattern;

/**
 * One signal of a lexicon file: the phrases that show it and the scopes in which they do.
 *
 * @param kind what sort of thing it is
 * @param allowed scopes in which the words still mean what they say; in the others they don't count
 * @param places where in a reply it must stand; empty for anywhere
 * @param binds what in the same sentence makes it strong
 * @param needs what must stand in the same sentence for it to count at all
 * @param cancelled whether a "but" after it takes its strength away
 * @param negatedAs the signal that it becomes under a negation, such as an honest limit for "can't promise"; empty for none
 * @param weak patterns, {@code strong} ones that are strong by themselves, and {@code except}: where they occur in the
 *     same place the words mean something else
 * @param hits and {@code misses}: examples, run as tests
 */
record SignalRule(String name, Kind kind, Set<Scope> allowed, Set<Place> places, Set<Bond> binds, Set<Bond> needs, boolean cancelled,
        String negatedAs, List<PhrasePattern> weak, List<PhrasePattern> strong, List<PhrasePattern> except,
        List<Example> hits, List<Example> misses) {

    /** What sort of thing a signal is. */
    enum Kind {
        /** Something the reply does. */
        ACT,
        /** A matter of tone, which is not meant where the same words are an act. */
        TONE,
        /** A matter of tone that stands beside any act. */
        STAYS
    }

    /** What surrounds words and changes what they mean. */
    enum Scope {
        NEGATED,
        CONDITIONAL,
        QUESTION
    }

    /** Where in a reply. */
    enum Place {
        FIRST,
        LAST,
        QUESTION,
        /** At the beginning of a sentence. */
        OPENS
    }

    /** What of this case can stand in the same sentence. */
    enum Bond {
        /** A word, name or figure of the customer's own. */
        CASE,
        /** A time or day. */
        TIME,
        /** A feeling word. */
        FEELING,
        /** Not in the sentence but in the customer's line: that they have done or had this already. */
        TRIED
    }

    /**
     * An example of a lexicon file.
     *
     * @param customer what the customer said before; empty where it doesn't matter
     * @param line where it stands in its file, from 1
     */
    record Example(String customer, String reply, int line) {}
}
