package twoears.core.scoring;

import twoears.core.language.Language;
import twoears.core.language.Passage;
import twoears.core.language.Passage.Sentence;
import twoears.core.language.Span;
import twoears.core.language.WordSet;
import twoears.core.scoring.Signal.Strength;

/**
 * How easy a reply is to read, as measured signals: how long its sentences are, how long its words, how many of them are
 * no everyday words. The measure stands in the signal's {@code about}; the rubric turns it into points.
 */
final class Readability {
    private Readability() {}

    static void read(Passage passage, Lexicon lexicon, Sightings seen) {
        WordSet everyday = lexicon.list("everyday");
        WordSet common = lexicon.list("common");
        int spoken = 0;
        int words = 0;
        int rare = 0;
        int letters = 0;
        int longestWord = -1;
        int commas = 0;
        int longWords = 0;
        int longest = passage.language() == Language.FI ? 8 : 6;
        for (int i = 0; i < passage.size(); i++) {
            char before = passage.breakBefore(i);
            commas += before == ',' || before == ';' || before == '(' ? 1 : 0;
            spoken += passage.isJoined(i) || passage.isSymbol(i) || passage.isLink(i) ? 0 : 1;
            boolean isKnown = common.has(passage, i) | everyday.has(passage, i);
            if (!passage.isPlain(i) || !isKnown && isName(passage, i)) {
                continue;
            }
            words++;
            letters += passage.letters(i);
            boolean isRare = !isKnown;
            longWords += passage.lengthInText(i) > longest ? 1 : 0;
            rare += isRare ? 1 : 0;
            if (isRare && (longestWord < 0 || passage.length(i) > passage.length(longestWord))) {
                longestWord = i;
            }
        }
        if (words == 0) {
            return;
        }
        Span longWord = longestWord < 0 ? new Span(0, 0) : passage.span(longestWord);
        int sentences = passage.sentences().size();
        Span longestSentence = longest(passage).span();
        measured("sentence-length", (double) spoken / sentences, longestSentence, seen);
        if (passage.language() == Language.EN) {
            // Doubled letters count once: cancelled and canceled are equally long. Weighed on English; words of the other
            // languages are longer for the same content.
            measured("word-length", (double) letters / words, longWord, seen);
        }
        measured("long-words", 100.0 * longWords / words, longWord, seen);
        if (!everyday.isEmpty()) {
            measured("rare-words", 100.0 * rare / words, longWord, seen);
        }
        measured("clauses", (double) commas / sentences, longestSentence, seen);
    }

    /** Names are nobody's choice, so that their length can't count: a capital within a sentence, or before a comma at its start. */
    private static boolean isName(Passage passage, int i) {
        boolean opens = i == passage.sentenceAt(i).first();
        return passage.isCapital(i) && (!opens || i + 1 < passage.size() && passage.breakBefore(i + 1) == ',');
    }

    private static Sentence longest(Passage passage) {
        Sentence longest = passage.sentences().get(0);
        for (Sentence sentence : passage.sentences()) {
            longest = sentence.size() > longest.size() ? sentence : longest;
        }
        return longest;
    }

    private static void measured(String name, double value, Span span, Sightings seen) {
        long hundredths = Math.round(value * 100);
        String digits = hundredths % 100 < 10 ? ".0" : ".";
        seen.add(name, Strength.WEAK, span, hundredths / 100 + digits + hundredths % 100);
    }
}
