package twoears.core.scoring;

import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** A script that failed and is run again: asked for once more, in words of what the customer has done; or seen to have been done. */
final class TriedSignals {
    private final ReplyText reply;
    private final Passage passage;
    private final Tried tried;
    private final WordSet requests;
    private final WordSet again;
    private final WordSet did;
    private final WordSet you;
    private final WordSet self;
    private final WordSet imperatives;
    private final WordSet leads;
    private final WordSet asksYou;

    private TriedSignals(ReplyText reply, Scene scene) {
        this.reply = reply;
        passage = reply.passage;
        tried = scene.said.tried;
        requests = scene.lexicon.list("requests");
        again = scene.lexicon.list("again");
        did = scene.lexicon.list("did");
        you = scene.lexicon.list("you");
        self = scene.lexicon.list("self");
        imperatives = scene.lexicon.list("imperatives");
        leads = scene.lexicon.list("leads");
        asksYou = scene.lexicon.list("asks-you");
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (scene.said.tried.isNothing()) {
            return;
        }
        TriedSignals reading = new TriedSignals(reply, scene);
        boolean known = seen.has("asks-again");
        boolean heard = seen.has("shows-understanding");
        int changed = firstChange(seen);
        for (Sentence sentence : reply.passage.sentences()) {
            if (reading.asksFor(sentence, changed < sentence.span().start())) {
                if (!known) {
                    seen.add("asks-again", Strength.WEAK, sentence.span());
                    known = true;
                }
            } else if (!heard && reading.credits(sentence)) {
                seen.add("shows-understanding", Strength.WEAK, sentence.span());
                heard = true;
            }
        }
    }

    /** Where something is first done: "I've closed the old one. Try once more." is no script that failed. Beyond all where nothing is. */
    private static int firstChange(Sightings seen) {
        int first = Integer.MAX_VALUE;
        for (int i = 0; i < seen.size(); i++) {
            String name = seen.get(i).kind().name();
            boolean does = name.equals("ownership") || name.equals("commitment") || seen.get(i).isIn(SignalGroup.REPORTS);
            first = does ? Math.min(first, seen.get(i).span().start()) : first;
        }
        return first;
    }

    /** Two words of what was done, or one and an "again", in a clause that asks and denies nothing. */
    private boolean asksFor(Sentence sentence, boolean changed) {
        if (tried.distinctIn(passage, sentence.first(), sentence.last()) == 0) {
            return false;
        }
        if (ordersAll(sentence)) {
            return true;
        }
        int clause = sentence.first();
        boolean mine = false;
        for (int i = sentence.first() + 1; i <= sentence.last() + 1; i++) {
            if (i > sentence.last() || passage.isClauseBreakBefore(i) || self.has(passage, i)) {
                mine = self.has(passage, clause) || mine && leads.has(passage, clause);
                if (asksFor(clause, i - 1, mine, changed)) {
                    return true;
                }
                clause = i;
            }
        }
        return false;
    }

    /** "Pull the plug, wait ten minutes and press reset": an order in several clauses, with nothing in it that turns it round. */
    private boolean ordersAll(Sentence sentence) {
        boolean turned = isIn(self, sentence) || reply.anyIn(ReplyText.NEGATOR | ReplyText.CONDITION, sentence);
        return isImperative(sentence.first(), sentence.first()) && !turned && tried.distinctIn(passage, sentence.first(), sentence.last()) >= 2;
    }

    /** @param mine whether the one who answers does it; {@code changed} whether something is different now, so that it may work */
    private boolean asksFor(int first, int last, boolean mine, boolean changed) {
        boolean asked = false;
        boolean once = false;
        for (int i = first; i <= last; i++) {
            if (reply.is(i, ReplyText.NEGATOR) || reply.is(i, ReplyText.CONDITION)) {
                return false;
            }
            asked |= requests.has(passage, i) || !mine && isImperative(i, first);
            once |= again.has(passage, i);
        }
        int shared = asked ? tried.distinctIn(passage, first, last) : 0;
        return shared >= 2 || shared == 1 && once && !changed;
    }

    private boolean isImperative(int i, int first) {
        boolean leading = i == first || leads.has(passage, i - 1);
        return leading && imperatives.has(passage, i) || asksYou.has(passage, i) && i + 1 < passage.size() && you.has(passage, i + 1);
    }

    /** "You've checked both cables": said to them, of what they did, and not as a guess. */
    private boolean credits(Sentence sentence) {
        return !sentence.isQuestion() && isIn(you, sentence) && isIn(did, sentence) && !reply.anyIn(ReplyText.NEGATOR | ReplyText.CONDITION, sentence);
    }

    private boolean isIn(WordSet words, Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (words.has(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
