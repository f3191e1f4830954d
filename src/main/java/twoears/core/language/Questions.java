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
                    + "kenelle=PERSON mitä=THING mikä=THING minkä=THING millä=THING kumpi=THING millainen=THING miten=WAY kuinka=WAY"));
    private static final Map<Language, String> AMOUNT = Map.of(
            Language.EN, " much many long far ", Language.NB, " mye mange lenge lang ", Language.SV, " mycket många länge lång ",
            Language.FI, " paljon monta kauan pitkään ");
    private static final String OPENERS = " and but so or also ok okay well then hi hello please og men så eller och ja mutta sitten no hei hej ";

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

    /** Sentences with a question mark, and those that begin with a question word and a verb but lack the mark. */
    public static List<Question> in(Passage passage) {
        List<Question> found = new ArrayList<>();
        for (Sentence sentence : passage.sentences()) {
            if (sentence.isQuestion()) {
                found.add(new Question(sentence, asks(passage, sentence, words(passage.language()))));
            }
        }
        return found;
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
