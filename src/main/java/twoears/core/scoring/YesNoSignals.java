package twoears.core.scoring;

import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantities;
import twoears.core.language.Quantity;
import twoears.core.language.Questions.Asks;
import twoears.core.language.Questions.Question;
import twoears.core.scoring.Signal.Strength;

/**
 * A yes where the fact says no, or the other way round. Only where a question is all in the words of one fact, which has no
 * "if" and no "only" in it: "Is there a fixed term?" – "The plan has a fixed term of 24 months."
 */
final class YesNoSignals {
    /** Sentences in which the yes or no must come. */
    private static final int WITHIN = 2;
    /** Words behind which it must end: "No.", "Ei ole, …"; "no problem" is none. */
    private static final int LONGEST = 2;
    /** Words of a fact that a question of one word speaks of. */
    private static final int SHORT_FACT = 4;

    private final Passage passage;
    private final Scene scene;

    private YesNoSignals(ReplyText reply, Scene scene) {
        passage = reply.passage;
        this.scene = scene;
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (scene.questions.size() != 1 || scene.questions.get(0).asks() != Asks.WHETHER || scene.facts.isEmpty() || seen.has("contradiction")) {
            return;
        }
        YesNoSignals reading = new YesNoSignals(reply, scene);
        for (int s = 0; s < Math.min(WITHIN, reply.passage.sentences().size()); s++) {
            Sentence sentence = reply.passage.sentences().get(s);
            int said = reading.said(sentence, scene.questions.get(0));
            if (said != 0) {
                reading.hold(sentence, said > 0, seen);
                return;
            }
        }
    }

    /** Above 0 for yes, below for no, 0 for neither. */
    private int said(Sentence sentence, Question question) {
        int first = sentence.first();
        int end = first + 1;
        while (end <= sentence.last() && end - first < LONGEST && passage.breakBefore(end) == ' ') {
            end++;
        }
        boolean ends = end > sentence.last() || passage.breakBefore(end) != ' ';
        if (!ends || sentence.isQuestion()) {
            return 0;
        }
        boolean no = scene.lexicon.list("no").has(passage, first) || scene.lexicon.list("negation").has(passage, first);
        boolean echoes = end == first + 1 && scene.asked.word(question.sentence().first()).startsWith(passage.word(first)) && passage.word(first).length() > 1;
        return no ? -1 : scene.lexicon.list("yes").has(passage, first) || echoes ? 1 : 0;
    }

    private void hold(Sentence sentence, boolean yes, Sightings seen) {
        Sentence asked = scene.questions.get(0).sentence();
        if (hasFigure(asked)) {
            return;
        }
        OwnWords wanted = new OwnWords();
        wanted.add(scene.asked, Math.min(asked.first() + 1, asked.last()), asked.last(), scene.lexicon.list("common"));
        for (int f = 0; f < scene.facts.size(); f++) {
            FactContent fact = scene.facts.get(f);
            int shared = fact.subject().distinctIn(scene.asked, asked.first(), asked.last());
            boolean same = wanted.size() > 0 && shared >= wanted.size() && (shared > 1 || fact.subject().size() <= SHORT_FACT);
            if (same && fact.plain() && !isDenied(asked) && fact.denied() == yes) {
                seen.add("contradiction", Strength.STRONG, sentence.span(), scene.situation.facts().get(f).text());
                return;
            }
        }
    }

    /** "Today?" of a fact that says Thursday is no question about all of it. */
    private boolean hasFigure(Sentence asked) {
        for (Quantity figure : Quantities.in(scene.asked)) {
            if (figure.first() >= asked.first() && figure.last() <= asked.last()) {
                return true;
            }
        }
        return false;
    }

    private boolean isDenied(Sentence asked) {
        for (int i = asked.first(); i <= asked.last(); i++) {
            if (scene.lexicon.list("negation").has(scene.asked, i)) {
                return true;
            }
        }
        return false;
    }
}
