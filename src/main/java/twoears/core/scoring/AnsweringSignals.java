package twoears.core.scoring;

import java.util.BitSet;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Quantity;
import twoears.core.language.Questions.Asks;
import twoears.core.language.Questions.Question;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** Whether what the customer asked is answered: a when by a time, a how-much by a figure, a why by a reason. */
final class AnsweringSignals {
    private static final int SHORT_QUESTION = 4;
    /** Words behind which an answer comes late. */
    private static final int EARLY = 45;

    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    /** First words of sentences that blame or wave away. */
    private final BitSet faulty = new BitSet();

    private AnsweringSignals(ReplyText reply, Scene scene, Sightings seen) {
        this.reply = reply;
        this.passage = reply.passage;
        this.scene = scene;
        boolean isPlain = !seen.hasAny(SignalGroup.NO_ANSWER) && !seen.hasAny(SignalGroup.EVASIVE);
        for (int i = 0; i < seen.size() && !isPlain; i++) {
            Sighting signal = seen.get(i);
            if (signal.isIn(SignalGroup.NO_ANSWER) || signal.isIn(SignalGroup.EVASIVE) && !hasFigure(sentenceOf(signal))) {
                faulty.set(sentenceOf(signal).first());
            }
        }
    }

    private Sentence sentenceOf(Sighting signal) {
        return passage.sentenceAt(wordAt(signal.span().start()));
    }

    private boolean hasFigure(Sentence sentence) {
        for (Quantity quantity : reply.quantities) {
            if (quantity.first() >= sentence.first() && quantity.last() <= sentence.last()) {
                return true;
            }
        }
        return false;
    }

