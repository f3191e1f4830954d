package twoears.core.scoring;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.scoring.Signal.Strength;

/**
 * What the customer told of their own life and no fact of the case knows: the cake on the lap, the walk that was practised. A
 * reply that takes it up has heard a person; the case's own words could stand in a form. Words of feeling in a reply that
 * takes up nothing could stand in any letter.
 */
final class LifeSignals {
    private static final int SEVERAL = 2;

    private final Passage passage;
    private final Scene scene;
    private final Sightings seen;
    private final Set<String> taken = new TreeSet<>();
    private boolean close;

    private LifeSignals(ReplyText reply, Scene scene, Sightings seen) {
        passage = reply.passage;
        this.scene = scene;
        this.seen = seen;
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (scene.hasContext() && !scene.facts.isEmpty() && !seen.has("echo")) {
            new LifeSignals(reply, scene, seen).read(reply);
        }
    }

    private void read(ReplyText reply) {
        @Nullable Sentence best = null;
        for (Sentence sentence : passage.sentences()) {
            if (overlaps(sentence, SignalGroup.SPOILS) || overlaps(sentence, SignalGroup.CANNED)) {
                continue;
            }
            int before = taken.size();
            take(reply, sentence);
            boolean plain = !overlaps(sentence, SignalGroup.FELT) && !overlaps(sentence, SignalGroup.SORRY);
            best = best == null && taken.size() > before && plain ? sentence : best;
        }
        if (best != null) {
            seen.add("hears-life", close || taken.size() >= SEVERAL ? Strength.STRONG : Strength.WEAK, best.span(), String.join(", ", taken));
        }
        stock(reply);
    }

    /** Where they told of themselves, and either the sentence has nothing of the case or the reply nothing of their life. */
    private void stock(ReplyText reply) {
        if (!seen.hasAny(SignalGroup.FELT) && !seen.hasAny(SignalGroup.SORRY) || !scene.said.life.tellsMoreThan(scene)) {
            return;
        }
        int count = seen.size();
        for (Sentence sentence : passage.sentences()) {
            boolean felt = overlaps(sentence, SignalGroup.FELT, count);
            boolean said = felt || overlaps(sentence, SignalGroup.SORRY, count);
            if (said && !overlaps(sentence, SignalGroup.MEANT, count) && owned(reply, sentence) < (taken.isEmpty() ? SEVERAL : 1) && !namesTheirs(sentence)) {
                seen.add("stock-words", felt ? Strength.STRONG : Strength.WEAK, sentence.span());
            }
        }
    }

    private int owned(ReplyText reply, Sentence sentence) {
        Distinct words = new Distinct();
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            words.add(reply.is(i, ReplyText.NAME) ? -1 : reply.ownWord(i));
        }
        return words.count();
    }

    /**
     * Said to them by name, or a feeling that they spoke of or that what has happened shows; "frustrating" fits anybody who
     * didn't say so.
     */
    private boolean namesTheirs(Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (ReplyText.isName(passage.word(i), scene.names)) {
                return true;
            }
        }
        for (Feeling feeling : Feeling.values()) {
            boolean counts = feeling != Feeling.ANGER && scene.said.feelings.felt.contains(feeling) || scene.said.feelings.said.contains(feeling);
            for (int i = sentence.first(); counts && i <= sentence.last(); i++) {
                if (scene.lexicon.list(feeling.words).has(passage, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void take(ReplyText reply, Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            boolean named = reply.is(i, ReplyText.NAME) || i < sentence.last() && scene.names.contains(passage.word(i + 1));
            boolean everyday = scene.lexicon.list("common").has(passage, i) && !scene.lexicon.list("close").has(passage, i);
            if (passage.isQuoted(i) || named || everyday) {
                continue;
            }
            LifeWords.@Nullable Word word = scene.said.life.find(passage.word(i));
            if (word != null && !scene.isOfFacts(word.text())) {
                taken.add(word.text());
                close |= word.close();
            }
            figure(i);
        }
    }

    private void figure(int i) {
        int number = scene.said.told.find(passage, i);
        if (number >= 0 && Character.isDigit(scene.said.told.word(number).charAt(0)) && !scene.isOfFacts(passage, i) && scene.said.told.word(number).length() < 3) {
            taken.add(scene.said.told.word(number));
        }
    }

    private boolean overlaps(Sentence sentence, SignalGroup group) {
        return overlaps(sentence, group, seen.size());
    }

    private boolean overlaps(Sentence sentence, SignalGroup group, int count) {
        for (int i = 0; i < count && seen.hasAny(group); i++) {
            if (seen.get(i).isIn(group) && seen.get(i).span().overlaps(sentence.span())) {
                return true;
            }
        }
        return false;
    }
}
