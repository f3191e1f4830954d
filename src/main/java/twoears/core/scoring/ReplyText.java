package twoears.core.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.WordSet;

/** A reply split into words, with what the readers of signals all ask about each word. */
final class ReplyText {
    final Passage passage;
    final List<Quantity> quantities;
    /** Words that a scope reaches at most; more in one clause is no honest sentence. */
    private static final int REACH = 40;
    /** Quantities beyond these are no reply but a table. */
    private static final int MOST_QUANTITIES = 300;

    /** What is known of a word here, as bits. The first four are the classes that phrases may name, in their order. */
    static final int NUMBER = 1;
    static final int NAME = 2;
    /** A word, name or figure of the customer's own. */
    static final int OWN = 4;
    static final int TIME = 8;
    static final int FEELING = 16;
    static final int NEGATOR = 32;
    static final int CONDITION = 64;
    /** A clause begins, where a negation's reach ends. */
    static final int CLAUSE = 128;
    /** Of a sentence only, and of all alike: the customer has done or had this already. */
    static final int TRIED = 256;

    static final List<String> CLASSES = List.of("count", "name", "own", "when");
    private static final int NONE = -1;

    final byte[] marks;
    /** By word: the number of the customer's word that it is; below 0 for none. */
    private final int[] ownWords;
    /** By sentence: all marks of its words, as far as a scope reaches, and their beginnings as one of 64 bits each. */
    private final int[] marksWithin;
    private final long[] beginningsWithin;
    private final OwnWords customers;
    /** By sentence, once they were asked for: a long one may have hundreds of figures, each of which asks. */
    private final Map<Integer, List<Double>> times = new HashMap<>();
    private final boolean notFollows;

    ReplyText(String reply, Scene scene) {
        Lexicon lexicon = scene.lexicon;
        passage = Passage.of(reply, lexicon.vocabulary);
        List<Quantity> all = Quantities.in(passage);
        quantities = all.size() <= MOST_QUANTITIES ? all : all.subList(0, MOST_QUANTITIES);
        customers = scene.own;
        marks = new byte[passage.size()];
        ownWords = new int[passage.size()];
        WordSet clauses = lexicon.list("clause");
        notFollows = !clauses.isEmpty();
        mark(lexicon.wordClass("feeling"), FEELING);
        lexicon.feelings.forEach(this::markFeeling);
        mark(lexicon.list("negation"), NEGATOR);
        mark(lexicon.list("condition"), CONDITION);
        mark(clauses, CLAUSE);
        markConditions(lexicon.list("condition-or"), lexicon.list("condition-before"));
        markNames(scene);
        markOwn();
        markTimes();
        marksWithin = new int[passage.sentences().size()];
        beginningsWithin = new long[passage.sentences().size()];
        gather(scene.said.hasTried ? TRIED : 0);
    }

    private void mark(WordSet words, int mark) {
        for (int i = 0; i < marks.length && !words.isEmpty(); i++) {
            marks[i] |= words.has(passage, i) ? mark : 0;
        }
    }

    private void markFeeling(List<WordSet> turn) {
        for (int i = 0; i + turn.size() <= marks.length; i++) {
            int same = 0;
            while (same < turn.size() && turn.get(same).has(passage, i + same)) {
                same++;
            }
            for (int w = 0; w < same && same == turn.size(); w++) {
                marks[i + w] |= FEELING;
            }
        }
    }

    private void markConditions(WordSet ambiguous, WordSet subjects) {
        for (int i = 0; i + 1 < marks.length && !ambiguous.isEmpty(); i++) {
            marks[i] |= ambiguous.has(passage, i) && subjects.has(passage, i + 1) ? CONDITION : 0;
        }
    }

    private void markNames(Scene scene) {
        for (int i = 0; i < marks.length; i++) {
            boolean named = !scene.names.isEmpty() && isName(passage.word(i), scene.names) || passage.isCapital(i) && scene.isNamed(passage.word(i));
            marks[i] |= named ? NAME : 0;
        }
    }

    private void markOwn() {
        for (int i = 0; i < marks.length; i++) {
            ownWords[i] = customers.find(passage, i);
            marks[i] |= (ownWords[i] > NONE ? OWN : 0) | (passage.isNumber(i) ? NUMBER : 0);
        }
    }

