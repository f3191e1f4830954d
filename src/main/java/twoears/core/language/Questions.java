package twoears.core.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import twoears.core.language.Passage.Sentence;

/** The questions in a text. */
public final class Questions {
    private static final Map<Language, String> WORDS = new EnumMap<>(Map.of(
            Language.EN, "when=TIME where=PLACE why=REASON who=PERSON what=THING which=THING how=WAY",
            Language.NB, "når=TIME hvor=PLACE hvorfor=REASON hvem=PERSON hva=THING hvilken=THING hvilket=THING hvilke=THING hvordan=WAY åssen=WAY",
            Language.SV, "när=TIME var=PLACE vart=PLACE varför=REASON vem=PERSON vad=THING vilken=THING vilket=THING vilka=THING hur=WAY",
            Language.FI, "milloin=TIME koska=TIME missä=PLACE mistä=PLACE mihin=PLACE minne=PLACE miksi=REASON kuka=PERSON kenen=PERSON "
                    + "kenelle=PERSON mitä=THING mikä=THING minkä=THING millä=THING kumpi=THING millainen=THING miten=WAY kuinka=WAY montako=AMOUNT paljonko=AMOUNT kauanko=AMOUNT monelta=TIME moneltako=TIME"));
    private static final Map<Language, String> AMOUNT = Map.of(
            Language.EN, " much many long far ", Language.NB, " mye mange lenge lang ", Language.SV, " mycket många länge lång ",
            Language.FI, " paljon monta kauan pitkään ");
    private static final String OPENERS = " and but so or also ok okay well then hi hello please og men så eller och ja mutta sitten no hei hej ";

    /** Verbs that open a question whether something is so, and the subjects behind them. */
    private static final Map<Language, String> VERBS = Map.of(
            Language.EN, " can could is are do does did will would may must should am was were has have ",
            Language.NB, " kan er får har skal må vil blir finnes går bør skulle kunne ",
            Language.SV, " kan är får har ska måste vill blir finns går bör skulle kunde ",
            Language.FI, "");
    private static final Map<Language, String> SUBJECTS = Map.of(
            Language.EN, " i you we it they there the my this that he she your ",
            Language.NB, " jeg du man vi det den dere de vi noen han hun min mitt ",
            Language.SV, " jag du man vi det den ni de någon han hon min mitt ",
            Language.FI, "");

    private Questions() {}

    /** What a question wants to know. */
    public enum Asks {
        TIME,
        PLACE,
        REASON,
        PERSON,
        THING,
        WAY,
        AMOUNT,
        /** Yes or no. */
        WHETHER
    }

    /** One question; all but {@link Asks#WHETHER} are open. */
    public record Question(Sentence sentence, Asks asks) {
        public boolean isOpen() {
            return asks != Asks.WHETHER;
        }
    }

    /** Sentences with a question mark. */
    public static List<Question> in(Passage passage) {
        List<Question> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isQuestion()) {
                found.add(new Question(sentence, asks(passage, sentence, words(passage.language()))));
            }
        }
        return found;
    }

    /** Those with a question mark, and in a text that leaves marks out, those that begin as a question does. */
    public static List<Question> asked(Passage passage) {
        List<Question> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isQuestion() || begins(passage, sentence)) {
                found.add(new Question(sentence, asks(passage, sentence, words(passage.language()))));
            }
        }
        return found;
    }

    /** "Can I bring …", "which platform …", "saako …" with no mark at its end. "When I came home" and "what a day" are none. */
    private static boolean begins(Passage passage, Sentence sentence) {
        boolean marked = sentence.end() == '.' || sentence.end() == '!';
        int first = sentence.first();
        while (first < sentence.last() && OPENERS.contains(" " + passage.word(first) + " ")) {
            first++;
        }
        if (marked || first >= sentence.last()) {
            return false;
        }
        String word = passage.word(first);
        String next = passage.word(first + 1);
        Language language = passage.language();
        Asks asks = words(language).get(word);
        boolean verb = VERBS.get(language).contains(" " + word + " ") && SUBJECTS.get(language).contains(" " + next + " ");
        boolean finnish = language == Language.FI && word.length() > 3 && (word.endsWith("ko") || word.endsWith("kö")) && !word.endsWith("kko") && !word.endsWith("kkö");
        boolean time = asks == Asks.TIME && language != Language.FI && !VERBS.get(language).contains(" " + next + " ");
        return verb || finnish || asks != null && !time && !next.equals("a") && !next.equals("an");
    }

    private static Asks asks(Passage passage, Sentence sentence, Map<String, Asks> words) {
        for (int i = sentence.first(); i <= sentence.last(); i++) {
            Asks asks = words.get(passage.word(i));
            if (asks != null && (i - sentence.first() <= 2 || opens(passage, i))) {
                boolean amount = (asks == Asks.WAY || asks == Asks.PLACE) && i < sentence.last()
                        && AMOUNT.get(passage.language()).contains(" " + passage.word(i + 1) + " ");
                return amount ? Asks.AMOUNT : asks;
            }
        }
        return Asks.WHETHER;
    }

    /** Within a sentence. */
    private static boolean opens(Passage passage, int i) {
        return passage.breakBefore(i) != ' ' || OPENERS.contains(" " + passage.word(i - 1) + " ");
    }

    private static final Map<Language, Map<String, Asks>> READ = new EnumMap<>(Language.class);

    private static synchronized Map<String, Asks> words(Language language) {
        return READ.computeIfAbsent(language, l -> {
            Map<String, Asks> table = new java.util.HashMap<>();
            for (String entry : WORDS.get(l).split(" ")) {
                table.put(entry.substring(0, entry.indexOf('=')), Asks.valueOf(entry.substring(entry.indexOf('=') + 1)));
            }
            return table;
        });
    }
}
