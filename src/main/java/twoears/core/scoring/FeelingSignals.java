package twoears.core.scoring;

import org.jspecify.annotations.Nullable;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Whether a feeling that a reply names is the customer's: theirs named in any words, or another one put upon them. */
final class FeelingSignals {
    private static final Feeling[] ALL = Feeling.values();

    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final Feelings feelings;
    private final WordSet[] words = new WordSet[ALL.length];
    private final WordSet self;

    private FeelingSignals(ReplyText reply, Scene scene) {
        this.reply = reply;
        passage = reply.passage;
        this.scene = scene;
        feelings = scene.said.feelings;
        for (Feeling feeling : ALL) {
            words[feeling.ordinal()] = scene.lexicon.list(feeling.words);
        }
        self = scene.lexicon.list("self");
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (scene.hasContext() && reply.passage.size() > 0) {
            new FeelingSignals(reply, scene).read(seen);
        }
    }

    private void read(Sightings seen) {
        int right = -1;
        int wrong = -1;
        for (int i = 0; i < passage.size(); i++) {
            Feeling named = named(i);
            if (named == null || passage.isQuoted(i) || isOwn(i)) {
                continue;
            }
            if (feelings.felt.contains(named)) {
                right = right < 0 ? i : right;
            } else if (isMisread(named, i)) {
                wrong = wrong < 0 ? i : wrong;
            }
        }
        if (right >= 0) {
            name(right, seen);
        } else if (wrong >= 0) {
            seen.add("misreads-feeling", Strength.STRONG, clause(wrong), passage.word(wrong));
        }
    }

    private @Nullable Feeling named(int word) {
        for (Feeling feeling : ALL) {
            if (words[feeling.ordinal()].has(passage, word)) {
                return feeling;
            }
        }
        return null;
    }

    /** "I'm afraid": the one who answers feels it. */
    private boolean isOwn(int word) {
        int first = passage.sentenceAt(word).first();
        for (int i = word - 1; i >= Math.max(first, word - 2); i--) {
            if (self.has(passage, i)) {
                return !scene.lexicon.list("you").has(passage, i + 1);
            }
        }
        return false;
    }

    private boolean isMisread(Feeling named, int word) {
        boolean misread = feelings.denied.contains(named) || Feeling.isMisread(feelings.felt, named) || named == Feeling.ANGER && isWithoutCause();
        return misread && !reply.isNegated(word, word, false) && !reply.isConditional(word);
    }

    /** A case in which nothing is wrong that anybody could be angry about, and they are not. */
    private boolean isWithoutCause() {
        return !scene.facts.isEmpty() && feelings.felt.isEmpty() && !scene.hasProblem() && !scene.said.complains;
    }

    /** Named in words of its own, where no phrase has shown it yet, in a sentence that is about them. */
    private void name(int word, Sightings seen) {
        if (!seen.has("names-feeling") && !reply.isConditional(word) && isAboutThem(passage.sentenceAt(word))) {
            Sentence sentence = passage.sentenceAt(word);
            boolean bound = reply.anyOwn(sentence);
            seen.add("names-feeling", bound ? Strength.STRONG : Strength.WEAK, clause(word), passage.word(word));
        }
    }

    /** About them and not about oneself or people in general. */
    private boolean isAboutThem(Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last() && !sentence.isQuestion(); i++) {
            if (scene.lexicon.list("you").has(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private Span clause(int word) {
        return passage.sentenceAt(word).span();
    }
}
