package twoears.core.scoring;

import java.util.ArrayList;
import java.util.List;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.PhraseTrie.Hit;
import twoears.core.scoring.Lexicon.Entry;
import twoears.core.scoring.Lexicon.Weight;
import twoears.core.scoring.Signal.Strength;
import twoears.core.scoring.SignalRule.Place;

/** The signals that phrases of the lexicon show, once their scopes have been looked at. */
final class PhraseSignals {
    private final ReplyText reply;
    private final Lexicon lexicon;
    private final Sightings seen;

    private PhraseSignals(ReplyText reply, Scene scene, Sightings seen) {
        this.reply = reply;
        this.lexicon = scene.lexicon;
        this.seen = seen;
    }

    static void read(ReplyText reply, Scene scene, Sightings into) {
        new PhraseSignals(reply, scene, into).choose(scene.lexicon.trie.find(reply.passage, ReplyText.CLASSES, reply.marks));
    }

    /** Hits come by where they begin; the longest of a rule wins, and one that begins within it is dropped. */
    private void choose(List<Hit> hits) {
        // By rule: how many had been kept with its last one, which tells where that stands; 0 before there is one.
        int[] longest = new int[lexicon.ruleCount];
        List<Hit> kept = new ArrayList<>();
        List<Hit> exceptions = new ArrayList<>();
        for (Hit hit : hits) {
            Entry entry = lexicon.entries.get(hit.pattern());
            if (entry.weight() == Weight.EXCEPT) {
                exceptions.add(hit);
                continue;
            }
            int before = longest[entry.ruleNumber()] - 1;
            if (before < 0 || kept.get(before).last() < hit.first()) {
                kept.add(hit);
                longest[entry.ruleNumber()] = kept.size();
            } else if (kept.get(before).first() == hit.first() && isBetter(hit, kept.get(before))) {
                kept.set(before, hit);
            }
        }
        for (Hit hit : kept) {
            Entry entry = lexicon.entries.get(hit.pattern());
            if (!isExcepted(hit, entry, exceptions)) {
                signal(hit, entry);
            }
        }
    }

    private boolean isBetter(Hit hit, Hit before) {
        boolean strong = lexicon.entries.get(hit.pattern()).weight() == Weight.STRONG;
        boolean wasStrong = lexicon.entries.get(before.pattern()).weight() == Weight.STRONG;
        return strong != wasStrong ? strong : hit.last() > before.last();
    }

    private boolean isExcepted(Hit hit, Entry entry, List<Hit> exceptions) {
        for (int i = firstNear(exceptions, hit.first()); i < exceptions.size(); i++) {
            Hit exception = exceptions.get(i);
            if (exception.first() > hit.last()) {
                return false;
            }
            if (exception.last() >= hit.first() && lexicon.entries.get(exception.pattern()).ruleNumber() == entry.ruleNumber()) {
                return true;
            }
        }
        return false;
    }

    /** No pattern is longer than this, so that exceptions further back can't reach here. */
    private static final int LONGEST = 60;

    private static int firstNear(List<Hit> exceptions, int word) {
        int low = 0;
        int high = exceptions.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (exceptions.get(middle).first() < word - LONGEST) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void signal(Hit hit, Entry entry) {
        Scopes rule = entry.rule();
        Passage passage = reply.passage;
        int first = hit.first();
        Sentence sentence = passage.sentenceAt(first);
        if (passage.isQuoted(first) || passage.isCapital(first) && reply.is(first, ReplyText.NAME) && first == hit.last()) {
            return;
        }
        SignalKind kind = rule.kind();
        if (!rule.allowsNegation() && reply.isNegated(first, hit.last(), entry.negates())) {
            if (rule.negatedAs() == null) {
                return;
            }
            kind = rule.negatedAs();
        }
        int around = reply.marksIn(sentence);
        boolean questioned = sentence.isQuestion() && !rule.allowsQuestion();
        boolean conditional = !rule.allowsCondition() && reply.isConditional(first);
        if (questioned || conditional || (around & rule.needs()) != rule.needs() || !isInPlace(rule, first, sentence)) {
            return;
        }
        if (rule.isCancelled() && reply.isTakenBack(hit.last(), lexicon.list("but"), lexicon.list("turns-to"))) {
            kind = lexicon.kinds.of("but-cancels");
        }
        boolean strong = entry.weight() == Weight.STRONG || (around & rule.binds()) != 0;
        seen.add(kind, strong ? Strength.STRONG : Strength.WEAK, passage.span(first, hit.last()), "");
    }

    private boolean isInPlace(Scopes rule, int first, Sentence sentence) {
        return rule.places() == 0
                || (!rule.mustStand(Place.FIRST) || reply.passage.sentenceOf(first) == 0)
                && (!rule.mustStand(Place.LAST) || isLast(first))
                && (!rule.mustStand(Place.QUESTION) || sentence.isQuestion())
                && (!rule.mustStand(Place.OPENS) || first == sentence.first());
    }

    private boolean isLast(int word) {
        Passage passage = reply.passage;
        return word * 3 >= passage.size() * 2 || passage.sentenceOf(word) == passage.sentences().size() - 1;
    }
}