    private int wordAt(int place) {
        int low = 0;
        int high = passage.size() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (passage.span(middle).start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private boolean canAnswer(Sentence sentence) {
        return !sentence.isQuestion() && !faulty.get(sentence.first());
    }

    static void read(ReplyText reply, Scene scene, Sightings seen) {
        if (scene.questions.isEmpty() || reply.passage.size() == 0) {
            return;
        }
        AnsweringSignals reading = new AnsweringSignals(reply, scene, seen);
        int answered = -1;
        boolean bound = false;
        int open = 0;
        for (Question question : scene.questions.subList(0, Math.min(scene.questions.size(), 6))) {
            int direct = DirectAnswer.at(reply.passage, scene, question);
            boolean straight = direct >= 0 && reading.canAnswer(reply.passage.sentenceAt(direct));
            int place = straight ? direct : reading.answer(question);
            if (place < 0) {
                open += reading.isTellable(question) ? 1 : 0;
            } else {
                answered = answered < 0 ? place : Math.min(answered, place);
                bound |= straight || reading.isEarly(place) && reading.isBound(reply.passage.sentenceAt(place)) && reading.isPlain(question, place);
            }
        }
        if (answered >= 0) {
            Sentence sentence = reply.passage.sentenceAt(answered);
            seen.add("answers", bound ? Strength.STRONG : Strength.WEAK, sentence.span());
        } else if (!seen.hasAny(SignalGroup.EXCUSED) && open > 0 && !scene.isAbusive() && !seen.has("states-fact") && !reading.isToThePoint()) {
            seen.add("dodges", Strength.WEAK, new Span(0, 0));
        }
    }

    /** A yes or no that has to be read out of a statement is a weak one, unless a figure or a "not" of its own settles it. */
    private boolean isPlain(Question question, int place) {
        Sentence sentence = passage.sentenceAt(place);
        return question.asks() != Asks.WHETHER || scene.lexicon.list("yes-no").has(passage, place) || hasFigure(sentence)
                || reply.anyIn(ReplyText.NEGATOR, sentence);
    }

    /** "What is it with you?" has no word of its own that an answer could take up: nothing is held against a reply. */
    private boolean isTellable(Question question) {
        return switch (question.asks()) {
            case TIME, AMOUNT, REASON, WHETHER -> true;
            case WAY, PLACE, PERSON, THING -> wanted(question).size() > 0;
        };
    }

    private OwnWords wanted(Question question) {
        OwnWords wanted = new OwnWords();
        wanted.add(scene.asked, question.sentence().first(), question.sentence().last(), scene.lexicon.list("common"));
        return wanted;
    }

    /** Whether any statement is about this case, so that it may answer in a way that can't be told from its words. */
    private boolean isToThePoint() {
        for (Sentence sentence : passage.sentences()) {
            if (canAnswer(sentence) && sentence.size() >= 4 && isBound(sentence)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBound(Sentence sentence) {
        return reply.anyIn(ReplyText.OWN, sentence) || reply.anyIn(ReplyText.TIME, sentence) || hasFigure(sentence);
    }

    /** Number of a word of the sentence that answers, or -1. */
    private int answer(Question question) {
        int told = asksForThings(question) ? ofFacts() : -1;
        return told >= 0 ? told : switch (question.asks()) {
            case TIME -> quantity(true, false);
            case AMOUNT -> quantity(true, true);
            case REASON -> phrase("because", question);
            case PLACE, PERSON -> named(question);
            case WAY, THING -> statement(question);
            case WHETHER -> whether(question);
        };
    }

    private static boolean asksForThings(Question question) {
        return switch (question.asks()) {
            case WAY, THING, PLACE, PERSON -> true;
            case TIME, AMOUNT, REASON, WHETHER -> false;
        };
    }

    /** What was asked about is told within the first words, behind a greeting or a word about how it is. */
    private boolean isEarly(int place) {
        return place <= EARLY || passage.sentenceOf(place) <= 2;
    }

    /** A sentence that tells what the customer didn't know and a fact does: a figure of it, or three of its words. */
    private int ofFacts() {
        for (Sentence sentence : passage.sentences()) {
            if (canAnswer(sentence) && tellsOfFacts(sentence)) {
                return sentence.first();
            }
        }
        return -1;
    }

    private boolean tellsOfFacts(Sentence sentence) {
        for (Quantity quantity : reply.quantities) {
            boolean here = quantity.first() >= sentence.first() && quantity.last() <= sentence.last();
            if (here && !reply.is(quantity.first(), ReplyText.OWN) && scene.facts.stream().anyMatch(f -> f.says(quantity))) {
                return true;
            }
        }
        int fresh = 0;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            fresh += !passage.isNumber(i) && !reply.is(i, ReplyText.OWN) && scene.isOfFacts(passage, i) ? 1 : 0;
        }
        return fresh >= 3;
    }

    private int quantity(boolean times, boolean others) {
        for (Quantity q : reply.quantities) {
            boolean fits = (q.isTime() ? times : others) && !reply.is(q.first(), ReplyText.OWN);
            if (fits && canAnswer(passage.sentenceAt(q.first()))) {
                return q.first();
            }
        }
        return -1;
    }

    private int phrase(String list, Question question) {
        WordSet words = scene.lexicon.list(list);
        for (int i = 0; i < passage.size(); i++) {
            if (words.has(passage, i) && canAnswer(passage.sentenceAt(i))) {
                return i;
            }
        }
        return statement(question);
    }

    /** A where or who is answered by a name, or by a statement about it. */
    private int named(Question question) {
        for (int i = 0; i < passage.size(); i++) {
            Sentence sentence = passage.sentenceAt(i);
            if (i > sentence.first() && passage.isCapital(i) && canAnswer(sentence) && !scene.lexicon.list("common").has(passage, i)) {
                return i;
            }
        }
        return statement(question);
    }

    /** A statement about the same thing as the question. */
    private int statement(Question question) {
        OwnWords wanted = wanted(question);
        int step = asksWhatToDo(question) ? step() : -1;
        if (step >= 0) {
            return step;
        }
        for (Sentence sentence : passage.sentences()) {
            if (!canAnswer(sentence) || sentence.size() < 4) {
                continue;
            }
            for (int i = sentence.first(); i <= sentence.last(); i++) {
                if (wanted.has(passage, i) && !reply.isConditional(i)) {
                    return i;
                }
            }
            if (wanted.size() == 0 && isBound(sentence)) {
                return sentence.first();
            }
        }
        return -1;
    }

    /** "What do I do now?", "How do I get it back?", "What now?": told to do something, one is answered. */
    private boolean asksWhatToDo(Question question) {
        if (question.asks() != Asks.THING) {
            return question.asks() == Asks.WAY;
        }
        Sentence asked = question.sentence();
        boolean mine = asked.size() <= SHORT_QUESTION;
        for (int i = asked.first(); i <= asked.last() && !mine; i++) {
            mine = scene.lexicon.list("self").has(scene.asked, i);
        }
        return mine;
    }

    private int step() {
        for (Sentence sentence : passage.sentences()) {
            if (canAnswer(sentence) && StepSignals.isStep(passage, sentence, scene.lexicon)) {
                return sentence.first();
            }
        }
        return -1;
    }

    private int whether(Question question) {
        WordSet yesNo = scene.lexicon.list("yes-no");
        for (Sentence sentence : passage.sentences()) {
            int from = sentence.first();
            for (int i = from; i <= sentence.last() && i < from + 3 && canAnswer(sentence); i++) {
                boolean ofAnother = i > from && !reply.is(i, ReplyText.NEGATOR) && DirectAnswer.isOfAnother(passage, scene, question.sentence(), sentence);
                if (yesNo.has(passage, i) && !ofAnother) {
                    return i;
                }
            }
        }
        return statement(question);
    }
}
