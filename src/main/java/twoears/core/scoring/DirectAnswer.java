package twoears.core.scoring;

import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Questions.Asks;
import twoears.core.language.Questions.Question;
import twoears.core.language.WordSet;

/**
 * An answer that comes at once: a yes or a no, the question's own verb ("Saanko …?" – "Et saa."), nobody where a person was
 * asked for.
 */
final class DirectAnswer {
    /** Sentences in which it must come; a greeting and thanks may stand before it. */
    private static final int WITHIN = 3;
    /** Words of a sentence after which the next one still opens the reply. */
    private static final int GREETING = 4;
    /** Letters that an echoed verb shares with the question's; more where the question's verb is no small word. */
    private static final int ALIKE = 4;

    private final Passage passage;
    private final Scene scene;
    private final Sentence asked;
    private final Asks asks;
    private final WordSet yesNo;
    private final WordSet negation;

    private DirectAnswer(Passage passage, Scene scene, Question question) {
        this.passage = passage;
        this.scene = scene;
        asked = question.sentence();
        asks = question.asks();
        yesNo = scene.lexicon.list("yes-no");
        negation = scene.lexicon.list("negation");
    }

    /** Number of the first word of the sentence that answers, or -1. */
    static int at(Passage passage, Scene scene, Question question) {
        DirectAnswer looking = new DirectAnswer(passage, scene, question);
        boolean opens = true;
        for (Sentence sentence : passage.sentences().subList(0, Math.min(WITHIN, passage.sentences().size()))) {
            if (!sentence.isQuestion() && looking.answers(sentence, opens)) {
                return sentence.first();
            }
            opens &= sentence.size() <= GREETING;
        }
        return -1;
    }

    private boolean answers(Sentence sentence, boolean opens) {
        int first = sentence.first();
        return switch (asks) {
            case WHETHER -> yesNo.has(passage, first) || negation.has(passage, first) || opens && echoesVerb(sentence);
            case PERSON -> negation.has(passage, first);
            case WAY, THING -> opens && isEchoed(passage.word(first), ALIKE);
            case TIME, PLACE, REASON, AMOUNT -> false;
        };
    }

    /** "Can I …?" – "You can.", "Kan jeg …?" – "Det kan du.": the verb that opened the question, among the first words. */
    private boolean echoesVerb(Sentence sentence) {
        if (scene.lexicon.list("subject").has(scene.asked, asked.first())) {
            return false;
        }
        String verb = verb();
        for (int i = sentence.first(); i <= Math.min(sentence.last(), sentence.first() + 2); i++) {
            if (isVerb(passage.word(i), verb) && !isOfAnother(passage, scene, asked, sentence)) {
                return true;
            }
        }
        return false;
    }

    /** "Can I …?" – "I can tell you": what the customer may do is not said by what the agent can. */
    static boolean isOfAnother(Passage passage, Scene scene, Sentence asked, Sentence sentence) {
        WordSet self = scene.lexicon.list("self");
        boolean customersOwn = asked.size() > 1 && self.has(scene.asked, asked.first() + 1);
        return customersOwn && self.has(passage, sentence.first());
    }

    private static boolean isVerb(String word, String verb) {
        return word.equals(verb) || verb.length() >= ALIKE && shared(word, verb) >= ALIKE - 1 && Math.abs(word.length() - verb.length()) <= 3;
    }

    /** The first word, or behind a greeting the one with the Finnish question ending. */
    private String verb() {
        for (int i = asked.first(); i <= Math.min(asked.last(), asked.first() + GREETING); i++) {
            String word = scene.asked.word(i);
            if ((word.endsWith("ko") || word.endsWith("kö")) && !plain(word).equals(word)) {
                return plain(word);
            }
        }
        return plain(scene.asked.word(asked.first()));
    }

    /** The Finnish question ending is no part of the verb. */
    private static String plain(String verb) {
        for (String ending : new String[] {"nko", "nkö", "ko", "kö", "ks"}) {
            if (verb.endsWith(ending) && verb.length() >= ending.length() + 2) {
                return verb.substring(0, verb.length() - ending.length());
            }
        }
        return verb;
    }

    /** Whether this word is what the customer asks about doing: "Which do I pay?" – "Pay the second." */
    private boolean isEchoed(String word, int alike) {
        WordSet self = scene.lexicon.list("self");
        for (int i = asked.first() + 1; i <= asked.last() && word.length() >= alike; i++) {
            String other = scene.asked.word(i);
            int shared = shared(word, other);
            if (self.has(scene.asked, i - 1) && shared >= alike && shared >= Math.min(word.length(), other.length()) - 1) {
                return true;
            }
        }
        return false;
    }

    private static int shared(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }
}
