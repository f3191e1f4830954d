package twoears.core.scoring;

import java.util.List;
import twoears.core.language.Language;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Questions;
import twoears.core.language.Questions.Question;
import twoears.core.language.Span;
import twoears.core.language.Text;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/** What the shape of a reply shows: its length, its sentences and words, its questions, its capitals. */
final class ShapeSignals {
    private static final Span WHOLE = new Span(0, 0);
    /** Words in a paragraph from which it is a wall (our judgement). */
    private static final int WALL = 110;
    /** Words from which readability is told from a reply (short ones move by several points a word). */
    private static final int READABLE = 4;

    /** By character: whether something may begin with it that is seen in the marks between words. */
    private static final boolean[] MARKS = new boolean[0x80];

    static {
        for (char c : ".!?:;".toCharArray()) {
            MARKS[c] = true;
        }
    }

    private final ReplyText reply;
    private final Passage passage;
    private final Scene scene;
    private final Sightings seen;

    private ShapeSignals(ReplyText reply, Scene scene, Sightings seen) {
        this.reply = reply;
        this.passage = reply.passage;
        this.scene = scene;
        this.seen = seen;
    }

    static void read(ReplyText reply, Scene scene, Sightings into) {
        ShapeSignals reading = new ShapeSignals(reply, scene, into);
        if (reply.passage.size() == 0) {
            reading.add("says-nothing", Strength.STRONG, WHOLE);
            return;
        }
        reading.length();
        reading.sentences();
        if (reply.passage.hasShouted()) {
            reading.shouting();
        }
        reading.questions();
        reading.lists();
        reading.marks();
        reading.repetition();
        reading.disguise();
        reading.language();
    }

    private void add(String name, Strength strength, Span span) {
        seen.add(name, strength, span);
    }

    private void length() {
        int words = passage.wordCount();
        int most = scene.situation.channel().mostWords();
        int fewest = Math.min(scene.situation.channel().fewestWords(), Math.max(15, 2 * scene.asked.wordCount()));
        if (scene.hasContext() && words < fewest * 2 / 5) {
            add("too-short", words <= 3 ? Strength.STRONG : Strength.WEAK, WHOLE);
        }
        if (scene.hasContext() && words > most * 3 / 2) {
            add("too-long", words > most * 2.5 ? Strength.STRONG : Strength.WEAK, WHOLE);
        }
    }

    private void sentences() {
        int longest = passage.language() == Language.FI ? 20 : 25;
        int paragraphWords = 0;
        int paragraphFirst = 0;
        for (Sentence sentence : passage.sentences()) {
            if (passage.breakBefore(sentence.first()) == '\n') {
                paragraphWords = 0;
                paragraphFirst = sentence.first();
            }
            int before = paragraphWords;
            paragraphWords += sentence.size();
            if (before <= WALL && paragraphWords > WALL) {
                add("wall-of-text", paragraphWords > 2 * WALL ? Strength.STRONG : Strength.WEAK, passage.span(paragraphFirst, sentence.last()));
            }
            if (sentence.size() > longest) {
                add("long-sentence", sentence.size() > 2 * longest ? Strength.STRONG : Strength.WEAK, sentence.span());
            }
        }
        if (passage.wordCount() >= READABLE) {
            Readability.read(passage, scene.lexicon, seen);
        }
    }

