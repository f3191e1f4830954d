package twoears.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Whether a reply takes up what this customer said: their name, their things and figures, and not an echo or a script. */
final class ListeningSignals {
    private static final Set<String> SPOILING = Set.of("blame", "dismissal", "hostility", "policy-hiding", "calm-down", "defensive",
            "cold-handover", "agentless", "vague-time", "false-empathy", "conditional-apology", "but-cancels", "advises", "please-command",
            "orders-about", "jargon", "overpromise", "fake-urgency", "echo");

    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final List<Signal> found;

    private ListeningSignals(ReplyText reply, Scene scene, List<Signal> found) {
        this.reply = reply;
        this.passage = reply.passage;
        this.scene = scene;
        this.found = found;
    }

    static void read(ReplyText reply, Scene scene, List<Signal> into) {
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
            if (reply.name[i] || greeted) {
                found.add(Signal.of("uses-name", Strength.STRONG, passage.span(i)));
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
            found.add(Signal.of("echo", Strength.STRONG, first < 0 ? passage.span(0, passage.size() - 1) : passage.span(first, last)));
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
        int theirs = 0;
        for (int i = 0; i < passage.size(); i++) {
            theirs += said.contains(passage.word(i)) || address.has(passage, i) ? 1 : 0;
        }
        return theirs * 100 >= passage.size() * 85;
    }

    /** The customer's own words in sentences that say something to or about them. */
    private void reflection() {
        Set<String> all = new HashSet<>();
        Sentence best = passage.sentences().get(0);
        int most = 0;
        for (Sentence sentence : passage.sentences()) {
            Set<String> here = Set.of();
            for (int i = sentence.first(); i <= sentence.last(); i++) {
                String own = reply.ownWords[i];
                if (!own.isEmpty() && !passage.isQuoted(i)) {
                    here = here.isEmpty() ? new HashSet<>() : here;
                    here.add(own);
                }
            }
            all.addAll(here);
            if (here.size() > most) {
                most = here.size();
                best = sentence;
            }
        }
        if (all.size() >= 2 || all.size() == 1 && scene.own.size() <= 4) {
            takesUp();
            boolean strong = most >= 2 && all.size() >= 3 || all.size() >= 5;
            found.add(new Signal("summarises", strong ? Strength.STRONG : Strength.WEAK, best.span(), String.join(", ", new java.util.TreeSet<>(all))));
        } else if (all.isEmpty() && scene.own.size() >= 5 && passage.wordCount() >= 8) {
            found.add(Signal.of("generic", passage.wordCount() >= 15 ? Strength.STRONG : Strength.WEAK, new Span(0, 0)));
        }
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
            for (int i = sentence.first(); i <= sentence.last(); i++) {
                String word = reply.ownWords[i];
                own += word.isEmpty() ? 0 : 1;
                figure |= !word.isEmpty() && Character.isDigit(word.charAt(0));
                toThem |= you.has(passage, i);
            }
            boolean hears = own >= 2 && toThem || own >= 1 && figure && (toThem || own >= 2);
            if (!sentence.isQuestion() && hears && sentence.size() >= 4 && !isSpoilt(sentence)) {
                found.add(Signal.of("shows-understanding", figure || own >= 4 ? Strength.STRONG : Strength.WEAK, sentence.span()));
                return;
            }
        }
    }

    /** Sentences that do, refuse or blame take up words for another end. */
    private boolean isSpoilt(Sentence sentence) {
        WordSet self = scene.lexicon.list("self");
        boolean mine = self.has(passage, sentence.first()) || reply.condition[sentence.first()];
        return mine || isSpoiltWithin(sentence.span());
    }

    private boolean isSpoiltWithin(Span span) {
        for (Signal signal : found) {
            if (SPOILING.contains(signal.name()) && signal.span().overlaps(span)) {
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
            found.add(Signal.of("repeats-self", most ? Strength.STRONG : Strength.WEAK, passage.span(first, last)));
        }
    }
}