    private void markTimes() {
        for (Quantity quantity : quantities) {
            for (int i = quantity.first(); quantity.isTime() && i <= quantity.last(); i++) {
                marks[i] |= TIME;
            }
        }
    }

    private void gather(int everywhere) {
        int sentence = 0;
        for (Sentence here : passage.sentences()) {
            int within = everywhere;
            long beginnings = 0;
            for (int i = here.first(); i <= here.last(); i++) {
                within |= i <= here.first() + 3 * REACH ? marks[i] & 0xFF : 0;
                beginnings |= OwnWords.bit(passage.beginning(i));
            }
            marksWithin[sentence] = within;
            beginningsWithin[sentence++] = beginnings;
        }
    }

    /** Whether a word is the customer's name. */
    static boolean isName(String word, Set<String> names) {
        if (names.contains(word)) {
            return true;
        }
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 && names.contains(word.substring(0, apostrophe));
    }

    /** The numbers in a sentence by which something may be multiplied. */
    List<Double> timesIn(Sentence sentence) {
        return times.computeIfAbsent(passage.sentenceOf(sentence.first()), number -> Reckoning.timesIn(passage, sentence));
    }

    boolean is(int word, int mark) {
        return (marks[word] & mark) != 0;
    }

    /** The number of the customer's word that it is; below 0 for none. */
    int ownWord(int word) {
        return ownWords[word];
    }

    /** Which of all these marks some word of the sentence has. */
    int marksIn(Sentence sentence) {
        return marksWithin[passage.sentenceOf(sentence.first())];
    }

    boolean anyIn(int mark, Sentence sentence) {
        return (marksIn(sentence) & mark) != 0;
    }

    /** Whether it has a word of the customer's, however long it is. */
    boolean anyOwn(Sentence sentence) {
        return anyIn(OWN, sentence) || sentence.size() > 3 * REACH;
    }

    /** How many of these a sentence has, figures written as such not counted. */
    int distinctIn(Sentence sentence, OwnWords words) {
        boolean none = words.hasNoneOf(beginningsWithin[passage.sentenceOf(sentence.first())]);
        return none ? 0 : words.distinctIn(passage, sentence);
    }

    /** Whether a negation reaches these words: within them, or up to three words before in the same clause. */
    boolean isNegated(int first, int last, boolean patternNegates) {
        int start = passage.sentenceAt(first).first();
        for (int i = first; i > start && first - i < 3 && !passage.isClauseBreakBefore(i); i--) {
            if (is(i - 1, NEGATOR)) {
                return true;
            }
        }
        if (!patternNegates && isNegatedAfter(last)) {
            return true;
        }
        for (int i = first + 1; i < last && !patternNegates; i++) {
            if (is(i, NEGATOR)) {
                return true;
            }
        }
        return false;
    }

    /** In the languages whose "not" follows the verb: up to two words after, before another clause begins. */
    private boolean isNegatedAfter(int last) {
        int end = passage.sentenceAt(last).last();
        for (int i = last + 1; notFollows && i <= Math.min(end, last + 2); i++) {
            if (passage.breakBefore(i) != ' ' || is(i, CLAUSE)) {
                return false;
            }
            if (is(i, NEGATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand in an if-clause: from the "if" to the next comma. */
    boolean isConditional(int first) {
        int start = passage.sentenceAt(first).first();
        for (int i = first; i >= Math.max(start, first - REACH); i--) {
            if (is(i, CONDITION)) {
                return true;
            }
            if (passage.breakBefore(i) != ' ') {
                return false;
            }
        }
        return false;
    }

    /** A "but" later in the same sentence that takes back what was said: it refuses, or turns away from the two of them. */
    boolean isTakenBack(int last, WordSet buts, WordSet turnsTo) {
        int end = Math.min(passage.sentenceAt(last).last(), last + REACH);
        int but = -1;
        for (int i = last + 1; i <= end; i++) {
            if (but >= 0 && is(i, NEGATOR)) {
                return true;
            }
            but = but < 0 && buts.has(passage, i) ? i : but;
        }
        return but >= 0 && (but == end || !turnsTo.has(passage, but + 1));
    }
}
