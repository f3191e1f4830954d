package twoears.core.scoring;

import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Whether a reply takes up what this customer said: their name, their things and figures, and not an echo or a script. */
final class ListeningSignals {
    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final Sightings seen;

    private ListeningSignals(ReplyText reply, Scene scene, Sightings seen) {
        this.reply = reply;
        this.passage = reply.passage;
        this.scene = scene;
        this.seen = seen;
    }

    static void read(ReplyText reply, Scene scene, Sightings into) {
        ListeningSignals reading = new ListeningSignals(reply, scene, into);
        reading.name();
        if (scene.hasContext() && reply.passage.size() > 0 && !reading.echo()) {
            reading.reflection();
        }
        if (!scene.situation.earlierReplies().isEmpty()) {
            reading.scripts();
        }
    }

    private void name() {
        WordSet greetings = scene.lexicon.list("greeting");
        for (int i = 0; i < passage.size(); i++) {
            boolean greeted = i > 0 && scene.names.isEmpty() && greetings.has(passage, i - 1) && passage.isCapital(i)
                    && !scene.lexicon.list("common").has(passage, i) && passage.sentenceOf(i) == 0;
            if (reply.is(i, ReplyText.NAME) && ReplyText.isName(passage.word(i), scene.names) || greeted) {
                seen.add("uses-name", Strength.STRONG, passage.span(i));
                return;
            }
        }
    }

    /** Four words in a row of the customer's, for most of the reply: pasted, not heard. */
    private boolean echo() {
        FourWords said = scene.said.fours;
        int echoed = 0;
        int first = -1;
        int last = 0;
        for (int i = 0; i + 3 < passage.size(); i++) {
            if (said.has(passage, i)) {
                first = first < 0 ? i : first;
                last = i + 3;
                echoed++;
            }
        }
        boolean isEcho = echoed >= 4 && echoed * 10 >= (passage.size() - 3) * 4;
        if (isEcho || isParroted()) {
            seen.add("echo", Strength.STRONG, first < 0 ? passage.span(0, passage.size() - 1) : passage.span(first, last));
            return true;
        }
        return false;
    }

    /** Nearly every word was the customer's, turned from "I" to "you". */
    private boolean isParroted() {
        if (passage.size() < 12 || scene.asked.size() < 6) {
            return false;
        }
        Set<String> said = scene.said.words;
        WordSet address = scene.lexicon.list("address");
        int others = 0;
        for (int i = 0; i < passage.size(); i++) {
            others += address.has(passage, i) || said.contains(passage.word(i)) ? 0 : 1;
            if ((passage.size() - others) * 100 < passage.size() * 85) {
                return false;
            }
        }
        return true;
    }

    /** The customer's own words in sentences that say something to or about them. */
    private void reflection() {
        Distinct all = new Distinct();
        Sentence best = passage.sentences().get(0);
        int most = 0;
        for (Sentence sentence : passage.sentences()) {
            if (reply.anyOwn(sentence)) {
                Distinct here = takenUp(sentence);
                all.addAll(here);
                best = here.count() > most ? sentence : best;
                most = Math.max(most, here.count());
            }
        }
        int words = all.count();
        if (words >= 2 || words == 1 && scene.own.size() <= 4) {
            takesUp();
            boolean strong = most >= 2 && words >= 3 || words >= 5;
            seen.add("summarises", strong ? Strength.STRONG : Strength.WEAK, best.span(), scene.own.listed(all));
        } else if (words == 0 && scene.own.size() >= 5 && passage.wordCount() >= 8) {
            seen.add("generic", passage.wordCount() >= 15 ? Strength.STRONG : Strength.WEAK, new Span(0, 0));
        }
    }

    private Distinct takenUp(Sentence sentence) {
        Distinct words = new Distinct();
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (!passage.isQuoted(i)) {
                words.add(reply.ownWord(i));
            }
        }
        return words;
    }

    /** Begins with what it was for the customer, in the customer's own words and figures: heard, without a formula. */
    private void takesUp() {
        if (!scene.hasProblem() && !scene.isTense()) {
            return;
        }
        WordSet you = scene.lexicon.list("you");
        for (Sentence sentence : passage.sentences().subList(0, Math.min(2, passage.sentences().size()))) {
            int own = 0;
            boolean figure = false;
            boolean toThem = false;
            boolean theirs = false;
            for (int i = sentence.first(); i <= sentence.last(); i++) {
                boolean isOwn = reply.is(i, ReplyText.OWN);
                own += isOwn ? 1 : 0;
                theirs |= isOwn && !scene.isOfFacts(passage, i);
                figure |= isOwn && Character.isDigit(scene.own.word(reply.ownWord(i)).charAt(0));
                toThem |= you.has(passage, i);
            }
            boolean hears = own >= 2 && toThem || own >= 1 && figure && (toThem || own >= 2);
            if (!sentence.isQuestion() && hears && theirs && !scene.lexicon.list("imperatives").has(passage, sentence.first()) && sentence.size() >= 4 && !isSpoilt(sentence)) {
                seen.add("shows-understanding", figure || own >= 4 ? Strength.STRONG : Strength.WEAK, sentence.span());
                return;
            }
        }
    }

    /** Sentences that do, refuse or blame take up words for another end. */
    private boolean isSpoilt(Sentence sentence) {
        WordSet self = scene.lexicon.list("self");
        boolean mine = self.has(passage, sentence.first()) || reply.is(sentence.first(), ReplyText.CONDITION);
        return mine || isSpoiltWithin(sentence.span());
    }

    private boolean isSpoiltWithin(Span span) {
        for (int i = 0; i < seen.size() && seen.hasAny(SignalGroup.SPOILS); i++) {
            if (seen.get(i).isIn(SignalGroup.SPOILS) && seen.get(i).span().overlaps(span)) {
                return true;
            }
        }
        return false;
    }

    /** The same words as in a reply before. */
    private void scripts() {
        FourWords before = new FourWords(passage.size());
        scene.earlier().forEach(before::add);
        int repeated = 0;
        int first = -1;
        int last = 0;
        for (int i = 0; i + 3 < passage.size(); i++) {
            if (before.has(passage, i)) {
                first = first < 0 ? i : first;
                last = i + 3;
                repeated++;
            }
        }
        if (repeated >= 4) {
            boolean most = repeated * 2 >= passage.size() - 3;
            seen.add("repeats-self", most ? Strength.STRONG : Strength.WEAK, passage.span(first, last));
        }
    }
}
