package twoears.core.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.WordSet;

/**
 * What customers say they have done: the words of the sentences that tell it, or of the reply that asked for it, deeds and things alike. Only how they begin, since
 * a deed done and one asked for differ behind that: "tyhjensin", "tyhjennä".
 */
final class Tried {
    /** "I did." tells nothing itself: what was done stands in the sentence before. */
    private static final int BARE = 4;

    private static final int SHORTEST = 4;
    private static final int BEGINNING = 5;
    /** Letters that a short word may have more. */
    private static final int ENDING = 2;

    private final Set<String> beginnings = new HashSet<>();

    /** @param replies what was said before by whom they tell that it is done; empty when they don't */
    Tried(Passage asked, String replies, Lexicon lexicon) {
        WordSet did = lexicon.list("did");
        WordSet function = lexicon.list("function");
        List<Sentence> sentences = asked.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            Sentence sentence = sentences.get(s);
            if (!sentence.isQuestion() && tells(asked, sentence, did, lexicon.list("negation"))) {
                add(asked, sentence, function);
                if (sentence.size() <= BARE && s > 0) {
                    add(asked, sentences.get(s - 1), function);
                }
            }
        }
        if (!replies.isEmpty()) {
            addAskedFor(Scene.read(replies, lexicon), lexicon);
        }
    }

    /** What a reply asked the customer to do. */
    private void addAskedFor(Passage reply, Lexicon lexicon) {
        for (Sentence sentence : reply.sentences()) {
            boolean asks = false;
            for (int i = sentence.first(); i <= sentence.last() && !asks; i++) {
                boolean leads = i == sentence.first() || lexicon.list("leads").has(reply, i - 1) || reply.breakBefore(i) != ' ';
                asks = lexicon.list("requests").has(reply, i) || leads && lexicon.list("imperatives").has(reply, i)
                        || lexicon.list("asks-you").has(reply, i) && i < sentence.last() && lexicon.list("you").has(reply, i + 1);
            }
            if (asks) {
                add(reply, sentence, lexicon.list("function"));
            }
        }
    }

    private void add(Passage asked, Sentence sentence, WordSet function) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            String word = asked.word(i);
            if (word.length() >= SHORTEST && !asked.isNumber(i) && !function.has(asked, i)) {
                beginnings.add(word.substring(0, Math.min(BEGINNING, word.length())));
            }
        }
    }

    boolean isNothing() {
        return beginnings.isEmpty();
    }

    /** How many of them these words of a text take up. */
    int distinctIn(Passage text, int first, int last) {
        Set<String> found = new HashSet<>();
        for (int i = first; i <= last; i++) {
            String word = text.word(i);
            if (word.length() >= BEGINNING && beginnings.contains(word.substring(0, BEGINNING))) {
                found.add(word.substring(0, BEGINNING));
            } else if (word.length() >= SHORTEST && word.length() <= SHORTEST + ENDING && beginnings.contains(word.substring(0, SHORTEST))) {
                found.add(word.substring(0, SHORTEST));
            }
        }
        return found.size();
    }

    private static boolean tells(Passage asked, Sentence sentence, WordSet did, WordSet negation) {
        boolean told = false;
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            if (negation.has(asked, i)) {
                return false;
            }
            told |= did.has(asked, i);
        }
        return told;
    }
}
