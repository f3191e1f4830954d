package twoears.core.scoring;

import java.util.List;
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

    final boolean[] own;
    /** By word: the customer's word that it is; empty for none. */
    final String[] ownWords;
    final boolean[] name;
    final boolean[] time;
    final boolean[] number;
    final boolean[] feeling;
    final boolean[] negator;
    final boolean[] condition;
    /** Words at which a clause begins, where a negation's reach ends. */
    private final boolean[] stops;
    private final boolean notFollows;

    ReplyText(String reply, Scene scene) {
        Lexicon lexicon = scene.lexicon;
        passage = Passage.of(reply, lexicon.vocabulary);
        List<Quantity> all = Quantities.in(passage);
        quantities = all.subList(0, Math.min(all.size(), MOST_QUANTITIES));
        int size = passage.size();
        own = new boolean[size];
        ownWords = new String[size];
        name = new boolean[size];
        time = new boolean[size];
        number = new boolean[size];
        feeling = new boolean[size];
        negator = new boolean[size];
        condition = new boolean[size];
        stops = new boolean[size];
        WordSet clauses = lexicon.list("clause");
        notFollows = clauses.size() > 0;
        WordSet negation = lexicon.list("negation");
        WordSet conditions = lexicon.list("condition");
        WordSet ambiguous = lexicon.list("condition-or");
        WordSet subjects = lexicon.list("condition-before");
        WordSet feelings = lexicon.wordClass("feeling");
        boolean hasNames = !scene.names.isEmpty();
        for (int i = 0; i < size; i++) {
            ownWords[i] = scene.own.of(passage, i);
            own[i] = !ownWords[i].isEmpty();
            name[i] = hasNames && isName(passage.word(i), scene);
            feeling[i] = feelings.has(passage, i);
            number[i] = passage.isNumber(i);
            negator[i] = negation.has(passage, i);
            condition[i] = conditions.has(passage, i) || ambiguous.has(passage, i) && i + 1 < size && subjects.has(passage, i + 1);
            stops[i] = notFollows && clauses.has(passage, i);
        }
        for (Quantity quantity : quantities) {
            for (int i = quantity.first(); quantity.isTime() && i <= quantity.last(); i++) {
                time[i] = true;
            }
        }
    }

    private static boolean isName(String word, Scene scene) {
        if (scene.names.contains(word)) {
            return true;
        }
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0 && scene.names.contains(word.substring(0, apostrophe));
    }

    boolean anyIn(boolean[] marks, Sentence sentence) {
        for (int i = sentence.first(); i <= Math.min(sentence.last(), sentence.first() + 3 * REACH); i++) {
            if (marks[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether a negation reaches these words: within them, or up to three words before in the same clause. */
    boolean isNegated(int first, int last, boolean patternNegates) {
        int start = passage.sentenceAt(first).first();
        for (int i = first; i > start && first - i < 3 && !passage.isClauseBreakBefore(i); i--) {
            if (negator[i - 1]) {
                return true;
            }
        }
        if (!patternNegates && isNegatedAfter(last)) {
            return true;
        }
        for (int i = first + 1; i < last && !patternNegates; i++) {
            if (negator[i]) {
                return true;
            }
        }
        return false;
    }

    /** In the languages whose "not" follows the verb: up to two words after, before another clause begins. */
    private boolean isNegatedAfter(int last) {
        int end = passage.sentenceAt(last).last();
        for (int i = last + 1; notFollows && i <= Math.min(end, last + 2); i++) {
            if (passage.breakBefore(i) != ' ' || stops[i]) {
                return false;
            }
            if (negator[i]) {
                return true;
            }
        }
        return false;
    }

    /** Whether these words stand in an if-clause: from the "if" to the next comma. */
    boolean isConditional(int first) {
        int start = passage.sentenceAt(first).first();
        for (int i = first; i >= Math.max(start, first - REACH); i--) {
            if (condition[i]) {
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
            if (but >= 0 && negator[i]) {
                return true;
            }
            but = but < 0 && buts.has(passage, i) ? i : but;
        }
        return but >= 0 && (but == end || !turnsTo.has(passage, but + 1));
    }
}