    private void shouting() {
        int run = 0;
        for (int i = 0; i <= passage.size(); i++) {
            boolean shouted = i < passage.size() && passage.isShouted(i) && passage.length(i) > 1;
            if (shouted) {
                run++;
            } else {
                if (run >= 2 && letters(i - run, i) >= 7) {
                    add("shouting", run >= 4 ? Strength.STRONG : Strength.WEAK, passage.span(i - run, i - 1));
                }
                run = 0;
            }
        }
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += passage.length(i);
        }
        return letters;
    }

    private void questions() {
        List<Question> questions = Questions.in(passage);
        WordSet you = scene.lexicon.list("you");
        int asked = 0;
        for (Question question : questions) {
            Sentence sentence = question.sentence();
            asked++;
            if (asked == 3) {
                add("too-many-questions", questions.size() > 4 ? Strength.STRONG : Strength.WEAK, sentence.span());
            }
            if (question.isOpen() && sentence.size() >= 3 && question.asks() != Questions.Asks.REASON) {
                boolean bound = reply.anyIn(ReplyText.OWN, sentence) || anyOf(you, sentence);
                add("open-question", bound ? Strength.STRONG : Strength.WEAK, sentence.span());
            } else if (!question.isOpen()) {
                add("closed-question", Strength.WEAK, sentence.span());
            }
        }
    }

    private boolean anyOf(WordSet words, Sentence sentence) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (words.has(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private void lists() {
        int items = 0;
        int first = -1;
        for (Sentence sentence : passage.sentences()) {
            boolean numbered = passage.isNumber(sentence.first()) && passage.length(sentence.first()) <= 2 && sentence.size() > 2
                    && (passage.breakBefore(sentence.first()) == '\n' || sentence.first() == 0);
            if (numbered) {
                items++;
                first = first < 0 ? sentence.first() : first;
            }
        }
        if (items >= 2) {
            add("numbered-steps", Strength.STRONG, passage.sentenceAt(first).span());
        }
    }

    /** Exclamation marks, doubled marks, trailing dots, smileys and words set in quotes. */
    private void marks() {
        for (Sentence sentence : passage.sentences()) {
            if (sentence.end() == '!') {
                add("exclaims", Strength.WEAK, passage.span(sentence.last()));
            }
        }
        Text text = passage.text();
        int last = text.length() - 1;
        int trailing = 0;
        int doubled = 0;
        for (int i = 0; i < last; i++) {
            char c = text.at(i);
            if (c >= MARKS.length || !MARKS[c]) {
                continue;
            }
            char next = text.at(i + 1);
            if (c == '.' && next == '.' && (i == 0 || text.at(i - 1) != '.') && trailing++ < 3) {
                add("trails-off", Strength.WEAK, passage.text().span(i, i + 2));
            } else if ((c == '!' || c == '?') && (next == '!' || next == '?') && doubled++ < 3) {
                add("doubled-marks", Strength.WEAK, passage.text().span(i, i + 2));
            } else if ((c == ':' || c == ';') && isMouth(text, i + 1)) {
                add("smiley", Strength.WEAK, passage.text().span(i, i + 2));
            }
        }
    }

    private static boolean isMouth(Text text, int i) {
        int at = text.at(i) == '-' && i + 1 < text.length() ? i + 1 : i;
        return text.at(at) == ')' || text.at(at) == 'd' && (at + 1 == text.length() || text.at(at + 1) <= ' ');
    }

    private void repetition() {
        if (!passage.mayRepeatFour(4)) {
            return;
        }
        FourWords seen = new FourWords(passage.size());
        int repeated = 0;
        int last = 0;
        for (int i = 0; i + 3 < passage.size(); i++) {
            if (!seen.add(passage, i)) {
                repeated++;
                last = i;
            }
        }
        if (repeated >= 4 && repeated * 10 > passage.size() * 2) {
            add("stuffing", Strength.STRONG, passage.span(last, last + 3));
        }
    }

    private void disguise() {
        int disguised = passage.text().disguised();
        if (disguised > 0) {
            add("disguised-text", disguised > 2 ? Strength.STRONG : Strength.WEAK, WHOLE);
        }
    }

    /** Little words of one language in another's reply; nb and sv are near each other, so it takes many. */
    private void language() {
        int ours = 0;
        int theirs = 0;
        WordSet function = scene.lexicon.list("function");
        WordSet foreign = scene.lexicon.list("foreign");
        int strange = 0;
        for (int i = 0; i < passage.size(); i++) {
            ours += function.has(passage, i) ? 1 : 0;
            theirs += foreign.has(passage, i) ? 1 : 0;
            strange += passage.initial(i) > 0x24F && Character.isLetter(passage.initial(i)) ? 1 : 0;
        }
        boolean other = theirs >= 3 && theirs > ours || strange * 2 > passage.size();
        if (other) {
            add("other-language", Strength.STRONG, WHOLE);
        }
    }
}
