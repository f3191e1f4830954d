package twoears.core.scoring;

import org.jspecify.annotations.Nullable;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** A no: alone, or with what can be done instead. */
final class RefusalSignals {
    /** Words behind a "can't" among which a "see" or "promise" makes it no refusal. */
    private static final int BEHIND = 4;

    private final ReplyText reply;
    private final Passage passage;
    private final WordSet may;
    private final WordSet instead;
    private final WordSet regrets;
    private final WordSet full;
    private final WordSet merely;
    /** Only who asked for something is told that it is full. */
    private final boolean asked;
    private @Nullable Sentence refused;
    private @Nullable Sentence way;

    private RefusalSignals(ReplyText reply, boolean asked, Lexicon lexicon) {
        this.reply = reply;
        this.asked = asked;
        passage = reply.passage;
        may = lexicon.list("may-do");
        instead = lexicon.list("instead");
        regrets = lexicon.list("regrets");
        full = lexicon.list("taken");
        merely = lexicon.list("no-refusal");
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (scene.hasContext()) {
            RefusalSignals reading = new RefusalSignals(reply, !scene.questions.isEmpty(), scene.lexicon);
            for (Sentence sentence : reply.passage.sentences()) {
                reading.read(sentence);
            }
            if (reading.refused != null) {
                boolean open = reading.way != null;
                seen.add(open ? "refuses-with-way" : "refuses-flat", Strength.WEAK, open ? reading.way.span() : reading.refused.span());
            }
        }
    }

    private void read(Sentence sentence) {
        boolean denies = reply.anyIn(ReplyText.NEGATOR, sentence);
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (may.has(passage, i) && !isMerely(i, sentence)) {
                boolean negated = denies && isNegated(i, sentence);
                if (negated && !sentence.isQuestion()) {
                    refused = refused == null ? sentence : refused;
                } else if (!negated && !reply.isConditional(i)) {
                    way = way == null ? sentence : way;
                }
            } else if (denies && regrets.has(passage, i) || asked && full.has(passage, i) && !denies) {
                refused = refused == null ? sentence : refused;
            } else if (instead.has(passage, i)) {
                way = way == null ? sentence : way;
            }
        }
    }

    /** English has its "not" right behind the "can". */
    private boolean isNegated(int word, Sentence sentence) {
        return reply.isNegated(word, word, false) || word < sentence.last() && reply.is(word + 1, ReplyText.NEGATOR);
    }

    /** "I can't promise", "you can see": nothing is refused or offered. */
    private boolean isMerely(int word, Sentence sentence) {
        for (int i = word + 1; i <= Math.min(sentence.last(), word + BEHIND); i++) {
            if (merely.has(passage, i)) {
                return true;
            }
        }
        return false;
    }
}
